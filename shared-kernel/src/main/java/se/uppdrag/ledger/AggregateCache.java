package se.uppdrag.ledger;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates as their last command left them, so that the next one need not read their history. What another node has changed
 * since is not found here. Notes for each unit of work which streams its decision rests on.
 */
final class AggregateCache implements Cache {

    /** An event in the state that a guard reads, with what belongs to it: an estimate on the safe side, twice its stored size. */
    private static final long BYTES_PER_EVENT = 2_000;

    private static final long SHARE_OF_HEAP = 8;
    private static final String BASIS = AggregateCache.class.getName();

    /** @param seen position up to which the node knew of other nodes' changes when the aggregate was loaded */
    private record Entry(Object aggregate, long seen, int events) {}

    private final com.github.benmanes.caffeine.cache.Cache<UUID, Entry> entries = Caffeine.newBuilder()
            .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / BYTES_PER_EVENT)
            .weigher((UUID stream, Entry entry) -> entry.events())
            // Its upkeep is short: shorter than to wake another thread for it.
            .executor(Runnable::run)
            .build();
    private final LedgerWriter writer;

    AggregateCache(LedgerWriter writer) {
        this.writer = writer;
    }

    /** The streams that were loaded, each with the position up to which this node knew the history by then. */
    static Map<UUID, Long> basisOf(UnitOfWork<?> root) {
        return root.getOrComputeResource(BASIS, key -> new HashMap<>());
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // Axon's contract: null where there is none.
    public <K, V> @Nullable V get(K key) {
        var stream = UUID.fromString(key.toString());
        var known = writer.known();
        basisOf(CurrentUnitOfWork.get().root()).putIfAbsent(stream, known);
        var entry = entries.getIfPresent(stream);
        if (entry == null) {
            return null;
        }
        if (writer.changedElsewhere(stream, entry.seen())) {
            entries.invalidate(stream);
            return null;
        }
        return (V) entry.aggregate();
    }

    @Override
    public void put(Object key, Object value) {
        var stream = UUID.fromString(key.toString());
        var seen = basisOf(CurrentUnitOfWork.get().root()).getOrDefault(stream, writer.known());
        entries.put(stream, new Entry(value, seen, events((AggregateCacheEntry<?>) value)));
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        if (containsKey(key)) {
            return false;
        }
        put(key, value);
        return true;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(UUID.fromString(key.toString())) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.getIfPresent(UUID.fromString(key.toString())) != null;
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody listens to the cache of aggregates");
    }

    /** The entry gives back the very aggregate it was made of, whatever it is given. */
    @SuppressWarnings("NullAway")
    private static int events(AggregateCacheEntry<?> entry) {
        var version = entry.recreateAggregate(null, null, null).version();
        return version == null ? 1 : Math.toIntExact(version + 1);
    }
}
