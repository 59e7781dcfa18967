package se.uppdrag.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A PostgreSQL that no application owns: killed, it comes back on the same files and the same port. */
final class SeparatePostgres implements AutoCloseable {

    private final Path files;
    private final int port;
    private final Map<String, String> settings = new HashMap<>();
    private EmbeddedPostgres server;

    SeparatePostgres(Path files) throws IOException {
        this(files, Map.of());
    }

    /** @param different settings that are not as they should be */
    SeparatePostgres(Path files, Map<String, String> different) throws IOException {
        this.files = files;
        // The library would switch both off.
        this.settings.putAll(Map.of("fsync", "on", "synchronous_commit", "on", "listen_addresses", "127.0.0.1"));
        this.settings.putAll(different);
        this.port = freePort();
        this.server = started();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private EmbeddedPostgres started() throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(1));
        settings.forEach(builder::setServerConfig);
        return builder.start();
    }

    void kill() throws IOException {
        Postmaster.kill(files);
        // There is nothing left to stop: only the library's lock on the directory goes.
        server.close();
    }

    void restart() throws IOException {
        server = started();
    }

    /** As options of the application. */
    List<String> address() {
        return List.of("--spring.datasource.url=" + url(), "--spring.datasource.username=postgres");
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    /**
     * What it acknowledges from now on stays in its memory for seconds. The clients' role outranks the command line, where the
     * setting is on; it counts for new connections only.
     */
    void acknowledgeBeforeWriting() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET wal_writer_delay = '10s'");
            statement.execute("ALTER SYSTEM SET wal_writer_flush_after = '1GB'");
            statement.execute("SELECT pg_reload_conf()");
            statement.execute("ALTER ROLE postgres SET synchronous_commit = off");
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
