package se.uppdrag.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The one row that says how far the history reaches. Whoever moves it holds it until the commit: so positions have no gaps
 * and become visible in their order, and a node learns that another one has written since it looked last.
 */
final class Head {

    private Head() {}

    /** Moves the head only from where the node believes it to be, and feeds the insert from there, in one round trip. */
    private static final String APPEND = """
            WITH moved AS (
                UPDATE head SET position = position + ? WHERE position = ? RETURNING position - ? AS before
            ), written AS (
                INSERT INTO event (position, event_id, aggregate_type, aggregate_id, sequence, name, revision,
                                   recorded_at, case_id, command_id, command_key, command_hash, payload, metadata)
                SELECT moved.before + e.ordinal, e.event_id, e.aggregate_type, e.aggregate_id, e.sequence, e.name,
                       e.revision, e.recorded_at, e.case_id, e.command_id, e.command_key, e.command_hash, e.payload,
                       e.metadata
                FROM moved,
                     unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::text[], ?::smallint[], ?::timestamptz[],
                            ?::uuid[], ?::uuid[], ?::text[], ?::bytea[], ?::bytea[], ?::bytea[])
                     WITH ORDINALITY AS e (event_id, aggregate_type, aggregate_id, sequence, name, revision,
                                           recorded_at, case_id, command_id, command_key, command_hash, payload,
                                           metadata, ordinal)
                RETURNING position
            )
            SELECT count(*) FROM written
            """;

    static long position(Connection connection) throws SQLException {
        return position(connection, "SELECT position FROM head");
    }

    /** The position of the last event; nobody moves it until the transaction ends. */
    static long hold(Connection connection) throws SQLException {
        return position(connection, "SELECT position FROM head FOR UPDATE");
    }

    private static long position(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            if (!row.next()) {
                throw new IllegalStateException("The table head has no row: the ledger cannot give positions");
            }
            return row.getLong(1);
        }
    }

    /** @return whether the events were written right after {@code known}; if not, the head stands elsewhere */
    static boolean append(Connection connection, long known, List<StoredEvent> events) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setLong(1, events.size());
            statement.setLong(2, known);
            statement.setLong(3, events.size());
            new ColumnArrays(statement, 4, events)
                    .add("uuid", StoredEvent::eventId)
                    .add("text", StoredEvent::aggregateType)
                    .add("uuid", StoredEvent::aggregateId)
                    .add("bigint", StoredEvent::sequence)
                    .add("text", StoredEvent::name)
                    .add("smallint", StoredEvent::revision)
                    .add("timestamptz", StoredEvent::recordedAt)
                    .add("uuid", StoredEvent::caseId)
                    .add("uuid", StoredEvent::commandId)
                    .add("text", StoredEvent::commandKey)
                    .addBytes(StoredEvent::commandHash)
                    .addBytes(StoredEvent::payload)
                    .addBytes(StoredEvent::metadata);
            try (var rows = statement.executeQuery()) {
                rows.next();
                var written = rows.getLong(1);
                if (written != 0 && written != events.size()) {
                    throw new IllegalStateException("%d of %d events were written".formatted(written, events.size()));
                }
                return written != 0;
            }
        }
    }
}
