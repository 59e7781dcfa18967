package se.uppdrag.query.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import se.uppdrag.query.list.Found;
import se.uppdrag.query.list.ListFilter;
import se.uppdrag.query.readmodel.ViewDocument;
import se.uppdrag.query.readmodel.ViewStore;

/**
 * A list whose rows have lights: what is asked for beside each row are {@link Lights#queried} and, for every key that it is sorted
 * by, {@code <key>Sort}.
 */
public final class LitList<D extends ViewDocument<D>> {

    private final ViewStore<D> store;
    private final @Nullable String items;
    private final String path;
    private final Lights lights;

    /** @param items the list under {@link ViewStore#QUERIED} of which each item is a row; null: each document is */
    public LitList(ViewStore<D> store, @Nullable String items, Lights lights) {
        this.store = store;
        this.items = items;
        this.path = ViewStore.QUERIED + "." + (items == null ? "" : items + ".");
        this.lights = lights;
    }

    /** The path of what is asked for beside a row. */
    public String path(String name) {
        return path + name;
    }

    /** @param conditions all of the filter but for the light */
    public <R> Found<R> find(ListFilter filter, List<Criteria> conditions, Function<ViewStore.Item<D>, R> row) {
        var counts = lights.counts(store.tally(items, all(conditions), Lights.paths(path)));
        var light = filter.light();
        var total = light == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(light, 0L);
        var wanted = new ArrayList<>(conditions);
        if (light != null) {
            wanted.add(lights.criteria(light, path));
        }
        var paging = filter.paging();
        var rows = store.items(items, all(wanted), sort(filter), paging.skipped(), paging.limit());
        return new Found<>(rows.stream().map(row).toList(), total, counts);
    }

    private Sort sort(ListFilter filter) {
        var sorting = filter.sorting();
        return Sort.by(sorting.descending() ? Sort.Direction.DESC : Sort.Direction.ASC, path(sorting.key() + "Sort"))
                .and(items == null ? Sort.by("_id") : Sort.by("_id", path("key")));
    }

    private static Document all(List<Criteria> criteria) {
        return criteria.isEmpty()
                ? new Document()
                : new Criteria().andOperator(criteria).getCriteriaObject();
    }
}
