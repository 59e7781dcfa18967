package se.uppdrag.kernel.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What holds for every pair of days, whoever wrote it. */
final class Bounds {

    private Bounds() {}

    static void check(@Nullable LocalDate from, @Nullable LocalDate to) {
        require(inRange(from) && inRange(to), "A year has at most four digits");
        require(from == null || to == null || !from.isAfter(to), "The first day is not after the last");
    }

    /** Longer than a century is a slip of the pen, and overflows. */
    static void checkOffset(@Nullable Period offset) {
        require(
                offset == null
                        || (Math.abs(offset.toTotalMonths()) <= 1_200
                                && Math.abs(offset.get(ChronoUnit.DAYS)) <= 36_525),
                "An offset is at most a century");
    }

    static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Far-off years overflow instants and other stores' dates. */
    private static boolean inRange(@Nullable LocalDate day) {
        return day == null || (day.getYear() >= 1 && day.getYear() <= 9999);
    }
}
