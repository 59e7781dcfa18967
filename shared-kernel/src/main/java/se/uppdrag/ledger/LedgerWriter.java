package se.uppdrag.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/**
 * Gives events their positions and commits them, one command per commit. The one statement moves the head, whose row it
 * keeps locked until the commit, and feeds the insert from it: positions have no gaps and become visible in their order.
 */
final class LedgerWriter {

    private static final String UNIQUE_VIOLATION = "23505";

    private static final String APPEND = """
            WITH moved AS (
                UPDATE head SET position = position + ? RETURNING position - ? AS before
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
            SELECT min(position), max(position), count(*), pg_notify('ledger', max(position)::text) FROM written
            """;

    private static final String TAKEN_KEY = "SELECT command_key FROM event WHERE command_key = ANY (?) LIMIT 1";

    private static final String TAKEN_PLACE = """
            SELECT wanted.aggregate_type, aggregate_id, sequence
            FROM unnest(?::text[], ?::uuid[], ?::bigint[]) AS wanted (aggregate_type, aggregate_id, sequence)
            JOIN event USING (aggregate_id, sequence)
            ORDER BY sequence LIMIT 1
            """;

    private final Database database;

    LedgerWriter(Database database) {
        this.database = database;
    }

    /**
     * Keeps all the events, in their order, or none; on disk when it returns.
     *
     * @throws DuplicateCommand when a command with the same key has been kept
     * @throws StreamConflict when an (aggregate, sequence) is taken
     * @throws LedgerUnavailable when PostgreSQL is gone; then the outcome is not known
     */
    Appended append(List<StoredEvent> events) {
        return database.with(connection -> {
            try {
                return insert(connection, events);
            } catch (SQLException e) {
                if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                    refuseTakenKey(connection, events);
                    refuseTakenPlace(connection, events);
                }
                throw e;
            }
        });
    }

    private static Appended insert(Connection connection, List<StoredEvent> events) throws SQLException {
        try (var statement = connection.prepareStatement(APPEND)) {
            statement.setLong(1, events.size());
            statement.setLong(2, events.size());
            new ColumnArrays(statement, 3, events)
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
                if (rows.getLong(3) != events.size()) {
                    throw new IllegalStateException("The table head has no row: the ledger cannot give positions");
                }
                return new Appended(rows.getLong(1), rows.getLong(2));
            }
        }
    }

    private static void refuseTakenKey(Connection connection, List<StoredEvent> events) throws SQLException {
        var keys = events.stream()
                .map(StoredEvent::commandKey)
                .filter(Objects::nonNull)
                .toArray();
        try (var statement = connection.prepareStatement(TAKEN_KEY)) {
            statement.setArray(1, connection.createArrayOf("text", keys));
            try (var rows = statement.executeQuery()) {
                if (rows.next()) {
                    throw new DuplicateCommand(rows.getString(1));
                }
            }
        }
    }

    private static void refuseTakenPlace(Connection connection, List<StoredEvent> events) throws SQLException {
        try (var statement = connection.prepareStatement(TAKEN_PLACE)) {
            new ColumnArrays(statement, 1, events)
                    .add("text", StoredEvent::aggregateType)
                    .add("uuid", StoredEvent::aggregateId)
                    .add("bigint", StoredEvent::sequence);
            try (var rows = statement.executeQuery()) {
                if (rows.next()) {
                    throw new StreamConflict(rows.getString(1), EventRows.uuid(rows, 2), rows.getLong(3));
                }
            }
        }
    }
}
