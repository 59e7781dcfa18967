package se.uppdrag.query.readmodel;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.jspecify.annotations.Nullable;

/**
 * Axon stores a token, and makes sure of it, with every batch; here twice a second at most, for what a view is given again changes
 * nothing. A claim lasts much longer. The first after a claim is always stored.
 */
final class SparingTokens extends MongoTokenStore {

    private static final Duration OFTEN_ENOUGH = Duration.ofMillis(500);

    /** When, in nanoseconds of {@link System#nanoTime()}. */
    private final Map<String, Long> stored = new ConcurrentHashMap<>();

    private final Map<String, Long> claimed = new ConcurrentHashMap<>();

    SparingTokens(Builder builder) {
        super(builder);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        stored.remove(processor);
        return super.fetchToken(processor, segment);
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        if (isLongAgo(stored.get(processor))) {
            super.storeToken(token, processor, segment);
            stored.put(processor, System.nanoTime());
        }
    }

    @Override
    public void extendClaim(String processor, int segment) {
        if (isLongAgo(stored.get(processor)) && isLongAgo(claimed.get(processor))) {
            super.extendClaim(processor, segment);
            claimed.put(processor, System.nanoTime());
        }
    }

    private static boolean isLongAgo(@Nullable Long then) {
        return then == null || System.nanoTime() - then >= OFTEN_ENOUGH.toNanos();
    }
}
