package se.uppdrag.query.measure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.measure.DecisionLevel;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureStatus;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.list.ListFilter;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.list.Sorting;

/**
 * What is asked of the measures; everything may be left out.
 *
 * @param q words that must all be found in the text, the basis or the consequences
 * @param uppdrag id of the one that proposes them
 * @param sort {@code uppdrag, text, horizon, status, saving, changed}, descending with {@code -} before it; default {@code uppdrag}
 * @param after position of the change the user comes from
 */
record MeasureFilter(
        @Nullable @Size(max = 200) String q,
        @Nullable UUID uppdrag,
        @Nullable Horizon horizon,
        @Nullable MeasureStatus status,
        @Nullable DecisionLevel level,

        @Nullable @Pattern(regexp = "-?(uppdrag|text|horizon|status|saving|changed)")
        String sort,

        @Nullable @Min(1) @Max(Paging.MAX_LIMIT) Integer limit,
        @Nullable @Min(1) @Max(Paging.MAX_PAGE) Integer page,
        @Nullable @Min(0) Long after)
        implements ListFilter {

    static final String PATH = "/atgardsforslag";

    MeasureFilter {
        q = ListFilter.stated(q);
        sort = ListFilter.stated(sort);
    }

    /** Measures have none. */
    @Override
    public @Nullable Light light() {
        return null;
    }

    @Override
    public Sorting sorting() {
        return Sorting.of(sort, "uppdrag");
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Map<String, @Nullable Object> conditions() {
        var conditions = new LinkedHashMap<String, @Nullable Object>();
        conditions.put("q", q);
        conditions.put("uppdrag", uppdrag);
        conditions.put("horizon", horizon);
        conditions.put("status", status);
        conditions.put("level", level);
        return conditions;
    }
}
