package se.uppdrag.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The table as it grows: each row is said as soon as it is known, and the whole is kept in {@code target/benchmark.md}. */
final class Table {

    private final StringBuilder written = new StringBuilder();

    void begin(String machine, int rounds) {
        say(machine);
        say("");
        say("Median of %d rounds [lowest–highest]; every view projects meanwhile.".formatted(rounds));
        say("");
        say("| what | figure | ratio | goal |");
        say("|---|---|---|---|");
    }

    void number(String what, long figure) {
        row(what, String.format(Locale.ROOT, "%,d", figure), "", "");
    }

    /** @param goal of the median */
    void figures(String what, Figures figures, @Nullable Goal goal) {
        row(what, figures.toString(), "", goal == null ? "" : goal.judge(figures.median()));
    }

    /**
     * @param limit whose median the median is a part of
     * @param goal of the ratio
     */
    void ratio(String what, Figures figures, Figures limit, @Nullable Goal goal) {
        var ratio = figures.median() / limit.median();
        row(what, figures.toString(), String.format(Locale.ROOT, "%.2f", ratio), goal == null ? "" : goal.judge(ratio));
    }

    /** Of single waits: half of them were shorter than p50, one in a hundred longer than p99. */
    void waits(String what, Figures milliseconds, @Nullable Goal p50, @Nullable Goal p99) {
        var half = milliseconds.median();
        var most = milliseconds.quantile(0.99);
        var goals = (p50 == null ? "" : "p50 " + p50.judge(half))
                + (p50 == null || p99 == null ? "" : "; ")
                + (p99 == null ? "" : "p99 " + p99.judge(most));
        row(
                what,
                String.format(Locale.ROOT, "p50 %.1f, p99 %.1f, longest %.1f", half, most, milliseconds.quantile(1)),
                "",
                goals);
    }

    void keep() throws IOException {
        Files.writeString(Path.of("target", "benchmark.md"), written);
    }

    private void row(String what, String figure, String ratio, String goal) {
        say("| %s | %s | %s | %s |".formatted(what, figure, ratio, goal));
    }

    /** To the one who has started it and waits before a terminal: a logger would put its own words before each row. */
    private void say(String line) {
        written.append(line).append('\n');
        System.out.println(line);
    }
}
