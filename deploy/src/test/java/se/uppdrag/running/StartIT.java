package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.junit.jupiter.api.Test;

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
}
