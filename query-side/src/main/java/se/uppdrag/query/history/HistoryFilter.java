package se.uppdrag.query.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.query.list.ListFilter;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.readmodel.SwedishText;

/**
 * What is asked of a history; everything may be left out.
 *
 * @param part of an uppdrag that the event belongs to
 * @param q words of the sentence, the day or the source
 * @param event shows the page on which it stands, unless a page is asked for
 */
record HistoryFilter(
        @Nullable @Size(max = 50) String part,
        @Nullable @Size(max = 200) String q,
        @Nullable UUID event,
        @Nullable @Min(1) @Max(Paging.MAX_LIMIT) Integer limit,
        @Nullable @Min(1) @Max(Paging.MAX_PAGE) Integer page) {

    HistoryFilter {
        part = ListFilter.stated(part);
        q = ListFilter.stated(q);
    }

    List<HistoryLine> of(List<HistoryLine> all) {
        return all.stream()
                .filter(line -> part == null || part.equals(line.part()))
                .filter(line -> q == null || contains(line, SwedishText.folded(q)))
                .toList();
    }

    /** @param lines all that the filter leaves */
    Paging paging(List<HistoryLine> lines) {
        var asked = Paging.of(limit, page);
        return page != null || event == null
                ? asked
                : IntStream.range(0, lines.size())
                        .filter(at -> lines.get(at).eventId().equals(event))
                        .mapToObj(at -> new Paging(asked.limit(), at / asked.limit() + 1))
                        .findFirst()
                        .orElse(asked);
    }

    private static boolean contains(HistoryLine line, String folded) {
        var source = line.source();
        return SwedishText.folded(line.sentence()).contains(folded)
                || SwedishText.folded(line.label()).contains(folded)
                || SwedishText.folded(line.happened()).contains(folded)
                || (source != null && SwedishText.folded(source).contains(folded));
    }
}
