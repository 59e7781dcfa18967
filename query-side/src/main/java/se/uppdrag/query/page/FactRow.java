package se.uppdrag.query.page;

import org.jspecify.annotations.Nullable;

/** A named fact; {@code value} absent: the source does not say. */
public record FactRow(
        String label, @Nullable String value, @Nullable String href, boolean example) {

    public static FactRow of(String label, @Nullable String value) {
        return new FactRow(label, value, null, false);
    }
}
