package se.uppdrag.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9._-]*)[}(]");

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        assertThat(bundle("pages_en").stringPropertyNames())
                .isEqualTo(bundle("pages").stringPropertyNames());
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"page", "history", "uppdrag", "casefile", "consultation", "fragments"})
    void every_text_a_template_asks_for_is_there(String folder) throws IOException {
        var texts = bundle("pages");
        try (var files = Files.walk(RESOURCES.resolve("templates").resolve(folder))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(KEY.matcher(Files.readString(file))
                                .results()
                                .map(key -> key.group(1))
                                .filter(key -> !key.startsWith("layout.")))
                        .as("%s", file)
                        .isSubsetOf(texts.stringPropertyNames());
            }
        }
    }

    private static Properties bundle(String name) throws IOException {
        try (var reader = Files.newBufferedReader(RESOURCES.resolve("messages/" + name + ".properties"), UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
