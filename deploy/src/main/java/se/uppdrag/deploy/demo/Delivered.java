package se.uppdrag.deploy.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** What comes with the system. Every line is a command with an idempotency key of its own; none is refused, each records something. */
record Delivered(List<String> lines) {

    /** The director's office may do everything that the files consist of. */
    static final String ACTOR = "office";

    private static final List<String> FILES =
            List.of("demo/rs-1008-2017.ndjson", "demo/rs-494-2023.ndjson", "demo/fler-uppdrag.ndjson");

    private static final JsonMapper JSON = JsonMapper.shared();

    /** The real cases RS/1008/2017 and RS/494/2023, and made-up neighbours so that the overview has something to compare. */
    static Delivered demonstration() {
        return read(FILES);
    }

    /** The plans of phases that every installation begins with: data like those that are registered later. */
    static Delivered phasePlans() {
        return read(List.of("fasplaner.ndjson"));
    }

    private static Delivered read(List<String> files) {
        return new Delivered(files.stream()
                .flatMap(Delivered::linesOf)
                .filter(line -> !line.isBlank())
                .toList());
    }

    String body() {
        return String.join("\n", lines) + "\n";
    }

    /** Whether a command with this stored key, which is scoped by actor, is one of these. */
    boolean holds(String storedKey) {
        return lines.stream().anyMatch(line -> storedKey(line).equals(storedKey));
    }

    String lastStoredKey() {
        return storedKey(lines.getLast());
    }

    private static String storedKey(String line) {
        return ACTOR + ":" + JSON.readTree(line).path("key").asString();
    }

    private static Stream<String> linesOf(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
