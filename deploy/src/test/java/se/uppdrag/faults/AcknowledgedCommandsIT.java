package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import se.uppdrag.UppdragApplication;

/**
 * The ledger of acknowledgements: whatever is killed, and whenever, what was acknowledged is in the history, once, where it was
 * said to be, and the views show it. {@code -Drounds=100 -Dseed=7} kills more often, and at other moments; each of the two tests
 * takes half of the rounds.
 */
class AcknowledgedCommandsIT {

    private static final int ROUNDS = Integer.getInteger("rounds", 10) / 2;
    private static final long SEED = Long.getLong("seed", 20250530);
    /** What a process that was asked to end by a signal leaves as its exit value: 128 + 15. */
    private static final int TERMINATED = 143;

    private final Random random = new Random(SEED);
    /** Outlives every process, so that the views meet half-finished work of their own. */
    private final MongoServer documents = new MongoServer(new MemoryBackend());

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path directory;

    private String mongo;

    @BeforeEach
    void open() {
        mongo = "--spring.mongodb.uri=mongodb://127.0.0.1:%d/uppdrag"
                .formatted(documents.bind().getPort());
    }

    @AfterEach
    void close() {
        documents.shutdownNow();
    }

    @Test
    void killing_the_application_or_its_postgresql_or_both_loses_nothing() throws Exception {
        var files = directory.resolve("data/postgres");
        var stores = List.of("--uppdrag.data=" + directory.resolve("data"), mongo);
        try (var house = house(stores)) {
            house.ready();
            try (var drive = drive(house)) {
                for (var round = 0; round < ROUNDS; round++) {
                    drive.awaitAcknowledgements(1);
                    pause(500);
                    switch (round % 3) {
                        case 0 -> house.kill();
                        case 1 -> {
                            Postmaster.kill(files);
                            pause(500);
                            house.kill();
                        }
                        default -> {
                            Postmaster.kill(files);
                            house.kill();
                        }
                    }
                    house.start();
                }
                drive.awaitAcknowledgements(1);
                drive.finish();
                house.kill();
                everythingIsThere(drive, stores);
            }
        } finally {
            Postmaster.kill(files);
        }
    }

    @Test
    void killing_a_postgresql_of_its_own_needs_no_restart_of_the_application() throws Exception {
        try (var postgres = new SeparatePostgres(directory.resolve("postgres"))) {
            var stores = new ArrayList<>(postgres.address());
            stores.add(mongo);
            try (var house = house(stores)) {
                house.ready();
                try (var drive = drive(house)) {
                    for (var round = 0; round < ROUNDS; round++) {
                        drive.awaitAcknowledgements(1);
                        pause(500);
                        postgres.kill();
                        pause(500);
                        postgres.restart();
                    }
                    drive.awaitAcknowledgements(1);
                    drive.finish();
                    assertThat(house.isAlive()).isTrue();
                    assertThat(house.stop()).isEqualTo(TERMINATED);
                    everythingIsThere(drive, stores);
                }
            }
        }
    }

    private House house(List<String> stores) throws IOException {
        return new House(UppdragApplication.class, directory.resolve("house.log"), stores);
    }

    private Drive drive(House house) {
        return Drive.of(house, directory.resolve("acknowledged"), SEED);
    }

    private void pause(int atMostMillis) {
        var end = System.nanoTime()
                + Duration.ofMillis(random.nextInt(atMostMillis)).toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }

    /** Every command was legal, so none was refused, and none failed for a reason that is the application's own. */
    private static void everythingIsThere(Drive drive, List<String> stores) throws Exception {
        assertThat(drive.otherAnswers()).isEmpty();
        var acknowledged = drive.acknowledged();
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
        try (var remains = new Remains(stores)) {
            assertThat(remains.findings(acknowledged)).isEmpty();
            remains.viewsEqualTheirRebuild();
        }
    }
}
