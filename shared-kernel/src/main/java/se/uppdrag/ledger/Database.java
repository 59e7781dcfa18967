package se.uppdrag.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Lends a connection of the ledger's own for one piece of work, every statement its own transaction, whatever Spring
 * transaction is going on around it.
 */
final class Database {

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /**
     * Connection lost, out of resources, shutting down or starting, and read-only as a standby is after a failover:
     * PostgreSQL's error codes, appendix A.
     */
    private static final Pattern GONE = Pattern.compile("08|53|57P|25006");

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * @throws LedgerUnavailable when PostgreSQL cannot be reached
     * @throws EventStoreException for every other error of the database
     */
    <T> T with(Work<T> work) {
        try (var connection = connection()) {
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            return work.on(connection);
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** The work as one transaction, with the same errors. */
    <T> T inTransaction(Work<T> work) {
        return with(connection -> {
            connection.setAutoCommit(false);
            try {
                var result = work.on(connection);
                connection.commit();
                connection.setAutoCommit(true);
                return result;
            } catch (SQLException | RuntimeException | Error e) {
                abandon(connection, e);
                throw e;
            }
        });
    }

    /** On a lost connection this fails too, and says less of it than the reason. */
    private static void abandon(Connection connection, Throwable reason) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    /** SQLSTATE of the database's error, if that is what it was. */
    static @Nullable String stateOf(EventStoreException e) {
        return e.getCause() instanceof SQLException sql ? sql.getSQLState() : null;
    }

    private Connection connection() {
        try {
            return dataSource.getConnection();
        } catch (SQLException e) {
            throw LedgerUnavailable.beforeAnything(e);
        }
    }

    private static RuntimeException failure(SQLException e) {
        return isGone(e)
                ? LedgerUnavailable.during(e)
                : new EventStoreException("The ledger failed: " + e.getMessage(), e);
    }

    private static boolean isGone(SQLException e) {
        return e instanceof SQLTransientConnectionException
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLRecoverableException
                || (e.getSQLState() != null && GONE.matcher(e.getSQLState()).lookingAt());
    }
}
