package se.uppdrag.deploy.stores;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A real PostgreSQL as a child process, its files in the data directory, on a free port of the loopback interface. */
final class LocalPostgres implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);

    private final DataDirectory directory;
    private final EmbeddedPostgres server;

    private LocalPostgres(DataDirectory directory, EmbeddedPostgres server) {
        this.directory = directory;
        this.server = server;
    }

    /** @throws CannotStart when the server does not come up */
    static LocalPostgres start(DataDirectory directory) {
        var files = directory.postgres();
        try {
            OrphanedPostgres.stop(files);
            var server = EmbeddedPostgres.builder()
                    .setDataDirectory(files)
                    .setCleanDataDirectory(false)
                    // The application context stops it, after everything that uses it.
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    // The library is made for tests and would trade durability for speed.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            log.info("PostgreSQL keeps its files in {}", files);
            return new LocalPostgres(directory, server);
        } catch (IOException | IllegalStateException e) {
            directory.close();
            throw new CannotStart(
                    "The embedded PostgreSQL did not start on %s: %s".formatted(files, e.getMessage()),
                    "Look for its own words above; or give the address of another PostgreSQL: --spring.datasource.url=...",
                    e);
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(server.getPort());
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    /** The server trusts whoever reaches it: only users of this machine do. */
    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            directory.close();
        }
    }
}
