package se.uppdrag.query.search;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.search.Hit.Piece;

/** {@code GET /api/v1/search}: the page of the search as JSON. */
@RestController
final class SearchResource {

    /**
     * @param total on all pages
     * @param kinds how many there are of each kind, whichever was asked for
     * @param cut more was written than was looked for: 20 words, 500 characters
     * @param lagging older than the change at {@code after}
     */
    record SearchJson(
            List<HitJson> items,
            int page,
            int limit,
            int pages,
            long total,
            Map<Kind, Long> kinds,
            boolean cut,
            boolean lagging) {}

    /**
     * @param caseNumbers as written
     * @param snippet in order; plain text, never markup
     * @param href of the resource that has the text
     * @param page where people read it
     */
    record HitJson(
            Kind kind,
            String title,
            UUID caseFileId,
            List<String> caseNumbers,
            List<Piece> snippet,
            boolean example,
            String href,
            String page) {

        static HitJson of(Hit hit) {
            return new HitJson(
                    hit.kind(),
                    hit.title().stream().map(Piece::text).collect(Collectors.joining()),
                    hit.caseFileId(),
                    hit.numbers(),
                    hit.snippet(),
                    hit.example(),
                    hit.api(),
                    hit.page());
        }
    }

    private final SearchIndex index;

    SearchResource(SearchIndex index) {
        this.index = index;
    }

    @GetMapping("/api/v1/search")
    SearchJson search(Reach reach, @Valid @ModelAttribute SearchFilter filter) {
        var lagging = index.lags(filter.after());
        var wanted = filter.wanted();
        var paging = filter.paging();
        var found = index.find(reach, wanted, filter.kind(), paging);
        return new SearchJson(
                found.rows().stream().map(HitJson::of).toList(),
                paging.page(),
                paging.limit(),
                paging.pages(found.total()),
                found.total(),
                found.kinds(),
                wanted.cut(),
                lagging);
    }
}
