package se.uppdrag.ledger;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    /** Lost as soon as something is sent, here the commit. What a pool says of it from then on has no SQLSTATE. */
    private static final class Lost {

        private boolean lost;

        private Object answer(String method) throws SQLException {
            if (lost && !method.equals("close")) {
                throw new SQLException("Connection is closed");
            }
            if (method.equals("commit")) {
                lost = true;
                throw new SQLException("terminating connection due to unexpected postmaster exit", "57P01");
            }
            return method.equals("getAutoCommit") ? true : null;
        }
    }

    @FunctionalInterface
    private interface Answer {
        Object to(String method) throws SQLException;
    }

    @Test
    void a_connection_that_is_lost_in_a_transaction_is_told_as_that() {
        var lost = new Lost();
        var database = new Database(proxy(DataSource.class, asked -> proxy(Connection.class, lost::answer)));
        assertThatExceptionOfType(LedgerUnavailable.class)
                .isThrownBy(() -> database.inTransaction(connection -> "written"))
                .matches(gone -> !gone.nothingWasSent());
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method.getName())));
    }
}
