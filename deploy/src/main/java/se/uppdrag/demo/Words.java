package se.uppdrag.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The Swedish that made-up uppdrag are written in: {@code demo/words.properties}. */
final class Words {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Properties properties = new Properties();

    Words() {
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream("/demo/words.properties"))) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(text(key).replace("'", "''"), SWEDISH).format(arguments);
    }

    List<String> all(String key) {
        return List.of(text(key).split(";"));
    }

    /** Alternatives for one body, else for any. */
    List<String> all(String key, String body) {
        return all(properties.containsKey(key + "." + body) ? key + "." + body : key);
    }

    private String text(String key) {
        return Objects.requireNonNull(properties.getProperty(key), key);
    }
}
