package se.uppdrag.query.deadline;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.calendar.CalendarDates;

/** What is to be delivered and is not yet. */
@Component
class DueDates implements CalendarDates {

    private final DeadlineFinder finder;

    DueDates(DeadlineFinder finder) {
        this.finder = finder;
    }

    @Override
    public Stream<CalendarDate> of(Reach reach, @Nullable String body) {
        return finder.all(reach, new DeadlineFilter(null, null, null, body, null, null, null, null, null, null))
                .filter(deadline -> deadline.deliverable().open())
                .flatMap(deadline -> date(deadline).stream());
    }

    private static Optional<CalendarDate> date(DeadlineFinder.Deadline deadline) {
        var deliverable = deadline.deliverable();
        return deliverable.current().flatMap(promise -> {
            var from = promise.due().from();
            var to = promise.due().to();
            return from == null || to == null
                    ? Optional.empty()
                    : Optional.of(new CalendarDate(
                            deadline.of().id() + "/" + deliverable.key(),
                            deliverable.name() + ": " + deadline.of().outline().title(),
                            from,
                            to,
                            "/uppdrag/" + deadline.of().id()));
        });
    }
}
