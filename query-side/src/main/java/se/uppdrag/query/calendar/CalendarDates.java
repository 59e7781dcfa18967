package se.uppdrag.query.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Reach;

/** What is still awaited on a day or within some, of one kind. */
public interface CalendarDates {

    /**
     * @param uid the same however often the days are moved
     * @param from and to, both within: a month is its first and its last day (DLN-08)
     * @param page where it can be read, {@code /uppdrag/<id>}
     */
    record CalendarDate(String uid, String summary, LocalDate from, LocalDate to, String page) {}

    /** @param body only what that receiver awaits, {@code body:RS}; absent: whoever does */
    Stream<CalendarDate> of(Reach reach, @Nullable String body);
}
