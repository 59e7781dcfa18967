package se.uppdrag.query.page;

import org.jspecify.annotations.Nullable;

/**
 * Something that a recorded fact says.
 *
 * @param href the fact in the history
 * @param example made up, and marked so
 */
public record Said(
        String text, @Nullable String when, @Nullable String href, boolean example) {}
