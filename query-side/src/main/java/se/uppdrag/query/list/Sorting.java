package se.uppdrag.query.list;

import org.jspecify.annotations.Nullable;

/** A sort as it is asked for: {@code due}, or {@code -due} for the other way round. */
public record Sorting(String key, boolean descending) {

    public static Sorting of(@Nullable String written, String unless) {
        var sort = written == null ? unless : written;
        return sort.startsWith("-") ? new Sorting(sort.substring(1), true) : new Sorting(sort, false);
    }

    /** For {@code fragments/parts :: sort}. */
    public @Nullable String direction(String column) {
        if (!key.equals(column)) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }

    /** What a click on the column asks for. */
    public String toggled(String column) {
        return key.equals(column) && !descending ? "-" + column : column;
    }
}
