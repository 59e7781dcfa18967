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

    /** The last day on which it can have happened; the day it was recorded when the source does not say. */
    public LocalDate day() {
        var latest = fact.happened().to();
        return latest == null ? recordedAt.atZone(ZONE).toLocalDate() : latest;
    }

    public <F> Recorded<F> as(F narrowed) {
        return new Recorded<>(narrowed, eventId, sequence, position, recordedAt, fact);
    }
}
