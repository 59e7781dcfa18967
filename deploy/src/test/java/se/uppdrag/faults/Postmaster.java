package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The first process of the PostgreSQL that works on a directory. */
final class Postmaster {

    private Postmaster() {}

    /** Empty when none runs. */
    static Optional<ProcessHandle> of(Path files) throws IOException {
        var pidFile = files.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(pidFile);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(Postmaster::isPostgres);
    }

    /** kill -9, if there is one; its children notice by themselves. */
    static void kill(Path files) throws IOException {
        of(files).ifPresent(Program::kill);
        assertThat(of(files)).isEmpty();
    }

    /** The number may have gone to any other process since. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }
}
