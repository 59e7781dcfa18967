package se.uppdrag.query.list;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A list in the API.
 *
 * @param total on all pages
 * @param lights how many of those that the rest of the filter leaves have each light
 * @param lagging older than the change at {@code after}
 */
public record ListPage<T>(
        List<T> items, int page, int limit, int pages, long total, Map<Light, Long> lights, boolean lagging) {

    public static <R, T> ListPage<T> of(Found<R> found, Paging paging, boolean lagging, Function<R, T> item) {
        return new ListPage<>(
                found.rows().stream().map(item).toList(),
                paging.page(),
                paging.limit(),
                paging.pages(found.total()),
                found.total(),
                found.lights(),
                lagging);
    }
}
