package se.uppdrag.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the streams of this process what other nodes have appended. Keeps one connection for PostgreSQL's notifications;
 * reads the head between them, so that a lost notification or connection costs no more than one interval.
 */
final class HeadWatch implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Logger log = LoggerFactory.getLogger(HeadWatch.class);

    private final DataSource dataSource;
    private final LongConsumer announcement;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread thread;

    HeadWatch(DataSource dataSource, LongConsumer announcement) {
        this.dataSource = dataSource;
        this.announcement = announcement;
    }

    void start() {
        thread = Thread.ofPlatform().daemon().name("ledger-head-watch").start(this::run);
    }

    @Override
    public void close() throws InterruptedException {
        closed.countDown();
        if (thread != null) {
            thread.join(INTERVAL.multipliedBy(4));
        }
    }

    private void run() {
        try {
            do {
                try (var connection = dataSource.getConnection()) {
                    watch(connection);
                } catch (SQLException e) {
                    log.warn("Lost sight of what other nodes append, trying again", e);
                }
            } while (!closed.await(INTERVAL.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN ledger");
            var notifications = connection.unwrap(PGConnection.class);
            while (closed.getCount() > 0) {
                try (var head = statement.executeQuery("SELECT position FROM head")) {
                    head.next();
                    announcement.accept(head.getLong(1));
                }
                notifications.getNotifications((int) INTERVAL.toMillis());
            }
            statement.execute("UNLISTEN ledger");
        }
    }
}
