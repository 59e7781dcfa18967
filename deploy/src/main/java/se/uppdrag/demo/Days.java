package se.uppdrag.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import se.uppdrag.kernel.time.Due;

/** The calendar of one made-up uppdrag: what has happened lies before today, what was promised on either side of it. */
final class Days {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.of("sv", "SE"));

    private final Chance chance;
    private final Words words;
    private final LocalDate start;
    private final LocalDate today;
    private final int pace;
    private LocalDate day;

    Days(Chance chance, Words words, LocalDate today, Progress progress) {
        this.chance = chance;
        this.words = words;
        this.today = today;
        start = today.minusDays(progress.reached(Progress.DONE) ? chance.between(200, 1_500) : chance.between(60, 700));
        day = start;
        pace = (int) Math.max(1, ChronoUnit.DAYS.between(start, today) / 14);
    }

    LocalDate today() {
        return day;
    }

    LocalDate start() {
        return start;
    }

    /** Some time later, but not after today. */
    LocalDate later() {
        var later = day.plusDays(chance.between(0, pace * 2));
        day = later.isAfter(today) ? today : later;
        return day;
    }

    /** When the work was to be ready: mostly still to come, or about when it was. */
    LocalDate promise(Progress progress) {
        if (progress.reached(Progress.DONE)) {
            return start.plusDays(pace * (long) chance.between(8, 16));
        }
        var drawn = chance.between(1, 100);
        if (drawn <= 25) {
            return today.minusDays(chance.between(1, 40));
        }
        return drawn <= 45 ? today.plusDays(chance.between(0, 30)) : today.plusDays(chance.between(31, 500));
    }

    /** The same day as bodies write it: mostly as a month. */
    Due written(LocalDate promised) {
        var drawn = chance.between(1, 100);
        if (drawn <= 35) {
            return Due.day(promised);
        }
        if (drawn <= 50) {
            return Due.of(words.of(
                    "due.quarter",
                    String.valueOf(promised.get(IsoFields.QUARTER_OF_YEAR)),
                    String.valueOf(promised.getYear())));
        }
        if (drawn <= 60) {
            var season = promised.getMonthValue() <= 6 ? "due.spring" : "due.autumn";
            return Due.of(words.of(season, String.valueOf(promised.getYear())));
        }
        if (drawn <= 65) {
            return Due.of(words.of(chance.in100(50) ? "due.none" : "due.promptly"));
        }
        return Due.of(MONTH.format(promised));
    }
}
