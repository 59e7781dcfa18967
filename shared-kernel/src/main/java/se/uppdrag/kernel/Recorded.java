package se.uppdrag.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * An event as a fold meets it.
 *
 * @param eventId names the event for ever; pages link to it, corrections point at it
 * @param position place in the whole log, from 1; 0 while the event is not yet stored, so no fold may rest on it
 * @param recordedAt when it was recorded, microseconds
 */
public record Recorded<E>(E event, UUID eventId, long sequence, long position, Instant recordedAt, Fact fact) {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** The last day on which it can have happened; when the source does not say, the day it was known, or else recorded. */
    public LocalDate day() {
        var latest = fact.happened().to();
        if (latest != null) {
            return latest;
        }
        var recorded = recordedAt.atZone(ZONE).toLocalDate();
        var known = fact.known();
        return known == null || known.isAfter(recorded) ? recorded : known;
    }

    /** Whether {@link #day} says more than that it had happened by then; else nobody can say that it was too late (rule 0). */
    public boolean dated() {
        return fact.entry() == Entry.LIVE || fact.happened().to() != null;
    }

    public <F> Recorded<F> as(F narrowed) {
        return new Recorded<>(narrowed, eventId, sequence, position, recordedAt, fact);
    }
}
