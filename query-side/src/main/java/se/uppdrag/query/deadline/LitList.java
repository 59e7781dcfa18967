package se.uppdrag.query.deadline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.function.Function;
import java.util.function.Predicate;
import se.uppdrag.query.list.Found;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.list.ListFilter;
import se.uppdrag.query.list.Paging;

/** A list whose rows have lights, asked. */
public final class LitList {

    private LitList() {}

    /**
     * @param condition all of the filter but for the light
     * @param order by the key that the filter names
     */
    public static <R extends Lit> Found<R> find(
            Collection<R> rows,
            ListFilter filter,
            Predicate<R> condition,
            Function<String, Comparator<R>> order,
            Lights lights) {
        return find(rows, filter, filter.paging(), condition, order, lights);
    }

    /** The same, another part of it than the filter asks for. */
    public static <R extends Lit> Found<R> find(
            Collection<R> rows,
            ListFilter filter,
            Paging paging,
            Predicate<R> condition,
            Function<String, Comparator<R>> order,
            Lights lights) {
        var counts = new EnumMap<Light, Long>(Light.class);
        Arrays.stream(Light.values()).forEach(light -> counts.put(light, 0L));
        var found = new ArrayList<R>();
        for (var row : rows) {
            if (condition.test(row)) {
                var light = lights.of(row.stage(), row.due(), row.moreTime());
                counts.merge(light, 1L, Long::sum);
                if (filter.light() == null || filter.light() == light) {
                    found.add(row);
                }
            }
        }
        var sorting = filter.sorting();
        var sorted = order.apply(sorting.key());
        found.sort((sorting.descending() ? sorted.reversed() : sorted)
                .thenComparing(Lit::id)
                .thenComparing(Lit::key));
        return new Found<>(paging.of(found), found.size(), counts);
    }
}
