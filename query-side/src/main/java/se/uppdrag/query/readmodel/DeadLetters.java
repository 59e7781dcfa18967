package se.uppdrag.query.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The events that views could not take, beside the documents; few, or something is very wrong. */
public final class DeadLetters {

    private static final int LONGEST_CAUSE = 2_000;

    private final MongoTemplate mongo;
    private final Clock clock;
    /** As this node saw them last; its own additions are there at once, those of other nodes within a second. */
    private volatile List<DeadLetter> known = List.of();

    DeadLetters(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** In the order of views and positions. */
    public List<DeadLetter> all() {
        return collection()
                .find()
                .sort(ascending("view", "position"))
                .map(DeadLetter::read)
                .into(new ArrayList<>());
    }

    /** Asks the node that has the view to take the sequence again from there. @return whether there is such a letter */
    public boolean askRetry(String id) {
        return ask(id, DeadLetter.State.RETRY_ASKED);
    }

    /** Asks the node that has the view to go on without the event, for good. @return whether there is such a letter */
    public boolean askDrop(String id) {
        return ask(id, DeadLetter.State.DROP_ASKED);
    }

    private boolean ask(String id, DeadLetter.State state) {
        return collection()
                        .updateOne(
                                and(eq("_id", id), ne("state", DeadLetter.State.DROPPED.name())),
                                set("state", state.name()))
                        .getMatchedCount()
                > 0;
    }

    /** One at a time: what was read earlier must not take the place of what was read later. */
    synchronized void refresh() {
        known = all();
    }

    List<DeadLetter> of(String view) {
        return known.stream().filter(letter -> letter.view().equals(view)).toList();
    }

    /** How many hold a sequence of the view back. */
    int waiting(String view) {
        return (int) of(view).stream()
                .filter(letter -> letter.state() != DeadLetter.State.DROPPED)
                .count();
    }

    boolean holdsBack(String view, Delivery delivery) {
        return known.stream()
                .anyMatch(letter ->
                        letter.view().equals(view) && letter.holdsBack(delivery.sequence(), delivery.position()));
    }

    boolean dropped(String view, long position) {
        return known.stream()
                .anyMatch(letter -> letter.state() == DeadLetter.State.DROPPED
                        && letter.position() == position
                        && letter.view().equals(view));
    }

    DeadLetter put(String view, Delivery delivery, RuntimeException cause) {
        var earlier = find(view, delivery.position());
        var letter = new DeadLetter(
                view,
                delivery.sequence(),
                delivery.position(),
                said(cause),
                earlier.map(DeadLetter::since).orElseGet(clock::instant),
                earlier.map(DeadLetter::attempts).orElse(0) + 1,
                DeadLetter.State.WAITING);
        store(letter);
        return letter;
    }

    void drop(DeadLetter letter) {
        store(new DeadLetter(
                letter.view(),
                letter.sequence(),
                letter.position(),
                letter.cause(),
                letter.since(),
                letter.attempts(),
                DeadLetter.State.DROPPED));
    }

    void remove(DeadLetter letter) {
        collection().deleteOne(eq("_id", letter.id()));
        refresh();
    }

    /** When the view begins anew, so do its attempts; what was dropped stays dropped. */
    void forget(String view) {
        collection().deleteMany(and(eq("view", view), ne("state", DeadLetter.State.DROPPED.name())));
        refresh();
    }

    private Optional<DeadLetter> find(String view, long position) {
        return of(view).stream().filter(letter -> letter.position() == position).findFirst();
    }

    private void store(DeadLetter letter) {
        collection().replaceOne(eq("_id", letter.id()), letter.write(), new ReplaceOptions().upsert(true));
        refresh();
    }

    private static String said(Throwable cause) {
        var said = new StringBuilder();
        for (var at = cause; at != null && said.length() < LONGEST_CAUSE; at = at.getCause()) {
            said.append(said.isEmpty() ? "" : " <- ").append(at);
        }
        return said.substring(0, Math.min(said.length(), LONGEST_CAUSE));
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("dead-letters").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
