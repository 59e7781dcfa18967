package se.uppdrag.query.readmodel;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * How far each view has come. Axon's tokens cannot say: they are stored only now and then while nothing of interest happens.
 * Kept beside the documents, so that a node can ask for a view that another node projects.
 */
public final class Progress {

    private static final String REVISION = "revision";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** Only for a view that another node projects, whose progress no signal of this process tells. */
    private static final Duration ELSEWHERE = Duration.ofMillis(100);

    private final MongoTemplate mongo;
    private final Map<String, Long> here = new HashMap<>();
    /** Of views of this node that have passed events without changing a document, until it is kept. */
    private final Map<String, Long> passed = new ConcurrentHashMap<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    Progress(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /**
     * What the documents of a view are as of.
     *
     * @param position of the last event that the view has handled; 0 before the first
     * @param revision another one whenever documents changed that lie before that position
     */
    record Mark(long position, String revision) {

        /** Whether what changed since lies after the earlier one's position. */
        boolean continues(Mark earlier) {
            return revision.equals(earlier.revision) && position >= earlier.position;
        }
    }

    Mark mark(String view) {
        var stored = collection().find(Filters.eq("_id", view)).first();
        return stored == null
                ? new Mark(0, "")
                : new Mark(stored.get("position", 0L), Objects.requireNonNullElse(stored.getString(REVISION), ""));
    }

    /** Position of the last event that the view has handled; 0 before the first. */
    public long of(String view) {
        return Math.max(mark(view).position(), passed.getOrDefault(view, 0L));
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

    /** Nothing in those events was for the view: told here at once, and to other nodes with the next {@link #keep}. */
    void passed(String view, long position) {
        passed.merge(view, position, Math::max);
        tell(view, position);
    }

    void keep() {
        passed.forEach((view, position) -> {
            handled(view, position);
            passed.remove(view, position);
        });
    }

    void forget(String view) {
        passed.remove(view);
        collection()
                .updateOne(
                        Filters.eq("_id", view),
                        Updates.combine(Updates.set("position", 0L), revised()),
                        new UpdateOptions().upsert(true));
        tell(view, 0);
    }

    /** Documents were changed by events that lie before what the view has handled. */
    void revised(String view) {
        collection().updateOne(Filters.eq("_id", view), revised());
    }

    private static Bson revised() {
        return Updates.set(REVISION, UUID.randomUUID().toString());
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
