package se.uppdrag.query.overview;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.uppdrag.query.deadline.Light;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.list.Question;
import se.uppdrag.query.list.Sorting;

/**
 * What is asked of the overview; everything may be left out.
 *
 * @param q words that must all be found in title, number, area, deliverable or party
 * @param phase name of the current phase
 * @param holder and body: a party as {@code kind:id}; the body is a giver
 * @param municipality code of one that was asked
 * @param dueBefore the next deadline's last day lies before this day, {@code 2017-10-01}
 * @param sort {@code due, title, phase, holder, number, changed}, descending with {@code -} before it; default {@code due}
 * @param after position of the change the user comes from
 */
record OverviewFilter(
        @Nullable @Size(max = 200) String q,
        @Nullable @Size(max = 200) String phase,
        @Nullable Light light,
        @Nullable @Size(max = 250) String holder,
        @Nullable @Size(max = 250) String body,
        @Nullable @Pattern(regexp = "\\d{4}") String municipality,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate dueBefore,

        @Nullable @Pattern(regexp = "-?(due|title|phase|holder|number|changed)")
        String sort,

        @Nullable @Min(1) @Max(Paging.MAX_LIMIT) Integer limit,
        @Nullable @Min(1) @Max(Paging.MAX_PAGE) Integer page,
        @Nullable @Min(0) Long after) {

    OverviewFilter {
        q = stated(q);
        phase = stated(phase);
        holder = stated(holder);
        body = stated(body);
        municipality = stated(municipality);
        sort = stated(sort);
    }

    Paging paging() {
        return Paging.of(limit, page);
    }

    Sorting sorting() {
        return Sorting.of(sort, "due");
    }

    boolean narrows() {
        return q != null
                || phase != null
                || light != null
                || holder != null
                || body != null
                || municipality != null
                || dueBefore != null;
    }

    Question question() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("q", q);
        parameters.put("phase", phase);
        parameters.put("light", light);
        parameters.put("holder", holder);
        parameters.put("body", body);
        parameters.put("municipality", municipality);
        parameters.put("dueBefore", dueBefore);
        parameters.put("sort", sort);
        parameters.put("limit", limit);
        return Question.of("/", parameters);
    }

    private static @Nullable String stated(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
