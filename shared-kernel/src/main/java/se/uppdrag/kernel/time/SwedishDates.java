package se.uppdrag.kernel.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How pages write days that no document has worded; where there is a text as written, show that instead. Tables use
 * ISO 8601.
 */
public final class SwedishDates {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", SWEDISH);
    private static final DateTimeFormatter DAY_IN_SENTENCE = DateTimeFormatter.ofPattern("'den' d MMMM uuuu", SWEDISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu", SWEDISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", SWEDISH).withZone(SwedishCalendar.ZONE);

    private SwedishDates() {}

    /** As in {@code 21 maj 2017}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in {@code den 21 maj 2017}. */
    public static String dayInSentence(LocalDate day) {
        return DAY_IN_SENTENCE.format(day);
    }

    /** As in {@code oktober 2017}. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** As in {@code 2017-05-21}. */
    public static String iso(LocalDate day) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    /** As in {@code 2017-05-21 14:05}, Swedish time. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }
}
