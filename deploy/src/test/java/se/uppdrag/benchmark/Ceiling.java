package se.uppdrag.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * What the same PostgreSQL can do at most: rows like those of the history, one autocommit insert each, without order, without
 * domain, on as many connections as there are clients.
 */
final class Ceiling {

    private static final String INSERT = """
            INSERT INTO ceiling (position, event_id, aggregate_type, aggregate_id, sequence, name, revision, recorded_at,
                                 case_id, command_id, payload, metadata)
            SELECT ?, gen_random_uuid(), aggregate_type, gen_random_uuid(), sequence, name, revision, recorded_at, case_id,
                   command_id, payload, metadata
            FROM sample WHERE number = ?
            """;

    private static final int SAMPLES = 24;

    private final DataSource dataSource;
    private final AtomicLong position = new AtomicLong();

    /** The last rows of the history serve as samples: what is inserted has the size of real events. */
    Ceiling(DataSource dataSource) throws SQLException {
        this.dataSource = dataSource;
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS ceiling");
            statement.execute("DROP TABLE IF EXISTS sample");
            statement.execute("CREATE TABLE ceiling (LIKE event INCLUDING ALL)");
            statement.execute("CREATE TABLE sample AS SELECT row_number() OVER () AS number, last.* FROM"
                    + " (SELECT * FROM event ORDER BY position DESC LIMIT " + SAMPLES + ") last");
            statement.execute("CREATE UNIQUE INDEX ON sample (number)");
            statement.execute("ANALYZE sample");
        }
    }

    void insert(Connection connection, int rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int row = 0; row < rows; row++) {
                statement.setLong(1, position.incrementAndGet());
                statement.setLong(2, 1 + row % SAMPLES);
                statement.executeUpdate();
            }
        }
    }

    Connection connection() throws SQLException {
        return dataSource.getConnection();
    }
}
