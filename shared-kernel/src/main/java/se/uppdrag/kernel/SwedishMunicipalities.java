package se.uppdrag.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The country's municipalities by Statistics Sweden's code, as of 2024: one outside the county is asked, and named, too. */
final class SwedishMunicipalities {

    private static final int CODE_LENGTH = 4;

    private static final Map<String, String> NAMES = read();

    private SwedishMunicipalities() {}

    static Optional<String> nameOf(String code) {
        return Optional.ofNullable(NAMES.get(code));
    }

    /** Each line is a code, a blank and the name. */
    private static Map<String, String> read() {
        try (var file = Objects.requireNonNull(SwedishMunicipalities.class.getResourceAsStream("municipalities.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.substring(0, CODE_LENGTH), line -> line.substring(CODE_LENGTH + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
