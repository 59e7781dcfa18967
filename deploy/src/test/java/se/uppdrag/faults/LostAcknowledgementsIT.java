package se.uppdrag.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.uppdrag.UppdragApplication;
import se.uppdrag.faults.Reconciliation.Fault;

/** Where acknowledged commands can be lost, the loss is found; a check that never finds anything would prove nothing. */
class LostAcknowledgementsIT {

    /** Whether a kill meets an acknowledgement that is not yet on disk is a matter of chance, though hardly. */
    private static final int ATTEMPTS = 10;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit"})
    void an_application_does_not_start_on_a_postgresql_that_may_lose_what_it_acknowledges(String setting)
            throws Exception {
        try (var postgres = new SeparatePostgres(directory.resolve("postgres"), Map.of(setting, "off"));
                var house = new House(UppdragApplication.class, directory.resolve("house.log"), postgres.address())) {
            assertThat(house.exit()).isNotZero();
            assertThat(house.words()).contains("PostgreSQL runs with %s = off".formatted(setting));
        }
    }

    @Test
    void what_a_postgresql_without_synchronous_commit_forgets_is_found() throws Exception {
        try (var postgres = new SeparatePostgres(directory.resolve("postgres"));
                var house = new House(UppdragApplication.class, directory.resolve("house.log"), postgres.address())) {
            house.ready();
            postgres.acknowledgeBeforeWriting();
            var lost = new ArrayList<String>();
            for (var attempt = 1; attempt <= ATTEMPTS && lost.isEmpty(); attempt++) {
                try (var driver = Drive.of(house, directory.resolve("record" + attempt), attempt)) {
                    driver.awaitAcknowledgements(50);
                    postgres.kill();
                }
                postgres.restart();
                lost.addAll(lost(postgres, attempt));
            }
            assertThat(lost).as("lost within %d attempts".formatted(ATTEMPTS)).isNotEmpty();
        }
    }

    @Test
    void what_a_build_that_acknowledges_before_the_commit_loses_is_found() throws Exception {
        try (var postgres = new SeparatePostgres(directory.resolve("postgres"));
                var house = new House(HastyApplication.class, directory.resolve("house.log"), postgres.address())) {
            var lost = new ArrayList<String>();
            for (var attempt = 1; attempt <= ATTEMPTS && lost.isEmpty(); attempt++) {
                house.ready();
                try (var driver = Drive.of(house, directory.resolve("record" + attempt), attempt)) {
                    driver.awaitAcknowledgements(50);
                    house.kill();
                }
                lost.addAll(lost(postgres, attempt));
                house.start();
            }
            assertThat(lost).as("lost within %d attempts".formatted(ATTEMPTS)).isNotEmpty();
        }
    }

    private List<String> lost(SeparatePostgres postgres, int attempt) throws Exception {
        try (var connection = postgres.connect()) {
            var acknowledged = Acknowledged.in(directory.resolve("record" + attempt));
            return Reconciliation.of(acknowledged, Kept.all(connection), Kept.head(connection)).stream()
                    .filter(finding -> finding.fault() == Fault.LOST)
                    .map(Reconciliation.Finding::what)
                    .toList();
        }
    }
}
