package se.uppdrag.query.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a filter in the shape that {@code fragments/field} takes. */
public record FilterField(
        String type,
        String name,
        String id,
        String labelKey,
        @Nullable String hintKey,
        boolean required,
        @Nullable String value,
        @Nullable List<Option> options,
        @Nullable List<FilterField> children,
        @Nullable String error) {

    public record Option(String value, String label, boolean selected) {}

    public static FilterField text(
            String name, String labelKey, @Nullable String hintKey, @Nullable String value, @Nullable String error) {
        return new FilterField("TEXT", name, "f-" + name, labelKey, hintKey, false, value, null, null, error);
    }

    public static FilterField select(
            String name, String labelKey, @Nullable String value, List<Option> options, @Nullable String error) {
        return new FilterField("SELECT", name, "f-" + name, labelKey, null, false, value, options, null, error);
    }
}
