package se.uppdrag.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.body.BodyRejection;
import se.uppdrag.command.casefile.CaseFileRejection;
import se.uppdrag.command.comparison.ComparisonRejection;
import se.uppdrag.command.measure.MeasureRejection;
import se.uppdrag.command.uppdrag.UppdragRejection;

/** A refusal that no test expects is one that nobody has seen: each is named by a test of the aggregates. */
class RefusalsTest {

    private static final Path TESTS = Path.of("src/test/java/se/uppdrag/command");

    @Test
    void are_each_expected_by_a_test() throws IOException {
        String tests;
        try (var files = Files.walk(TESTS)) {
            tests = files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(RefusalsTest::source)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(Stream.of(
                                BodyRejection.class,
                                CaseFileRejection.class,
                                UppdragRejection.class,
                                MeasureRejection.class,
                                ComparisonRejection.class,
                                CorrectionRejection.class)
                        .flatMap(RefusalsTest::records)
                        .map(record -> "new %s.%s("
                                .formatted(record.getDeclaringClass().getSimpleName(), record.getSimpleName()))
                        .filter(construction -> !tests.contains(construction)))
                .isEmpty();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RefusalsTest::records)
                : Stream.of(type);
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
