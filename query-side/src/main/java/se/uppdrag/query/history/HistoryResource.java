package se.uppdrag.query.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.state.CaseDocuments;

/** {@code GET /api/v1/uppdrag/{id}/history}, and that of a case: what was recorded, newest first, struck facts included. */
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
    private final CaseDocuments cases;

    HistoryResource(Histories histories, CaseDocuments cases) {
        this.histories = histories;
        this.cases = cases;
    }

    @GetMapping("/api/v1/uppdrag/{id}/history")
    Page ofUppdrag(Reach reach, @PathVariable String id, @Valid @ModelAttribute HistoryFilter filter, Locale locale) {
        return page(reach, NotThere.unlessId(id), filter, locale);
    }

    /** By id, or by number with its slashes written as {@code %2F}. A number that stands in several diaries names none of them. */
    @GetMapping("/api/v1/case-files/{name}/history")
    Page ofCase(Reach reach, @PathVariable String name, @Valid @ModelAttribute HistoryFilter filter, Locale locale) {
        var found = cases.named(reach, name);
        if (found.size() != 1) {
            throw new NotThere();
        }
        return page(reach, found.getFirst().caseFileId(), filter, locale);
    }

    private Page page(Reach reach, UUID stream, HistoryFilter filter, Locale locale) {
        var all = histories.of(reach, stream, locale);
        if (all.isEmpty()) {
            throw new NotThere();
        }
        var lines = filter.of(all);
        var paging = filter.paging(lines);
        return new Page(
                paging.of(lines).stream().map(EventJson::of).toList(),
                paging.page(),
                paging.limit(),
                paging.pages(lines.size()),
                lines.size());
    }
}
