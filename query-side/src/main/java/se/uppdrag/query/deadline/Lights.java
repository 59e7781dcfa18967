package se.uppdrag.query.deadline;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.time.SwedishCalendar;
import se.uppdrag.query.list.Light;

/**
 * Decides lights when somebody looks: documents hold days, so nothing has to happen for a day to pass.
 */
@Component
public final class Lights {

    private final Clock clock;
    private final int dueSoonDays;

    /** @param dueSoonDays how many days ahead a deadline draws near; the day itself counts */
    public Lights(Clock clock, @Value("${uppdrag.lights.due-soon-days:30}") int dueSoonDays) {
        this.clock = clock;
        this.dueSoonDays = dueSoonDays;
    }

    public LocalDate today() {
        return SwedishCalendar.dayOf(clock.instant());
    }

    public Light of(Status.Stage stage, @Nullable LocalDate due, MoreTime moreTime) {
        return switch (stage) {
            case CONDITIONAL -> Light.CONDITIONAL;
            case RESTING -> Light.RESTING;
            case CLOSED -> Light.CLOSED;
            case LIVE -> due == null ? Light.NO_DEADLINE : live(due, moreTime);
        };
    }

    /** By when papers are to be handed in: nobody decides about more time for that. */
    public Light ofMaterial(Status.Stage stage, @Nullable LocalDate due) {
        return of(stage, due, MoreTime.REFUSED);
    }

    private Light live(LocalDate due, MoreTime moreTime) {
        if (due.isBefore(today())) {
            return moreTime == MoreTime.NOT_ASKED ? Light.OVERDUE_UNDECIDED : Light.OVERDUE;
        }
        return due.isAfter(soon()) ? Light.ON_TRACK : Light.DUE_SOON;
    }

    private LocalDate soon() {
        return today().plusDays(dueSoonDays);
    }
}
