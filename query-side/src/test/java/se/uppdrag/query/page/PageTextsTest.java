package se.uppdrag.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @ValueSource(strings = {"page", "history", "uppdrag", "casefile", "consultation", "fragments"})
    void templates_hold_no_text_no_script_and_no_style(String folder) throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("templates").resolve(folder))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var markup = Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
                assertThat(markup)
                        .as("%s", file)
                        .doesNotContainPattern("\\s(?:th:)?(?:style|on[a-z]+)=|<style|<script|utext");
                var text = markup.replaceAll("<!DOCTYPE html>", "")
                        .replaceAll("<[^\"'>]*(?:(?:\"[^\"]*\"|'[^']*')[^\"'>]*)*>", "");
                assertThat(text.replaceAll("[\\s:*.,()–]", "")).as("%s", file).isEmpty();
            }
        }
    }
}
