package se.uppdrag.query.deadline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.list.ListFilter;
import se.uppdrag.query.list.Paging;

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
        @Nullable @Min(0) Long after)
        implements ListFilter {

    static final String PATH = "/tidsfrister";

    enum When {
        PAST,
        UPCOMING;

        static When of(LocalDate due, LocalDate today) {
            return due.isBefore(today) ? PAST : UPCOMING;
        }
    }

    DeadlineFilter {
        q = ListFilter.stated(q);
        body = ListFilter.stated(body);
        sort = ListFilter.stated(sort);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Map<String, @Nullable Object> conditions() {
        var conditions = new LinkedHashMap<String, @Nullable Object>();
        conditions.put("q", q);
        conditions.put("when", when);
        conditions.put("light", light);
        conditions.put("body", body);
        conditions.put("dueBefore", dueBefore);
        conditions.put("dueAfter", dueAfter);
        return conditions;
    }
}
