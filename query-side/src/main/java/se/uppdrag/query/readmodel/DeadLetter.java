package se.uppdrag.query.readmodel;

import java.time.Instant;
import java.util.UUID;
import org.bson.Document;

/**
 * An event that a view could not take. What follows it in its sequence waits, so that nothing is shown that rests on something
 * missing; the events themselves stand in the ledger, so only the place is kept.
 *
 * @param sequence the case, or the stream of an event that belongs to no case
 * @param position of the event
 * @param cause what went wrong, in the words of the program
 * @param since when it was met first
 * @param attempts how often it was tried
 */
public record DeadLetter(
        String view, UUID sequence, long position, String cause, Instant since, int attempts, State state) {

    /** What an operator has asked is done by the node that has the view, within a second or two. */
    public enum State {
        WAITING,
        RETRY_ASKED,
        DROP_ASKED,
        /** For good, also when the view is rebuilt: the sequence goes on without the event. */
        DROPPED
    }

    public String id() {
        return view + ":" + position;
    }

    boolean holdsBack(UUID other, long at) {
        return state != State.DROPPED && sequence.equals(other) && at >= position;
    }

    Document write() {
        return new Document("_id", id())
                .append("view", view)
                .append("sequence", sequence.toString())
                .append("position", position)
                .append("cause", cause)
                .append("since", since.toString())
                .append("attempts", attempts)
                .append("state", state.name());
    }

    static DeadLetter read(Document stored) {
        return new DeadLetter(
                stored.getString("view"),
                UUID.fromString(stored.getString("sequence")),
                stored.getLong("position"),
                stored.getString("cause"),
                Instant.parse(stored.getString("since")),
                stored.getInteger("attempts"),
                State.valueOf(stored.getString("state")));
    }
}
