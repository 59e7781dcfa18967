package se.uppdrag.query.page;

import org.jspecify.annotations.Nullable;

/** One step of the way to a page; the page itself has no link. */
public record Crumb(String text, @Nullable String href) {}
