package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.uppdrag.UppdragApplication;

/** What every installation begins with is loaded while the application already answers: a fault meanwhile does not end it. */
class FirstStartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path directory;

    @Test
    void goes_on_when_postgresql_is_killed_while_the_first_plans_are_written() throws Exception {
        try (var postgres = new SeparatePostgres(directory.resolve("postgres"));
                var house = new House(UppdragApplication.class, directory.resolve("house.log"), postgres.address())) {
            try (var other = postgres.connect()) {
                await().atMost(PATIENCE).until(() -> answer(other, "SELECT to_regclass('event') IS NOT NULL"));
                other.setAutoCommit(false);
                other.createStatement().execute("LOCK TABLE event IN EXCLUSIVE MODE");
                await().atMost(PATIENCE)
                        .until(
                                () -> answer(
                                        other,
                                        "SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'event'::regclass AND NOT granted)"));
                postgres.kill();
            }
            postgres.restart();

            house.ready();
            assertThat(new Caller(house.url()).open(UUID.randomUUID()).status()).isEqualTo(201);
            assertThat(house.words()).contains("not loaded to the end");
        }
    }

    private static boolean answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
