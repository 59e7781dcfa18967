package se.uppdrag.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SwedishDatesTest {

    @Test
    void days_are_written_as_in_swedish_text() {
        var day = LocalDate.of(2017, 5, 1);

        assertThat(SwedishDates.day(day)).isEqualTo("1 maj 2017");
        assertThat(SwedishDates.dayInSentence(day)).isEqualTo("den 1 maj 2017");
        assertThat(SwedishDates.month(YearMonth.of(2017, 10))).isEqualTo("oktober 2017");
    }

    @Test
    void tables_use_iso_and_swedish_time() {
        assertThat(SwedishDates.iso(LocalDate.of(2017, 5, 1))).isEqualTo("2017-05-01");
        assertThat(SwedishDates.minute(Instant.parse("2017-12-31T23:05:59Z"))).isEqualTo("2018-01-01 00:05");
    }
}
