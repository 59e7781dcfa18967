package se.uppdrag.deploy.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    @TempDir
    private Path directory;

    @Test
    void a_second_start_finds_what_the_first_one_kept() throws Exception {
        try (var first = LocalPostgres.start(DataDirectory.hold(directory))) {
            execute(first, "CREATE TABLE kept AS SELECT 7 AS number");
        }
        try (var second = LocalPostgres.start(DataDirectory.hold(directory))) {
            assertThat(number(second)).isEqualTo(7);
        }
    }

    @Test
    void a_server_that_outlived_its_application_is_stopped_and_its_history_kept() throws Exception {
        assertThat(Killed.on(directory).waitFor()).isEqualTo(Killed.EXIT);
        var process = ProcessHandle.of(pid()).orElseThrow();
        assertThat(process.isAlive()).isTrue();

        try (var next = LocalPostgres.start(DataDirectory.hold(directory))) {
            assertThat(process.isAlive()).isFalse();
            assertThat(number(next)).isEqualTo(7);
        }
    }

    @Test
    void a_left_over_process_number_that_went_to_somebody_else_is_no_obstacle() throws Exception {
        LocalPostgres.start(DataDirectory.hold(directory)).close();
        Files.writeString(
                directory.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        try (var next = LocalPostgres.start(DataDirectory.hold(directory))) {
            execute(next, "SELECT 1");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void two_processes_do_not_share_a_directory() {
        try (var held = DataDirectory.hold(directory)) {
            assertThat(held.postgres().getParent()).isEqualTo(directory);
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(() -> DataDirectory.hold(directory))
                    .withMessageContaining(directory.toString())
                    .satisfies(no -> assertThat(no.remedy()).contains("--uppdrag.data="));
        }
    }

    private long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static void execute(LocalPostgres server, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(LocalPostgres server) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var rows = connection.createStatement().executeQuery("SELECT number FROM kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** An application that writes something and is gone at once, as after a kill -9. */
    static final class Killed {

        static final int EXIT = 9;

        public static void main(String[] arguments) throws SQLException {
            execute(
                    LocalPostgres.start(DataDirectory.hold(Path.of(arguments[0]))),
                    "CREATE TABLE kept AS SELECT 7 AS number");
            Runtime.getRuntime().halt(EXIT);
        }

        static Process on(Path directory) throws IOException {
            var java = ProcessHandle.current().info().command().orElseThrow();
            return new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Killed.class.getName(),
                            directory.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    }
}
