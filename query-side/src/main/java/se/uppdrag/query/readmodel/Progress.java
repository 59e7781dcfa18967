package se.uppdrag.query.readmodel;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * How far each view has come. Axon's tokens cannot say: they are stored only now and then while nothing of interest happens.
 * Kept beside the documents, so that a node can ask for a view that another node projects.
 */
public final class Progress {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Only for a view that another node projects, whose progress no signal of this process tells. */
    private static final Duration ELSEWHERE = Duration.ofMillis(100);

    private final MongoTemplate mongo;
    private final Map<String, Long> here = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    Progress(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Position of the last event that the view has handled; 0 before the first. */
    public long of(String view) {
        var stored = collection().find(Filters.eq("_id", view)).first();
        return stored == null ? 0 : stored.getLong("position");
    }

    /**
     * Waits, at most two seconds, until the view has handled the event at that position: whoever made a change sees it.
     *
     * @param after position of the change that the user comes from; absent when there is none
     * @return whether the page is older than that change
     */
    public boolean lags(String view, @Nullable Long after) {
        if (after == null) {
            return false;
        }
        try {
            return !reached(view, after);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    void handled(String view, long position) {
        collection()
                // Never back: what is delivered again, or late by a node that has lost the view, has been handled
                // before.
                .updateOne(
                        Filters.eq("_id", view), Updates.max("position", position), new UpdateOptions().upsert(true));
        tell(view, position);
    }

    void forget(String view) {
        collection().deleteOne(Filters.eq("_id", view));
        tell(view, 0);
    }

    private void tell(String view, long position) {
        lock.lock();
        try {
            here.put(view, position);
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean reached(String view, long after) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            if (of(view) >= after) {
                return true;
            }
            var left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            lock.lock();
            try {
                var pause = Math.min(left, ELSEWHERE.toNanos());
                while (here.getOrDefault(view, 0L) < after && pause > 0) {
                    pause = moved.awaitNanos(pause);
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("progress").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
