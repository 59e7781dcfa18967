package se.uppdrag.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.uppdrag.kernel.Role;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Renders three made-up pages from every fragment; {@code target/mock} keeps them for a look in the browser. */
class LayoutTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @ValueSource(strings = {"overview", "uppdrag", "form"})
    void every_fragment_renders_with_texts_symbols_and_targets_that_exist(String page) throws Exception {
        var html = render(page, Locale.of("sv"));

        assertThat(html).doesNotContain("??").doesNotContain("th:").contains("<html lang=\"sv\"");
        assertThat(all(html, "<svg[^>]*><use href=\"/icons.svg#([^\"]+)\""))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Files.readString(RESOURCES.resolve("static/icons.svg")))
                        .contains("<symbol id=\"" + id + "\""));
        var ids = all(html, "\\sid=\"([^\"]+)\"");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).containsAll(all(html, "\\sfor=\"([^\"]+)\""));
        assertThat(ids)
                .containsAll(all(html, "aria-(?:describedby|labelledby)=\"([^\"]+)\"").stream()
                        .flatMap(both -> Stream.of(both.trim().split(" ")))
                        .toList());

        var mock = Files.createDirectories(Path.of("target/mock"));
        Files.writeString(mock.resolve(page + ".html"), html);
        Files.writeString(mock.resolve(page + "_en.html"), render(page, Locale.ENGLISH));
    }

    @Test
    void a_field_in_error_says_so_where_it_stands_and_in_the_summary() throws Exception {
        var html = render("form", Locale.of("sv"));

        assertThat(html)
                .contains("href=\"#due\"")
                .containsPattern("<input[^>]*name=\"due\"[^>]*aria-describedby=\"due-hint due-error\"[^>]*aria-invalid")
                .containsPattern("name=\"_remove\"[^>]*value=\"attachments\\[1\\]\"")
                .containsPattern("name=\"_add\"[^>]*value=\"attachments\"");
        assertThat(html.indexOf("class=\"summary\"")).isLessThan(html.indexOf("name=\"kind\""));
        assertThat(html.indexOf("<button class=\"visually-hidden\" type=\"submit\""))
                .isBetween(html.indexOf("<form class=\"form\""), html.indexOf("name=\"_remove\""));
    }

    @Test
    void a_notice_needs_no_arguments() throws Exception {
        var model = model("overview");
        model.put("notice", "layout.field.summary");

        assertThat(render("overview", Locale.of("sv"), model)).contains("<span>Formuläret kan inte sparas än</span>");
    }

    @Test
    void both_languages_have_the_same_texts() throws IOException {
        assertThat(bundle("layout_en").stringPropertyNames())
                .isEqualTo(bundle("layout").stringPropertyNames());
    }

    @Test
    void templates_hold_no_text_no_script_and_no_style() throws IOException {
        try (var files = Files.walk(RESOURCES.resolve("templates"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var markup = Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
                assertThat(markup)
                        .as("%s", file)
                        .doesNotContainPattern(
                                "\\s(?:th:)?(?:style|on[a-z]+)=|<style|<script>|https?://(?!www\\.thymeleaf)");
                var text = markup.replaceAll("<!DOCTYPE html>", "")
                        .replaceAll("<[^\"'>]*(?:(?:\"[^\"]*\"|'[^']*')[^\"'>]*)*>", "");
                assertThat(text.replaceAll("[\\s:*]", "")).as("%s", file).isEmpty();
            }
        }
    }

    private static String render(String page, Locale locale) throws Exception {
        return render(page, locale, model(page));
    }

    private static String render(String page, Locale locale, Map<String, Object> model) {
        var engine = new SpringTemplateEngine();
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        engine.setTemplateResolver(resolver);
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/layout", "messages/mock");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        engine.setTemplateEngineMessageSource(messages);
        engine.setLinkBuilder(new RootedLinks());
        return engine.process("mock/" + page, new Context(locale, model));
    }

    private static Map<String, Object> model(String page) throws Exception {
        var mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (var json = LayoutTest.class.getResourceAsStream("/mock/" + page + ".json")) {
            var mock = mapper.readValue(json, MockPage.class);
            var model = new HashMap<String, Object>();
            for (RecordComponent part : MockPage.class.getRecordComponents()) {
                model.put(part.getName(), part.getAccessor().invoke(mock));
            }
            model.put("errors", mock.errors());
            model.put("person", "Regiondirektörens stab");
            model.put("role", Role.OFFICE);
            model.put("back", "/");
            model.put("position", 1284);
            return model;
        }
    }

    private static Properties bundle(String name) throws IOException {
        try (var reader = new InputStreamReader(
                Files.newInputStream(RESOURCES.resolve("messages/" + name + ".properties")), UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }

    private static List<String> all(String html, String pattern) {
        var found = new ArrayList<String>();
        var matcher = Pattern.compile(pattern).matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Links of an application at the root, without a servlet container. */
    private static final class RootedLinks extends StandardLinkBuilder {
        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }
    }
}
