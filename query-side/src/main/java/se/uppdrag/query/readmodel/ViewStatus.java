package se.uppdrag.query.readmodel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a view has come, as this node saw it last.
 *
 * @param position of the last event that the view has handled; 0 before the first
 * @param head position of the last event of the ledger
 * @param since when it has been in this state
 * @param eventsPerSecond how fast it moves; absent when it has nothing to catch up with
 * @param deadLetters events that it could not take and that nobody has dropped
 */
public record ViewStatus(
        String view,
        long position,
        long head,
        State state,
        Instant since,
        @Nullable Long eventsPerSecond,
        int deadLetters) {

    public enum State {
        CURRENT,
        BEHIND,
        REBUILDING,
        /** Behind, and not moving for longer than a restart of MongoDB takes. */
        STANDING_STILL
    }

    public long behind() {
        return Math.max(0, head - position);
    }
}
