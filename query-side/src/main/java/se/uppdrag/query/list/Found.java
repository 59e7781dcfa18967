package se.uppdrag.query.list;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a list found.
 *
 * @param rows of the page that was asked for
 * @param total on all pages
 * @param lights how many of those that the rest of the filter leaves have each light
 */
public record Found<R>(List<R> rows, long total, Map<Light, Long> lights) {

    /** The same, with what each row stands for; a row that stands for nothing any more is left out. */
    public <D> Found<D> with(Function<R, Optional<D>> meant) {
        return new Found<>(rows.stream().map(meant).flatMap(Optional::stream).toList(), total, lights);
    }
}
