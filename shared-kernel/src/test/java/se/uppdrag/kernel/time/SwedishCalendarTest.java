package se.uppdrag.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwedishCalendarTest {

    @ParameterizedTest
    @CsvSource({
        "2017-09-29,2017-09-29",
        "2017-09-30,2017-10-02",
        "2017-10-01,2017-10-02",
        "2017-12-31,2018-01-02",
        "2026-06-19,2026-06-22",
        "2017-12-23,2017-12-27",
        "2018-03-30,2018-04-03",
        "2017-05-25,2017-05-26",
        "2017-06-06,2017-06-07",
        "2018-01-05,2018-01-05",
        "2018-01-06,2018-01-08",
        "2020-02-29,2020-03-02"
    })
    void the_next_working_day_is_the_day_itself_or_the_first_one_after_it(LocalDate day, LocalDate workingDay) {
        assertThat(SwedishCalendar.workingDayFrom(day)).isEqualTo(workingDay);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-06-23", "2018-12-24", "2018-12-31", "2019-05-01", "2019-11-02", "2019-06-08"})
    void eves_holidays_and_saturdays_are_not_working_days(LocalDate day) {
        assertThat(SwedishCalendar.isWorkingDay(day)).isFalse();
    }

    @Test
    void the_day_changes_at_midnight_in_sweden() {
        assertThat(SwedishCalendar.dayOf(Instant.parse("2017-10-31T22:59:59Z"))).isEqualTo("2017-10-31");
        assertThat(SwedishCalendar.dayOf(Instant.parse("2017-10-31T23:00:00Z"))).isEqualTo("2017-11-01");
        assertThat(SwedishCalendar.dayOf(Instant.parse("2017-06-30T22:00:00Z"))).isEqualTo("2017-07-01");
    }
}
