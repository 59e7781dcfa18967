package se.uppdrag.deploy.stores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived the application that started it, because that was killed. It is asked to stop, so that the next one
 * finds the directory free; what it has acknowledged is on disk.
 */
final class OrphanedPostgres {

    private static final Logger log = LoggerFactory.getLogger(OrphanedPostgres.class);

    /** Without clients, which died with the application, it stops as soon as its last checkpoint is written. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private OrphanedPostgres() {}

    /**
     * Only for a directory that this process holds the lock of.
     *
     * @throws CannotStart when it does not stop
     */
    static void stop(Path directory) throws IOException {
        var pidFile = directory.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        var server = ProcessHandle.of(pid).filter(OrphanedPostgres::isPostgres);
        if (server.isPresent()) {
            log.warn("PostgreSQL (process {}) outlived the application that started it: stopping it", pid);
            await(server.get(), directory);
        }
        // PostgreSQL refuses to start when the number in a left-over file has since gone to any other process.
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith("postgres"))
                .orElse(false);
    }

    private static void await(ProcessHandle server, Path directory) {
        server.destroy();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new CannotStart(
                    "PostgreSQL (process %d) still holds %s".formatted(server.pid(), directory),
                    "Stop that process, then start again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an orphaned PostgreSQL stops", e);
        }
    }
}
