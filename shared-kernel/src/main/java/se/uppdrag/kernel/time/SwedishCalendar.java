package se.uppdrag.kernel.time;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Swedish days. A working day is no Sunday or statutory holiday (lag 1989:253) and none of the days that lag 1930:173
 * puts beside them: Saturday, Midsummer Eve, Christmas Eve, New Year's Eve. That law does not govern a date that a board
 * has set itself: the next working day is shown as help and moves no deadline.
 */
public final class SwedishCalendar {

    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

    private SwedishCalendar() {}

    /** The day itself when it is a working day, else the first one after it. */
    public static LocalDate workingDayFrom(LocalDate day) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.isHoliday(day);
    }

    /** The day it is in Sweden at that instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
