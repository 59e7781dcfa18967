package se.uppdrag.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what other nodes have appended. Keeps one connection for PostgreSQL's notifications;
 * reads the head between them, so that a lost notification or connection costs no more than one interval.
 */
final class HeadWatch implements AutoCloseable {

    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final Logger log = LoggerFactory.getLogger(HeadWatch.class);

    private final DataSource dataSource;
    private final LedgerWriter writer;
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread thread;
    private boolean lost;

    HeadWatch(DataSource dataSource, LedgerWriter writer) {
        this.dataSource = dataSource;
        this.writer = writer;
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
                } catch (SQLException | RuntimeException e) {
                    // Said once: it is tried twice a second.
                    if (!lost) {
                        log.warn("Lost sight of what other nodes append, trying again", e);
                    }
                    lost = true;
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
            try {
                watch(connection, connection.unwrap(PGConnection.class));
            } finally {
                // Another borrower of the connection would gather what nobody reads.
                if (!connection.isClosed()) {
                    statement.execute("UNLISTEN ledger");
                }
            }
        }
    }

    private void watch(Connection connection, PGConnection notifications) throws SQLException {
        var polled = System.nanoTime() - INTERVAL.toNanos();
        while (closed.getCount() > 0) {
            if (System.nanoTime() - polled >= INTERVAL.toNanos()) {
                writer.catchUp(Head.position(connection));
                polled = System.nanoTime();
            }
            if (lost) {
                lost = false;
                log.info("Sees again what other nodes append");
            }
            for (var notification : notifications.getNotifications((int) INTERVAL.toMillis())) {
                writer.catchUp(Long.parseLong(notification.getParameter()));
            }
        }
    }
}
