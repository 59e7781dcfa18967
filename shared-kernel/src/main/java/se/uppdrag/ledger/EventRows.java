package se.uppdrag.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every question that is put to the table of events and to the head. */
final class EventRows {

    private static final String SELECT = """
            SELECT position, event_id, aggregate_type, aggregate_id, sequence, name, revision, recorded_at, case_id,
                   command_id, command_key, command_hash, payload, metadata
            FROM event
            """;

    private final Database database;

    EventRows(Database database) {
        this.database = database;
    }

    /** One stream in its order. */
    List<StoredEvent> ofAggregate(UUID aggregateId, long firstSequence) {
        return select("WHERE aggregate_id = ? AND sequence >= ? ORDER BY sequence", aggregateId, firstSequence);
    }

    List<StoredEvent> ofCase(UUID caseId) {
        return select("WHERE case_id = ? ORDER BY position", caseId);
    }

    List<UUID> streamsWith(String name) {
        return database.with(connection -> {
            try (var statement = prepare(
                            connection,
                            "SELECT aggregate_id FROM event WHERE name = ? GROUP BY 1 ORDER BY min(position)",
                            name);
                    var rows = statement.executeQuery()) {
                var streams = new ArrayList<UUID>();
                while (rows.next()) {
                    streams.add(uuid(rows, 1));
                }
                return streams;
            }
        });
    }

    List<StoredEvent> ofCommand(UUID commandId) {
        return select("WHERE command_id = ? ORDER BY position", commandId);
    }

    Optional<StoredEvent> withKey(String commandKey) {
        return select("WHERE command_key = ?", commandKey).stream().findFirst();
    }

    List<StoredEvent> after(long position, int limit) {
        return database.with(connection -> after(connection, position, limit));
    }

    static List<StoredEvent> after(Connection connection, long position, int limit) throws SQLException {
        return select(connection, "WHERE position > ? ORDER BY position LIMIT ?", position, limit);
    }

    /** Of those events that are in the history, by their ids. */
    static Map<UUID, Long> positions(Connection connection, List<UUID> eventIds) throws SQLException {
        return numbers(connection, "SELECT event_id, position FROM event WHERE event_id = ANY (?::uuid[])", eventIds);
    }

    /** Of those streams that there are. */
    static Map<UUID, Long> lastSequences(Connection connection, List<UUID> aggregateIds) throws SQLException {
        return numbers(
                connection,
                "SELECT aggregate_id, max(sequence) FROM event WHERE aggregate_id = ANY (?::uuid[]) GROUP BY 1",
                aggregateIds);
    }

    static Set<String> takenKeys(Connection connection, List<String> keys) throws SQLException {
        var taken = new HashSet<String>();
        try (var statement = connection.prepareStatement("SELECT command_key FROM event WHERE command_key = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getString(1));
                }
            }
        }
        return taken;
    }

    Optional<Long> lastSequence(UUID aggregateId) {
        return number("SELECT max(sequence) FROM event WHERE aggregate_id = ?", aggregateId);
    }

    /** The position before the first event recorded at or after the time, if there is one. */
    Optional<Long> positionBefore(Instant time) {
        return number("SELECT min(position) - 1 FROM event WHERE recorded_at >= ?::timestamptz", time.toString());
    }

    long head() {
        return database.with(Head::position);
    }

    static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private List<StoredEvent> select(String where, Object... parameters) {
        return database.with(connection -> select(connection, where, parameters));
    }

    private static List<StoredEvent> select(Connection connection, String where, Object... parameters)
            throws SQLException {
        try (var statement = prepare(connection, SELECT + where, parameters);
                var rows = statement.executeQuery()) {
            var events = new ArrayList<StoredEvent>();
            while (rows.next()) {
                events.add(read(rows));
            }
            return events;
        }
    }

    private static Map<UUID, Long> numbers(Connection connection, String sql, List<UUID> ids) throws SQLException {
        var numbers = new HashMap<UUID, Long>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.put(uuid(rows, 1), rows.getLong(2));
                }
            }
        }
        return numbers;
    }

    private Optional<Long> number(String sql, Object... parameters) {
        return database.with(connection -> {
            try (var statement = prepare(connection, sql, parameters);
                    var rows = statement.executeQuery()) {
                return rows.next() ? Optional.ofNullable(rows.getObject(1, Long.class)) : Optional.empty();
            }
        });
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private static StoredEvent read(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                uuid(row, 2),
                row.getString(3),
                uuid(row, 4),
                row.getLong(5),
                row.getString(6),
                row.getInt(7),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                nullableUuid(row, 9),
                uuid(row, 10),
                row.getString(11),
                row.getBytes(12),
                row.getBytes(13),
                row.getBytes(14));
    }

    private static @Nullable UUID nullableUuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
