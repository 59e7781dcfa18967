package se.uppdrag.query.overview;

import jakarta.validation.constraints.AssertTrue;
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
import se.uppdrag.query.list.Sorting;

/**
 * What is asked of the outstanding list; everything may be left out.
 *
 * @param q words that must all be found in title, number, giver or holder
 * @param body a giver, as {@code kind:id}
 * @param reason only those that want attention for it
 * @param light as things stand today
 * @param since the first day of the period, {@code 2017-09-01}: what was outstanding before it is carried over
 * @param until the day as of which the list is drawn up; today when left out
 * @param sort {@code given, title, number}, descending with {@code -} before it; default {@code given}, the oldest first
 * @param after position of the change the user comes from
 */
record OutstandingFilter(
        @Nullable @Size(max = 200) String q,
        @Nullable @Size(max = 250) String body,
        @Nullable Reason reason,
        @Nullable Light light,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate since,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate until,

        @Nullable @Pattern(regexp = "-?(given|title|number)")
        String sort,

        @Nullable @Min(1) @Max(Paging.MAX_LIMIT) Integer limit,
        @Nullable @Min(1) @Max(Paging.MAX_PAGE) Integer page,
        @Nullable @Min(0) Long after)
        implements ListFilter {

    static final String PATH = "/balanslista";

    OutstandingFilter {
        q = ListFilter.stated(q);
        body = ListFilter.stated(body);
        sort = ListFilter.stated(sort);
    }

    /** A period does not end before it begins. */
    @AssertTrue
    public boolean isPeriod() {
        return since == null || until == null || !until.isBefore(since);
    }

    @Override
    public Sorting sorting() {
        return Sorting.of(sort, "given");
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Map<String, @Nullable Object> conditions() {
        var conditions = new LinkedHashMap<String, @Nullable Object>();
        conditions.put("q", q);
        conditions.put("body", body);
        conditions.put("reason", reason);
        conditions.put("light", light);
        conditions.put("since", since);
        conditions.put("until", until);
        return conditions;
    }
}
