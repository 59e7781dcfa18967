package se.uppdrag.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Refuses to start on a ledger that could lose what it has acknowledged, or that this version cannot read. */
final class LedgerChecks {

    private static final Set<MigrationState> NEWER =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    /** Hops from name to name through the index instead of reading every event. */
    private static final String STORED_NAMES = """
            WITH RECURSIVE names AS (
                (SELECT name FROM event ORDER BY name LIMIT 1)
                UNION ALL
                SELECT (SELECT event.name FROM event WHERE event.name > names.name ORDER BY event.name LIMIT 1)
                FROM names WHERE names.name IS NOT NULL
            )
            SELECT name FROM names WHERE name IS NOT NULL
            """;

    private final Database database;
    private final Flyway flyway;
    private final StoredNames names;

    LedgerChecks(Database database, Flyway flyway, StoredNames names) {
        this.database = database;
        this.flyway = flyway;
        this.names = names;
    }

    /** @throws IllegalStateException saying what is wrong and what to do */
    void refuseUnlessSafe() {
        refuseNewerSchema();
        database.with(connection -> {
            refuseLossOnPowerCut(connection);
            refuseLossOnFailover(connection);
            refuseUnknownNames(connection);
            return true;
        });
    }

    private void refuseNewerSchema() {
        var newer = Arrays.stream(flyway.info().all())
                .filter(migration -> NEWER.contains(migration.getState()))
                .map(MigrationInfo::getVersion)
                .filter(Objects::nonNull)
                .toList();
        if (!newer.isEmpty()) {
            throw new IllegalStateException(
                    "The database has schema version %s, which this version of the program does not know: start a newer one"
                            .formatted(newer.getLast()));
        }
    }

    private static void refuseLossOnPowerCut(Connection connection) throws SQLException {
        for (var setting : List.of("fsync", "synchronous_commit")) {
            if ("off".equals(show(connection, setting))) {
                throw new IllegalStateException(
                        "PostgreSQL runs with %s = off and may lose acknowledged events at a power cut: set %s = on"
                                .formatted(setting, setting));
            }
        }
    }

    /** Without standbys 'local' is as good as 'on'; with them it acknowledges what a failover can lose. */
    private static void refuseLossOnFailover(Connection connection) throws SQLException {
        if ("local".equals(show(connection, "synchronous_commit"))
                && !show(connection, "synchronous_standby_names").isBlank()) {
            throw new IllegalStateException(
                    "PostgreSQL has synchronous standbys but runs with synchronous_commit = local and may lose"
                            + " acknowledged events at a failover: set synchronous_commit = on");
        }
    }

    private void refuseUnknownNames(Connection connection) throws SQLException {
        var unknown = new TreeSet<>(column(connection, STORED_NAMES));
        unknown.removeAll(names.names());
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "The history holds events that this version of the program does not know: " + unknown);
        }
    }

    private static String show(Connection connection, String setting) throws SQLException {
        return column(connection, "SHOW " + setting).getFirst();
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
