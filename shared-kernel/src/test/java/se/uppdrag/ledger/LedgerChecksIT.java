package se.uppdrag.ledger;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LedgerChecksIT {

    private final TestLedger node = TestLedger.empty();

    @Test
    void a_safe_ledger_starts() {
        node.publish(TestLedger.hung(UUID.randomUUID()));
        node.publish(TestLedger.hung(UUID.randomUUID()));
        assertThatCode(() -> node.checks().refuseUnlessSafe()).doesNotThrowAnyException();
    }

    @Test
    void fsync_off_is_refused() throws Exception {
        try (var careless = TestLedger.start("off")) {
            var dataSource = careless.getPostgresDatabase();
            TestLedger.flyway(dataSource).migrate();
            var checks = new LedgerChecks(new Database(dataSource), TestLedger.flyway(dataSource), TestLedger.NAMES);
            assertThatThrownBy(checks::refuseUnlessSafe).hasMessageContaining("fsync = off");
        }
    }

    @Test
    void synchronous_commit_off_is_refused() {
        setInDatabase("synchronous_commit = off");
        assertThatThrownBy(() -> node.checks().refuseUnlessSafe()).hasMessageContaining("synchronous_commit = off");
    }

    @Test
    void synchronous_commit_local_is_as_good_as_on_without_standbys() {
        setInDatabase("synchronous_commit = local");
        assertThatCode(() -> node.checks().refuseUnlessSafe()).doesNotThrowAnyException();
    }

    @Test
    void an_event_that_nobody_knows_is_refused_by_name() {
        node.publish(TestLedger.hung(UUID.randomUUID()));
        node.publish(TestLedger.hung(UUID.randomUUID()));
        TestLedger.execute(node.dataSource, "UPDATE event SET name = 'lamp-stolen' WHERE position = 2");
        assertThatThrownBy(() -> node.checks().refuseUnlessSafe()).hasMessageContaining("[lamp-stolen]");
    }

    @Test
    void a_schema_of_a_later_version_is_refused() {
        TestLedger.execute(node.dataSource, """
                INSERT INTO flyway_schema_history
                SELECT 99, '99', 'later', type, 'V99__later.sql', 0, installed_by, installed_on, 1, true
                FROM flyway_schema_history LIMIT 1
                """);
        assertThatThrownBy(() -> node.checks().refuseUnlessSafe()).hasMessageContaining("schema version 99");
    }

    private void setInDatabase(String setting) {
        TestLedger.execute(
                node.dataSource,
                "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET " + setting + "', current_database()); END $$");
    }
}
