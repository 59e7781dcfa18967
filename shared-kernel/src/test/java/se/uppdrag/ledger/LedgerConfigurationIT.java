package se.uppdrag.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class LedgerConfigurationIT {

    private final DataSource dataSource = TestLedger.emptyDatabase();
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(FlywayAutoConfiguration.class))
            .withUserConfiguration(LedgerConfiguration.class)
            .withBean(DataSource.class, () -> dataSource);

    @Test
    void an_empty_database_becomes_a_ledger() {
        application.withBean(StoredNames.class, () -> TestLedger.NAMES).run(context -> {
            assertThat(context).hasSingleBean(EventBus.class).hasSingleBean(EventStore.class);
            var lamp = UUID.randomUUID();
            context.getBean(EventStore.class).publish(TestLedger.hung(lamp));
            assertThat(context.getBean(Ledger.class).history(lamp)).hasSize(1);
            assertThat(TestLedger.hung(lamp).getTimestamp().getNano() % 1_000).isZero();
        });
    }

    @Test
    void a_name_that_nobody_knows_stops_the_start() {
        application
                .withBean(StoredNames.class, () -> TestLedger.NAMES)
                .run(context -> context.getBean(EventStore.class).publish(TestLedger.hung(UUID.randomUUID())));
        application
                .withBean(StoredNames.class, () -> StoredNames.of(LampEvent.Light.class))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("does not know: [lamp-hung]"));
    }
}
