package se.uppdrag.query.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.list.Question;
import se.uppdrag.query.list.Sorting;

/**
 * What is asked of the list of deadlines; everything may be left out.
 *
 * @param q words that must all be found in title, number, holder or deliverable
 * @param when only those whose last day has passed, or has not; those without a day are neither
 * @param body the receiver, as {@code kind:id}
 * @param dueBefore the last day lies before this day, {@code 2017-10-01}
 * @param dueAfter the last day lies after this day
 * @param sort {@code due} or {@code title}, descending with {@code -} before it; default {@code due}
 * @param after position of the change the user comes from
 */
record DeadlineFilter(
        @Nullable @Size(max = 200) String q,
        @Nullable When when,
        @Nullable Light light,
        @Nullable @Size(max = 250) String body,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate dueBefore,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate dueAfter,

        @Nullable @Pattern(regexp = "-?(due|title)") String sort,
        @Nullable @Min(1) @Max(Paging.MAX_LIMIT) Integer limit,
        @Nullable @Min(1) @Max(Paging.MAX_PAGE) Integer page,
        @Nullable @Min(0) Long after) {

    enum When {
        PAST,
        UPCOMING
    }

    DeadlineFilter {
        q = stated(q);
        body = stated(body);
        sort = stated(sort);
    }

    Paging paging() {
        return Paging.of(limit, page);
    }

    Sorting sorting() {
        return Sorting.of(sort, "due");
    }

    boolean narrows() {
        return q != null || when != null || light != null || body != null || dueBefore != null || dueAfter != null;
    }

    Question question() {
        var parameters = new LinkedHashMap<String, @Nullable Object>();
        parameters.put("q", q);
        parameters.put("when", when);
        parameters.put("light", light);
        parameters.put("body", body);
        parameters.put("dueBefore", dueBefore);
        parameters.put("dueAfter", dueAfter);
        parameters.put("sort", sort);
        parameters.put("limit", limit);
        return Question.of("/tidsfrister", parameters);
    }

    private static @Nullable String stated(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
