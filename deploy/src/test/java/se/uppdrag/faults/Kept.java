package se.uppdrag.faults;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event as the table holds it, read past all code of the application. */
record Kept(
        long position,
        UUID stream,
        long sequence,
        UUID command,
        @Nullable String key) {

    /** The whole history in the order of its positions. */
    static List<Kept> all(Connection connection) throws SQLException {
        var sql = "SELECT position, aggregate_id, sequence, command_id, command_key FROM event ORDER BY position";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<Kept>();
            while (rows.next()) {
                all.add(new Kept(
                        rows.getLong(1),
                        rows.getObject(2, UUID.class),
                        rows.getLong(3),
                        rows.getObject(4, UUID.class),
                        rows.getString(5)));
            }
            return all;
        }
    }

    static long head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT position FROM head")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
