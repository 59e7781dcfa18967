package se.uppdrag.ledger;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * One processor's way through the history. It looks only when it has been told that there is something after its position,
 * and is read by one thread at a time.
 */
final class LedgerStream implements TrackingEventStream {

    /**
     * Whoever has just read to the end rests this long, so that a busy history is taken in batches and not event by event; what
     * comes after a pause is read at once.
     */
    private static final Duration REST = Duration.ofMillis(4);

    private final LongFunction<List<TrackedEventMessage<?>>> eventsAfter;
    private final Consumer<LedgerStream> onClose;
    private final Deque<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    /** Has a permit while there may be events after the position. */
    private final Semaphore news = new Semaphore(1);

    private final AtomicBoolean alarmSet = new AtomicBoolean();

    private volatile long position;
    private volatile long restsUntil = System.nanoTime();
    private volatile @Nullable Runnable callback;

    /** @param eventsAfter the next events after a position, at most {@link LedgerStorageEngine#BATCH} */
    LedgerStream(
            LongFunction<List<TrackedEventMessage<?>>> eventsAfter, long position, Consumer<LedgerStream> onClose) {
        this.eventsAfter = eventsAfter;
        this.position = position;
        this.onClose = onClose;
    }

    /** Tells the stream that the history reaches to this position; wakes its reader when that is news. */
    void announce(long head) {
        if (head > position) {
            news.release();
            wake();
        }
    }

    private void wake() {
        var rest = restsUntil - System.nanoTime();
        var reader = callback;
        if (reader != null && rest <= 0) {
            reader.run();
        } else if (reader != null && alarmSet.compareAndSet(false, true)) {
            CompletableFuture.delayedExecutor(rest, NANOSECONDS).execute(() -> {
                alarmSet.set(false);
                wake();
            });
        }
    }

    @Override
    public boolean setOnAvailableCallback(Runnable newCallback) {
        callback = newCallback;
        if (!fetched.isEmpty() || news.availablePermits() > 0) {
            newCallback.run();
        }
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return hasNextAvailable() ? Optional.of(fetched.element()) : Optional.empty();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var deadline = System.nanoTime() + unit.toNanos(timeout);
        while (fetched.isEmpty()) {
            if (restsUntil > deadline) {
                if (news.availablePermits() > 0) {
                    wake();
                }
                return false;
            }
            NANOSECONDS.sleep(restsUntil - System.nanoTime());
            if (!news.tryAcquire(deadline - System.nanoTime(), NANOSECONDS)) {
                return false;
            }
            fetch();
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (fetched.isEmpty()) {
            news.acquire();
            fetch();
        }
        return fetched.remove();
    }

    @Override
    public void close() {
        callback = null;
        onClose.accept(this);
    }

    private void fetch() {
        news.drainPermits();
        try {
            var batch = eventsAfter.apply(position);
            fetched.addAll(batch);
            if (!batch.isEmpty()) {
                position = LedgerStorageEngine.positionOf(batch.getLast().trackingToken());
            }
            if (batch.size() == LedgerStorageEngine.BATCH) {
                news.release();
            } else if (!batch.isEmpty()) {
                restsUntil = System.nanoTime() + REST.toNanos();
            }
        } catch (RuntimeException e) {
            news.release();
            throw e;
        }
    }
}
