package se.uppdrag.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Lends a connection of the ledger's own for one piece of work, every statement its own transaction, whatever Spring
 * transaction is going on around it.
 */
final class Database {

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @throws LedgerUnavailable when PostgreSQL cannot be reached
     * @throws EventStoreException for every other error of the database
     */
    <T> T with(Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            return work.on(connection);
        } catch (SQLException e) {
            throw isGone(e)
                    ? new LedgerUnavailable(e)
                    : new EventStoreException("The ledger failed: " + e.getMessage(), e);
        }
    }

    private static boolean isGone(SQLException e) {
        var state = e.getSQLState();
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                // 08 connection, 53 out of resources, 57P shutting down or starting: PostgreSQL's error codes, appendix
                // A.
                || (state != null && (state.startsWith("08") || state.startsWith("53") || state.startsWith("57P")));
    }
}
