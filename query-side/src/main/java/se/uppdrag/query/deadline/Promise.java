package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.time.Due;

/**
 * One version of a deadline.
 *
 * @param decider of a change; absent for the first promise, which the decision itself makes
 * @param reason absent: the source gives none
 * @param day when it was decided
 * @param happened the same, as written
 * @param event the event that says it
 */
public record Promise(
        Due due,
        Origin origin,
        @Nullable Party decider,
        @Nullable String reason,
        LocalDate day,
        String happened,
        @Nullable String source,
        boolean example,
        UUID event) {

    public enum Origin {
        SET,
        CHANGED,
        /** The event that the deadline waited for has given it a day: the same promise, no change. */
        OCCURRED,
        REFERRED_BACK
    }

    static Promise of(Recorded<?> recorded, Due due, Origin origin, @Nullable Party decider, @Nullable String reason) {
        var fact = recorded.fact();
        return new Promise(
                due,
                origin,
                decider,
                reason,
                recorded.day(),
                fact.happened().text(),
                fact.source(),
                fact.example(),
                recorded.eventId());
    }
}
