package se.uppdrag.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** A PostgreSQL that no application owns: killed, it comes back on the same files and the same port. */
final class SeparatePostgres implements AutoCloseable {

    private final Path files;
    private final int port;
    private EmbeddedPostgres server;

    SeparatePostgres(Path files) throws IOException {
        this.files = files;
        this.port = freePort();
        this.server = started();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setPGStartupWait(Duration.ofMinutes(1))
                // The library would switch both off.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
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

    /** For new connections and for those that are open: set in the server's own file and read at once. */
    void set(String setting, String value) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("ALTER SYSTEM SET %s = '%s'".formatted(setting, value));
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
