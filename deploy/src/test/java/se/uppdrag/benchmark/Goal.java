package se.uppdrag.benchmark;

import java.util.Locale;

/** What a figure is meant to reach. A missed one is said, and fails nothing: machines differ. */
record Goal(boolean atLeast, double limit) {

    static Goal atLeast(double limit) {
        return new Goal(true, limit);
    }

    static Goal atMost(double limit) {
        return new Goal(false, limit);
    }

    /** {@code ≥ 0.45: reached} */
    String judge(double figure) {
        var reached = atLeast ? figure >= limit : figure <= limit;
        var written = limit == Math.rint(limit)
                ? String.format(Locale.ROOT, "%,.0f", limit)
                : String.format(Locale.ROOT, "%s", limit);
        return "%s %s: %s".formatted(atLeast ? "≥" : "≤", written, reached ? "reached" : "**not reached**");
    }
}
