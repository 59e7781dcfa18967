package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Gap} as lists show it. {@code to} absent: still going on; {@code days}: so far. */
record Undecided(LocalDate from, @Nullable LocalDate to, long days) {

    static List<Undecided> of(Lifecycle lifecycle, Deliverable deliverable, LocalDate today) {
        return lifecycle.undecided(deliverable, today).stream()
                .map(gap -> new Undecided(gap.from(), gap.to(), gap.days(today)))
                .toList();
    }
}
