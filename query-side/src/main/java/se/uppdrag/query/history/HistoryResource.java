package se.uppdrag.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.page.NotThere;

/** {@code GET /api/v1/uppdrag/{id}/history}: what was recorded, newest first, struck facts included. */
@RestController
final class HistoryResource {

    /** @param total on all pages */
    record Page(List<EventJson> items, int page, int limit, int pages, long total) {}

    /**
     * @param name stored name of the event
     * @param sentence in the reader's language
     * @param happened as written
     * @param known the day the authority knew it; absent: when it was recorded
     * @param recorded RFC 3339, UTC
     * @param struckBy the event that struck it out, with its reason
     * @param replaces the event whose place it takes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventJson(
            long position,
            UUID event,
            String name,
            String sentence,
            String happened,
            @Nullable String known,
            Instant recorded,
            String role,
            @Nullable String onBehalfOf,
            @Nullable String source,
            boolean example,
            @Nullable UUID struckBy,
            @Nullable String reason,
            @Nullable UUID replaces) {

        static EventJson of(HistoryLine line) {
            return new EventJson(
                    line.position(),
                    line.eventId(),
                    line.name(),
                    line.sentence(),
                    line.happened(),
                    line.known(),
                    line.recordedAt(),
                    line.role(),
                    line.onBehalfOf(),
                    line.source(),
                    line.example(),
                    line.struck(),
                    line.reason(),
                    line.replaces());
        }
    }

    private final Histories histories;

    HistoryResource(Histories histories) {
        this.histories = histories;
    }

    @GetMapping("/api/v1/uppdrag/{id}/history")
    Page ofUppdrag(
            @PathVariable String id,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable Integer page,
            Locale locale) {
        var all = histories.of(NotThere.unlessId(id), locale);
        if (all.isEmpty()) {
            throw new NotThere();
        }
        var asked = Paging.of(limit, page);
        var paging = new Paging(
                Math.clamp(asked.limit(), 1, Paging.MAX_LIMIT), Math.clamp(asked.page(), 1, Paging.MAX_PAGE));
        return new Page(
                all.stream()
                        .skip(paging.skipped())
                        .limit(paging.limit())
                        .map(EventJson::of)
                        .toList(),
                paging.page(),
                paging.limit(),
                paging.pages(all.size()),
                all.size());
    }
}
