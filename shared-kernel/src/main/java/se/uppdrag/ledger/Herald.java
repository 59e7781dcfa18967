package se.uppdrag.ledger;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells other nodes how far this one has written. Beside the commits and only so often: a NOTIFY inside made each commit half
 * as slow again.
 */
final class Herald implements AutoCloseable {

    private static final Duration PACE = Duration.ofMillis(10);
    private static final Logger log = LoggerFactory.getLogger(Herald.class);

    private final Database database;
    private final LedgerWriter writer;
    private final Semaphore news = new Semaphore(0);
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread thread;

    Herald(Database database, LedgerWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    void start() {
        writer.onKept(news::release);
        thread = Thread.ofPlatform().daemon().name("ledger-herald").start(this::run);
    }

    @Override
    public void close() throws InterruptedException {
        closed.countDown();
        news.release();
        if (thread != null) {
            thread.join(PACE.multipliedBy(100));
        }
    }

    private void run() {
        try {
            do {
                news.acquire();
                news.drainPermits();
                tell(writer.known());
            } while (!closed.await(PACE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(long position) {
        try {
            database.with(connection -> {
                try (var statement = connection.prepareStatement("SELECT pg_notify('ledger', ?)")) {
                    statement.setString(1, Long.toString(position));
                    return statement.execute();
                }
            });
        } catch (LedgerUnavailable | EventStoreException e) {
            log.debug("Other nodes were not told of position {}; they look for themselves", position, e);
        }
    }
}
