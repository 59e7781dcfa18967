package se.uppdrag.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What has been changed lately: whether a stream that was known at some position is still as it was. */
final class Changes {

    private static final int MOST_STREAMS = 20_000;

    /** The last change of each stream, the stream changed longest ago first. */
    private final Map<UUID, Long> changes = new LinkedHashMap<>();
    /** Of changes up to here nothing is remembered any more. */
    private long forgotten;

    synchronized void add(List<PlacedEvent> events) {
        for (var event : events) {
            changes.remove(event.stored().aggregateId());
            changes.put(event.stored().aggregateId(), event.position());
        }
        var eldest = changes.entrySet().iterator();
        while (changes.size() > MOST_STREAMS) {
            forgotten = eldest.next().getValue();
            eldest.remove();
        }
    }

    synchronized void leapTo(long position) {
        changes.clear();
        forgotten = position;
    }

    /** Whether the stream may have been changed after that position. */
    synchronized boolean changedSince(long position, UUID stream) {
        return position < forgotten || changes.getOrDefault(stream, 0L) > position;
    }
}
