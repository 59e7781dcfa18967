package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.junit.jupiter.api.Test;
import se.uppdrag.ledger.StoredNames;

@InRunningHouse
class StartIT {

    @Test
    void the_embedded_postgres_keeps_what_it_acknowledges(RunningHouse house) throws SQLException {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            try (var connection = house.bean(DataSource.class).getConnection();
                    var rows = connection.createStatement().executeQuery("SHOW " + setting)) {
                rows.next();
                assertThat(rows.getString(1)).as(setting).isEqualTo("on");
            }
        }
    }

    @Test
    void commands_run_without_a_transaction_around_them(RunningHouse house) {
        assertThat(house.bean(SimpleCommandBus.class))
                .extracting("transactionManager")
                .isSameAs(NoTransactionManager.INSTANCE);
    }

    @Test
    void every_family_of_events_can_be_stored(RunningHouse house) {
        var families = new ClassFileImporter()
                .importPackages("se.uppdrag.kernel").stream()
                        .map(JavaClass::reflect)
                        .filter(type -> type.isSealed() && type.getSimpleName().endsWith("Event"));
        var stored = house.bean(StoredNames.class).names();
        assertThat(families)
                .isNotEmpty()
                .allSatisfy(family -> assertThat(stored)
                        .as(family.getSimpleName())
                        .containsAll(StoredNames.of(family).names()));
    }
}
