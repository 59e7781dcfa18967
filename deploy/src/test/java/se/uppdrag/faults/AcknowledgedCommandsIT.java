package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.uppdrag.UppdragApplication;

/**
 * The ledger of acknowledgements: whatever is killed, and whenever, what was acknowledged is in the history, once, where it was
 * said to be, and the views show it. {@code -Drounds=100 -Dseed=7} kills more often, and otherwise.
 */
class AcknowledgedCommandsIT {

    private static final int ROUNDS = Integer.getInteger("rounds", 10);
    private static final long SEED = Long.getLong("seed", 20250530);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Random random = new Random(SEED);
    /** Outlives every process, so that the views meet half-finished work of their own. */
    private final MongoServer documents = new MongoServer(new MemoryBackend());

    @TempDir
    private Path directory;

    private Path record;
    private String mongo;

    @BeforeEach
    void open() {
        record = directory.resolve("acknowledged");
        mongo = "--spring.mongodb.uri=mongodb://127.0.0.1:%d/uppdrag"
                .formatted(documents.bind().getPort());
    }

    @AfterEach
    void close() {
        documents.shutdownNow();
    }

    @Test
    void killing_the_application_or_its_postgresql_or_both_loses_nothing() throws Exception {
        var stores = List.of("--uppdrag.data=" + directory.resolve("data"), mongo);
        try (var house = new House(UppdragApplication.class, words("house"), stores)) {
            house.ready();
            try (var driver = drive(house)) {
                for (var round = 0; round < ROUNDS; round++) {
                    awaitAnother();
                    pause(500);
                    switch (random.nextInt(3)) {
                        case 0 -> house.kill();
                        case 1 -> {
                            Postmaster.kill(files());
                            pause(500);
                            house.stop();
                        }
                        default -> {
                            Postmaster.kill(files());
                            house.kill();
                        }
                    }
                    house.start();
                }
                awaitAnother();
                assertThat(driver.finish()).as(driver.words()).isZero();
            }
            house.kill();
        } finally {
            Postmaster.kill(files());
        }
        everythingIsThere(stores);
    }

    @Test
    void killing_a_postgresql_of_its_own_needs_no_restart_of_the_application() throws Exception {
        try (var postgres = new SeparatePostgres(directory.resolve("postgres"))) {
            var stores = new ArrayList<>(postgres.address());
            stores.add(mongo);
            try (var house = new House(UppdragApplication.class, words("house"), stores)) {
                house.ready();
                try (var driver = drive(house)) {
                    for (var round = 0; round < ROUNDS; round++) {
                        awaitAnother();
                        pause(500);
                        postgres.kill();
                        pause(500);
                        postgres.restart();
                    }
                    awaitAnother();
                    assertThat(driver.finish()).as(driver.words()).isZero();
                }
                assertThat(house.isAlive()).isTrue();
                assertThat(house.stop()).isEqualTo(143);
            }
            everythingIsThere(stores);
        }
    }

    /** Kept after the test: what the processes said when something went wrong. */
    private Path words(String program) throws IOException {
        return Files.createDirectories(Path.of("target", "faults", directory.getFileName().toString()))
                .resolve(program + ".log");
    }

    private Path files() {
        return directory.resolve("data/postgres");
    }

    private Program drive(House house) throws IOException {
        return Program.start(
                Driver.class, words("driver"), house.url(), record.toString(), Long.toString(SEED));
    }

    /** Something was acknowledged after this moment. */
    private void awaitAnother() throws Exception {
        var before = Acknowledged.count(record);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Acknowledged.count(record) > before);
    }

    private void pause(int atMostMillis) {
        var end = System.nanoTime() + Duration.ofMillis(random.nextInt(atMostMillis)).toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    private void everythingIsThere(List<String> stores) throws Exception {
        assertThat(Acknowledged.otherAnswers(record)).isEmpty();
        try (var house = reopened(stores)) {
            var acknowledged = Acknowledged.in(record);
            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
            assertThat(findings(house.getBean(DataSource.class), acknowledged)).isEmpty();
            new Views(house).equalTheirRebuild();
        }
    }

    private static ConfigurableApplicationContext reopened(List<String> stores) {
        var options = new ArrayList<>(stores);
        options.addAll(List.of("--server.port=0", "--uppdrag.demo=false"));
        return new SpringApplication(UppdragApplication.class).run(options.toArray(String[]::new));
    }

    private static List<Reconciliation.Finding> findings(DataSource source, List<Acknowledged> acknowledged)
            throws SQLException {
        try (var connection = source.getConnection()) {
            return Reconciliation.of(acknowledged, Kept.all(connection), Kept.head(connection));
        }
    }
}
