package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.MeetingRef;
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
 * @param scheduled the meeting that it follows, and {@code material}: by when its papers are to be handed in
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
        @Nullable MeetingRef scheduled,
        @Nullable Due material,
        UUID event) {

    public enum Origin {
        SET,
        CHANGED,
        /** The event that the deadline waited for has given it a day: the same promise, no change. */
        OCCURRED,
        /** The meeting that it follows got other days. */
        MEETING_MOVED,
        MEETING_CANCELLED,
        REFERRED_BACK
    }

    static Promise of(Recorded<?> recorded, Due due, Origin origin, @Nullable Party decider, @Nullable String reason) {
        return of(recorded, due, origin, decider, reason, null, null);
    }

    static Promise of(
            Recorded<?> recorded,
            Due due,
            Origin origin,
            @Nullable Party decider,
            @Nullable String reason,
            @Nullable MeetingRef scheduled,
            @Nullable Due material) {
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
                scheduled,
                material,
                recorded.eventId());
    }

    /** The same promise as its meeting is called now. */
    Promise at(Due due, @Nullable Due material) {
        return new Promise(due, origin, decider, reason, day, happened, source, example, scheduled, material, event);
    }
}
