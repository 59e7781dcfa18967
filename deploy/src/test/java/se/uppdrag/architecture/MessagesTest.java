package se.uppdrag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Words are in the bundles, in two languages, and nowhere else. */
class MessagesTest {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern MARKUP = Pattern.compile("(?s)<script.*?</script>|<style.*?</style>|<[^>]*>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label|aria-description)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** A key that ends where an expression begins, {@code #{layout.light.__${light}__}}, is known only when the page is shown. */
    private static final Pattern KEY = Pattern.compile("#\\{\\s*([a-zA-Z0-9_.-]+)\\s*[(}]");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        var swedish = bundles(false);
        var english = bundles(true);
        assertThat(swedish).isNotEmpty();
        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        swedish.forEach((name, keys) -> assertThat(english.get(name)).as(name).isEqualTo(keys));
    }

    @Test
    void no_key_is_defined_in_two_bundles() throws IOException {
        var seen = new TreeMap<String, String>();
        var twice = new ArrayList<String>();
        bundles(false)
                .forEach((name, keys) -> keys.forEach(key -> {
                    var other = seen.putIfAbsent(key, name);
                    if (other != null) {
                        twice.add("%s in %s and %s".formatted(key, other, name));
                    }
                }));
        assertThat(twice).isEmpty();
    }

    @Test
    void templates_use_only_keys_that_exist() throws IOException {
        var known = bundles(false).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        for (var template : templates()) {
            var used = KEY.matcher(source(template)).results().map(found -> found.group(1));
            assertThat(used.filter(key -> !known.contains(key)))
                    .as(template.getFilename())
                    .isEmpty();
        }
    }

    @Test
    void templates_hold_no_words() throws IOException {
        for (var template : templates()) {
            var source = source(template);
            var words = new ArrayList<String>();
            ATTRIBUTE.matcher(source).results().map(found -> found.group(1)).forEach(words::add);
            words.addAll(List.of(MARKUP.matcher(source).replaceAll("\n").split("\n")));
            assertThat(words.stream().filter(word -> WORD.matcher(word).find()))
                    .as(template.getDescription())
                    .isEmpty();
        }
    }

    private static Map<String, Set<String>> bundles(boolean english) throws IOException {
        var bundles = new TreeMap<String, Set<String>>();
        for (var file : resources("classpath*:messages/*.properties")) {
            var name = String.valueOf(file.getFilename());
            if (name.endsWith("_en.properties") == english) {
                var keys = bundles.computeIfAbsent(
                        name.replace("_en.properties", "").replace(".properties", ""), bundle -> new TreeSet<>());
                keys.addAll(properties(file).stringPropertyNames());
            }
        }
        return bundles;
    }

    private static Properties properties(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static List<Resource> templates() throws IOException {
        return resources("classpath*:templates/**/*.html");
    }

    private static List<Resource> resources(String pattern) throws IOException {
        return Arrays.asList(new PathMatchingResourcePatternResolver().getResources(pattern));
    }

    private static String source(Resource template) throws IOException {
        return COMMENT.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                .replaceAll("");
    }
}
