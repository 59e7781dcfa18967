package se.uppdrag.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest part of the history, in memory: the processors of this process read there what has just been committed, each event
 * turned into a message once for all of them. PostgreSQL is asked only by those who are further behind.
 */
final class Tail {

    private static final int LENGTH = 4_096;
    private static final Logger log = LoggerFactory.getLogger(Tail.class);

    private final MessageTranslation translation;
    private final @Nullable TrackedEventMessage<?>[] ring = new TrackedEventMessage<?>[LENGTH];
    private final Set<LedgerStream> streams = new CopyOnWriteArraySet<>();
    /** Positions from {@code first} on, {@code next} excluded, are in the ring; before the first word of the history, none. */
    private long first;

    private long next;

    Tail(MessageTranslation translation) {
        this.translation = translation;
    }

    /** Events that follow on each other, and on what came before unless there was a leap. Never fails: they are kept already. */
    void follow(List<PlacedEvent> events) {
        synchronized (ring) {
            if (events.getFirst().position() != next) {
                first = events.getFirst().position();
            }
            for (var event : events) {
                ring[(int) (event.position() % LENGTH)] = translation.toMessage(event);
            }
            next = events.getLast().position() + 1;
            first = Math.max(first, next - LENGTH);
        }
        announce(next - 1);
    }

    /** The history reaches to this position, by events that are not told here. */
    void leapTo(long position) {
        synchronized (ring) {
            next = position + 1;
            first = next;
        }
        announce(position);
    }

    /** All events after the position, at most {@code limit}; nothing when some of them are no longer, or were never here. */
    Optional<List<TrackedEventMessage<?>>> after(long position, int limit) {
        synchronized (ring) {
            if (position + 1 < first || position + 1 > next) {
                return Optional.empty();
            }
            var found = new ArrayList<TrackedEventMessage<?>>();
            for (var at = position + 1; at < next && found.size() < limit; at++) {
                var message = ring[(int) (at % LENGTH)];
                if (message == null) {
                    return Optional.empty();
                }
                found.add(message);
            }
            return Optional.of(found);
        }
    }

    LedgerStream open(LedgerStorageEngine engine, @Nullable TrackingToken token) {
        var stream = new LedgerStream(
                position -> after(position, LedgerStorageEngine.BATCH).orElseGet(() -> engine.after(position)),
                LedgerStorageEngine.positionOf(token),
                streams::remove);
        streams.add(stream);
        return stream;
    }

    private void announce(long head) {
        for (var stream : streams) {
            try {
                stream.announce(head);
            } catch (RuntimeException e) {
                // The events are kept: a reader that is shutting down must not make its writer believe otherwise.
                log.warn("A reader of the ledger could not be told of position {}", head, e);
            }
        }
    }
}
