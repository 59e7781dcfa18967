package se.uppdrag.query.list;

import java.util.List;
import java.util.Map;

/**
 * What a list found.
 *
 * @param rows of the page that was asked for
 * @param total on all pages
 * @param lights how many of those that the rest of the filter leaves have each light
 */
public record Found<R>(List<R> rows, long total, Map<Light, Long> lights) {}
