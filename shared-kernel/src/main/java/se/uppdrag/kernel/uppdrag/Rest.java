package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Trace;

/** When the giver let the uppdrag rest, or wait without a new date; it never does both at once. */
public record Rest(List<Period> periods) {

    public enum Kind {
        PAUSED,
        POSTPONED
    }

    /**
     * @param deadlinesWait deadlines stand still, and move by the days of the rest once the work is taken up again
     * @param ended by being taken up again, let wait otherwise, or ended altogether; absent while it lasts
     */
    public record Period(
            Kind kind,
            boolean deadlinesWait,
            Party decider,
            @Nullable String reason,
            Trace begun,
            @Nullable Trace ended) {

        /** The day it ended does not count; empty while it lasts, and where a source does not give both days. */
        public Optional<Long> days() {
            return ended == null ? Optional.empty() : daysUntil(exact(ended));
        }

        /** @param day absent: not known */
        public Optional<Long> daysUntil(@Nullable LocalDate day) {
            var from = exact(begun);
            return from == null || day == null || day.isBefore(from)
                    ? Optional.empty()
                    : Optional.of(ChronoUnit.DAYS.between(from, day));
        }

        private static @Nullable LocalDate exact(Trace trace) {
            var day = trace.happened().to();
            return day != null && day.equals(trace.happened().from()) ? day : null;
        }
    }

    public static Rest none() {
        return new Rest(List.of());
    }

    public Optional<Period> current() {
        return periods.stream().filter(period -> period.ended() == null).findFirst();
    }

    public boolean is(Kind kind) {
        return current().filter(period -> period.kind() == kind).isPresent();
    }

    public Rest after(Recorded<?> recorded, UppdragEvent.OfRest event) {
        var trace = Trace.of(recorded);
        return switch (event) {
            case UppdragEvent.UppdragPaused e ->
                begun(new Period(Kind.PAUSED, e.deadlinesWait(), e.decider(), e.reason(), trace, null));
            case UppdragEvent.UppdragPostponed e ->
                begun(new Period(Kind.POSTPONED, true, e.decider(), e.reason(), trace, null));
            case UppdragEvent.UppdragResumed e -> ended(trace);
        };
    }

    /** What is closed, withdrawn, discontinued or just stopped no longer rests; it does not begin to again when it is reopened. */
    public Rest after(Recorded<?> recorded, UppdragEvent.OfClosing event) {
        return switch (event) {
            case UppdragEvent.UppdragClosed e -> ended(Trace.of(recorded));
            case UppdragEvent.UppdragWithdrawn e -> ended(Trace.of(recorded));
            case UppdragEvent.UppdragDiscontinued e -> ended(Trace.of(recorded));
            case UppdragEvent.UppdragCeased e -> ended(Trace.of(recorded));
            case UppdragEvent.DecisionPointAnswered e -> this;
            case UppdragEvent.ReportedDone e -> this;
            case UppdragEvent.UppdragReopened e -> this;
            case UppdragEvent.UppdragFactCorrected e -> this;
        };
    }

    private Rest begun(Period period) {
        return new Rest(plus(ended(period.begun()).periods, period));
    }

    private Rest ended(Trace by) {
        return new Rest(changed(
                periods,
                period -> period.ended() == null,
                period -> new Period(
                        period.kind(), period.deadlinesWait(), period.decider(), period.reason(), period.begun(), by)));
    }
}
