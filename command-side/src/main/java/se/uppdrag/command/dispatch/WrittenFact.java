package se.uppdrag.command.dispatch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.time.Dating;

/** A fact as a sender writes it: {@code entry} live or history, everything optional. */
record WrittenFact(
        @Nullable Dating happened,
        @Nullable LocalDate known,
        @Nullable String source,
        @Nullable String entry,
        @Nullable Boolean example) {

    static final WrittenFact EMPTY = new WrittenFact(null, null, null, null, null);
}
