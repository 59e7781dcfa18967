package se.uppdrag.query.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param rows of the page that was asked for, the best first
 * @param total on all pages
 * @param kinds how many there are of each kind, whichever was asked for
 */
record Hits(List<Hit> rows, long total, Map<Kind, Long> kinds) {

    static Hits none() {
        return new Hits(List.of(), 0, Map.of());
    }
}
