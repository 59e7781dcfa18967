package se.uppdrag.query.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of a list that has a light. */
public interface Lit {

    /** Of the document; with {@link #key}, of the row. */
    String id();

    /** Which of the document's rows. */
    default String key() {
        return "";
    }

    Status.Stage stage();

    @Nullable
    LocalDate due();

    MoreTime moreTime();
}
