package se.uppdrag.kernel.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import se.uppdrag.kernel.time.DateNotUnderstood.Reason;
import se.uppdrag.kernel.time.Dating.Precision;

/** What one written date came to: a span of days, or the reason why it came to none. */
sealed interface Reading {

    record Refused(Reason reason) implements Reading {}

    /** Both days are included. */
    record Span(LocalDate from, LocalDate to, Precision precision) implements Reading {

        static Span months(YearMonth first, int count, Precision precision) {
            return new Span(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), precision);
        }

        /** The first, second or third third: of a month by tens of days, of anything longer by whole months. */
        Reading third(int index) {
            var month = YearMonth.from(from);
            return switch (precision) {
                case MONTH ->
                    new Span(
                            month.atDay(10 * index + 1),
                            index == 2 ? to : month.atDay(10 * index + 10),
                            Precision.PART_OF_MONTH);
                case SEASON, QUARTER, HALF_YEAR, YEAR -> {
                    var length = (int) ChronoUnit.MONTHS.between(month, YearMonth.from(to)) + 1;
                    yield months(month.plusMonths((long) index * length / 3), length / 3, Precision.PART_OF_YEAR);
                }
                default -> new Refused(Reason.NOT_UNDERSTOOD);
            };
        }
    }
}
