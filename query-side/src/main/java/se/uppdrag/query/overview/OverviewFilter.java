package se.uppdrag.query.overview;

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
        @Nullable @Min(0) Long after)
        implements ListFilter {

    static final String PATH = "/";
    static final String FILES = "/oversikt";

    OverviewFilter {
        q = ListFilter.stated(q);
        phase = ListFilter.stated(phase);
        holder = ListFilter.stated(holder);
        body = ListFilter.stated(body);
        municipality = ListFilter.stated(municipality);
        sort = ListFilter.stated(sort);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String files() {
        return FILES;
    }

    @Override
    public Map<String, @Nullable Object> conditions() {
        var conditions = new LinkedHashMap<String, @Nullable Object>();
        conditions.put("q", q);
        conditions.put("phase", phase);
        conditions.put("light", light);
        conditions.put("holder", holder);
        conditions.put("body", body);
        conditions.put("municipality", municipality);
        conditions.put("dueBefore", dueBefore);
        return conditions;
    }
}
