package se.uppdrag.ledger;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends rows column by column, one array each, so that the text of the statement is the same for any number of rows. */
final class ColumnArrays {

    private final PreparedStatement statement;
    private final List<StoredEvent> rows;
    private int parameter;

    ColumnArrays(PreparedStatement statement, int firstParameter, List<StoredEvent> rows) {
        this.statement = statement;
        this.parameter = firstParameter;
        this.rows = rows;
    }

    ColumnArrays add(String sqlType, Function<StoredEvent, @Nullable Object> column) throws SQLException {
        var values = new @Nullable Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            var value = column.apply(rows.get(i));
            // The driver would write an instant of an array by its toString() as well, but does not promise it.
            values[i] = value instanceof Instant instant ? instant.toString() : value;
        }
        statement.setArray(parameter++, statement.getConnection().createArrayOf(sqlType, values));
        return this;
    }

    ColumnArrays addBytes(Function<StoredEvent, byte @Nullable []> column) throws SQLException {
        var values = new byte[rows.size()] @Nullable [];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        statement.setArray(parameter++, statement.getConnection().createArrayOf("bytea", values));
        return this;
    }
}
