package se.uppdrag.kernel.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds for every pair of days, whoever wrote it. */
final class Bounds {

    private Bounds() {}

    static void check(@Nullable LocalDate from, @Nullable LocalDate to) {
        require(inRange(from) && inRange(to), "A year has at most four digits");
        require(from == null || to == null || !from.isAfter(to), "The first day is not after the last");
    }

    static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Far-off years overflow instants and other stores' dates. */
    private static boolean inRange(@Nullable LocalDate day) {
        return day == null || day.getYear() >= 1 && day.getYear() <= 9999;
    }
}
