package se.uppdrag.query.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One recorded event as the page shows it; its anchor is {@code h-<event id>}.
 *
 * @param name stored name of the event
 * @param label what kind of event it is, in a word or two
 * @param part the part of the uppdrag that it belongs to; absent for a case file
 * @param happened as written
 * @param known the day the authority knew it, when another than the day of recording
 * @param struck by which later event it was struck out; then {@code reason} says why
 * @param replaces the event whose place this one takes
 */
public record HistoryLine(
        long position,
        UUID eventId,
        String name,
        String label,
        @Nullable String part,
        String sentence,
        String happened,
        @Nullable String known,
        String recorded,
        Instant recordedAt,
        String actor,
        String role,
        @Nullable String onBehalfOf,
        @Nullable String source,
        boolean example,
        boolean entered,
        @Nullable UUID struck,
        @Nullable String reason,
        @Nullable UUID replaces,
        @Nullable String begunHref) {

    public String anchor() {
        return "h-" + eventId;
    }

    public boolean correctable() {
        return struck == null;
    }
}
