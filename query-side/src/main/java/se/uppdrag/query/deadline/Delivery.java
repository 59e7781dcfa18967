package se.uppdrag.query.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;

/** {@code day} absent: no source gives it; {@code example}: the delivery is made up, whatever the deliverable is. */
public record Delivery(@Nullable LocalDate day, boolean example) {

    static Delivery of(Recorded<?> recorded) {
        return new Delivery(
                recorded.dated() ? recorded.day() : null, recorded.fact().example());
    }
}
