package se.uppdrag.ledger;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** Connections to a real PostgreSQL that are lost at the worst moments: before the append is sent, or when its answer is on its way. */
final class FaultyConnections {

    enum Fault {
        NONE,
        NO_CONNECTION,
        LOST_BEFORE_THE_APPEND,
        LOST_AFTER_THE_APPEND
    }

    /** The next connection or append has it; then all is well. */
    final AtomicReference<Fault> next = new AtomicReference<>(Fault.NONE);

    final DataSource dataSource;

    FaultyConnections(DataSource real) {
        dataSource = proxy(DataSource.class, real, this::connection);
    }

    private interface Instead {
        Object of(Object result, String method, Object[] arguments) throws SQLException;
    }

    private Object connection(Object result, String method, Object[] arguments) throws SQLException {
        if (next.compareAndSet(Fault.NO_CONNECTION, Fault.NONE)) {
            ((Connection) result).close();
            throw lost();
        }
        return result instanceof Connection connection ? proxy(Connection.class, connection, this::statement) : result;
    }

    private Object statement(Object result, String method, Object[] arguments) throws SQLException {
        var appends =
                method.equals("prepareStatement") && arguments[0].toString().contains("INSERT INTO event");
        if (appends && next.compareAndSet(Fault.LOST_BEFORE_THE_APPEND, Fault.NONE)) {
            throw lost();
        }
        return appends ? proxy(PreparedStatement.class, (PreparedStatement) result, this::answer) : result;
    }

    private Object answer(Object result, String method, Object[] arguments) throws SQLException {
        if (method.equals("executeQuery") && next.compareAndSet(Fault.LOST_AFTER_THE_APPEND, Fault.NONE)) {
            throw lost();
        }
        return result;
    }

    private static SQLException lost() {
        return new SQLException("An I/O error occurred while sending to the backend.", "08006");
    }

    private static <T> T proxy(Class<T> type, T real, Instead instead) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return instead.of(method.invoke(real, arguments), method.getName(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
