package se.uppdrag.query.list;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.Due;

/**
 * A deadline in the JSON of queries.
 *
 * @param dueText as written
 * @param due last day, ISO 8601; absent when it has none
 * @param dueFrom first day
 * @param duePrecision kind of the deadline, as in {@link Due.Kind}
 */
public record DueJson(
        String dueText, @Nullable LocalDate due, @Nullable LocalDate dueFrom, Due.Kind duePrecision) {

    public static DueJson of(Due due) {
        return new DueJson(due.text(), due.to(), due.from(), due.kind());
    }
}
