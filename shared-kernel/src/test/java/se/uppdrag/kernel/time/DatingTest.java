package se.uppdrag.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.uppdrag.kernel.time.DateNotUnderstood.Reason;
import se.uppdrag.kernel.time.Dating.Precision;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class DatingTest {

    private final JsonMapper json = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2017-05-21                      | 2017-05-21 | 2017-05-21 | DAY
                    21 maj 2017                     | 2017-05-21 | 2017-05-21 | DAY
                    den 21 maj 2017                 | 2017-05-21 | 2017-05-21 | DAY
                    Den 1 Januari 2018              | 2018-01-01 | 2018-01-01 | DAY
                    31 dec. 2017                    | 2017-12-31 | 2017-12-31 | DAY
                    29 februari 2020                | 2020-02-29 | 2020-02-29 | DAY
                    2000-02-29                      | 2000-02-29 | 2000-02-29 | DAY
                    20/6 2023                       | 2023-06-20 | 2023-06-20 | DAY
                    20/6-2023                       | 2023-06-20 | 2023-06-20 | DAY
                    2023-06                         | 2023-06-01 | 2023-06-30 | MONTH
                    2020-02                         | 2020-02-01 | 2020-02-29 | MONTH
                    oktober 2017                    | 2017-10-01 | 2017-10-31 | MONTH
                    i oktober 2017                  | 2017-10-01 | 2017-10-31 | MONTH
                    oktober månad 2017              | 2017-10-01 | 2017-10-31 | MONTH
                    okt 2017                        | 2017-10-01 | 2017-10-31 | MONTH
                    okt. 2017                       | 2017-10-01 | 2017-10-31 | MONTH
                    Oktober, 2017                   | 2017-10-01 | 2017-10-31 | MONTH
                    februari 2019                   | 2019-02-01 | 2019-02-28 | MONTH
                    mars 2019                       | 2019-03-01 | 2019-03-31 | MONTH
                    sept 2019                       | 2019-09-01 | 2019-09-30 | MONTH
                    början av januari 2024          | 2024-01-01 | 2024-01-10 | PART_OF_MONTH
                    mitten av januari 2024          | 2024-01-11 | 2024-01-20 | PART_OF_MONTH
                    i mitten på januari 2024        | 2024-01-11 | 2024-01-20 | PART_OF_MONTH
                    slutet av februari 2024         | 2024-02-21 | 2024-02-29 | PART_OF_MONTH
                    början av 2018                  | 2018-01-01 | 2018-04-30 | PART_OF_YEAR
                    mitten av år 2018               | 2018-05-01 | 2018-08-31 | PART_OF_YEAR
                    slutet av 2018                  | 2018-09-01 | 2018-12-31 | PART_OF_YEAR
                    slutet av våren 2020            | 2020-05-01 | 2020-05-31 | PART_OF_YEAR
                    början av andra halvåret 2020   | 2020-07-01 | 2020-08-31 | PART_OF_YEAR
                    slutet av vintern 2019/2020     | 2020-02-01 | 2020-02-29 | PART_OF_YEAR
                    våren 2020                      | 2020-03-01 | 2020-05-31 | SEASON
                    under våren 2020                | 2020-03-01 | 2020-05-31 | SEASON
                    sommaren 2020                   | 2020-06-01 | 2020-08-31 | SEASON
                    Höst 2020                       | 2020-09-01 | 2020-11-30 | SEASON
                    hösten 2020                     | 2020-09-01 | 2020-11-30 | SEASON
                    vintern 2019/2020               | 2019-12-01 | 2020-02-29 | SEASON
                    vintern 2020/21                 | 2020-12-01 | 2021-02-28 | SEASON
                    vintern 1999-2000               | 1999-12-01 | 2000-02-29 | SEASON
                    vintern 1999/00                 | 1999-12-01 | 2000-02-29 | SEASON
                    första halvåret 2018            | 2018-01-01 | 2018-06-30 | HALF_YEAR
                    andra halvåret 2018             | 2018-07-01 | 2018-12-31 | HALF_YEAR
                    H1 2018                         | 2018-01-01 | 2018-06-30 | HALF_YEAR
                    2018 H2                         | 2018-07-01 | 2018-12-31 | HALF_YEAR
                    kvartal 3 2017                  | 2017-07-01 | 2017-09-30 | QUARTER
                    Q3 2017                         | 2017-07-01 | 2017-09-30 | QUARTER
                    2017-Q4                         | 2017-10-01 | 2017-12-31 | QUARTER
                    tredje kvartalet 2017           | 2017-07-01 | 2017-09-30 | QUARTER
                    fjärde kvartalet 2017           | 2017-10-01 | 2017-12-31 | QUARTER
                    första tertialet 2018           | 2018-01-01 | 2018-04-30 | PART_OF_YEAR
                    tertial 1 2018                  | 2018-01-01 | 2018-04-30 | PART_OF_YEAR
                    T3 2018                         | 2018-09-01 | 2018-12-31 | PART_OF_YEAR
                    2017                            | 2017-01-01 | 2017-12-31 | YEAR
                    år 2017                         | 2017-01-01 | 2017-12-31 | YEAR
                    2020-2021                       | 2020-01-01 | 2021-12-31 | RANGE
                    2020–2021                       | 2020-01-01 | 2021-12-31 | RANGE
                    2020/21                         | 2020-01-01 | 2021-12-31 | RANGE
                    maj-juni 2017                   | 2017-05-01 | 2017-06-30 | RANGE
                    maj - juni 2017                 | 2017-05-01 | 2017-06-30 | RANGE
                    maj till juni 2017              | 2017-05-01 | 2017-06-30 | RANGE
                    december-januari 2018           | 2017-12-01 | 2018-01-31 | RANGE
                    30 december-2 januari 2018      | 2017-12-30 | 2018-01-02 | RANGE
                    juni-maj 2018                   | 2017-06-01 | 2018-05-31 | RANGE
                    november 2017 – mars 2018       | 2017-11-01 | 2018-03-31 | RANGE
                    våren och hösten 2020           | 2020-03-01 | 2020-11-30 | RANGE
                    2017-05-02--2017-05-04          | 2017-05-02 | 2017-05-04 | RANGE
                    2017-05-02 - 2017-05-04         | 2017-05-02 | 2017-05-04 | RANGE
                    2017-05-02/2017-05-04           | 2017-05-02 | 2017-05-04 | RANGE
                    2-4 maj 2017                    | 2017-05-02 | 2017-05-04 | RANGE
                    den 2-4 maj 2017                | 2017-05-02 | 2017-05-04 | RANGE
                    28 april-2 maj 2017             | 2017-04-28 | 2017-05-02 | RANGE
                    2 och 31 maj 2023               | 2023-05-02 | 2023-05-31 | RANGE
                    20/6 - 22/6 2023                | 2023-06-20 | 2023-06-22 | RANGE
                    mellan maj och juni 2017        | 2017-05-01 | 2017-06-30 | RANGE
                    från 2 maj till 4 juni 2017     | 2017-05-02 | 2017-06-04 | RANGE
                    före 2017-05-21                 |            | 2017-05-20 | BEFORE
                    innan 2020                      |            | 2019-12-31 | BEFORE
                    senast 2017                     |            | 2017-12-31 | BEFORE
                    senast den 31 oktober 2021      |            | 2021-10-31 | BEFORE
                    t.o.m. maj 2017                 |            | 2017-05-31 | BEFORE
                    efter 2019                      | 2020-01-01 |            | AFTER
                    tidigast 2019                   | 2019-01-01 |            | AFTER
                    fr.o.m. 2017-05-21              | 2017-05-21 |            | AFTER
                    från och med den 1 maj 2017     | 2017-05-01 |            | AFTER
                    framgår ej                      |            |            | NOT_STATED
                    Framgår inte                    |            |            | NOT_STATED
                    ej angivet                      |            |            | NOT_STATED
                    okänt                           |            |            | NOT_STATED
                    ''                              |            |            | NOT_STATED
                    """)
    void reads_what_swedes_and_iso_write(String text, LocalDate from, LocalDate to, Precision precision) {
        var dating = Dating.of(text);

        assertThat(dating).isEqualTo(new Dating(text, from, to, precision));
        assertThat(Dating.asWritten(text)).isEqualTo(dating);
        assertThat(json.readValue(json.writeValueAsString(dating), Dating.class))
                .isEqualTo(dating);
        assertThat(json.readValue(json.writeValueAsString(text), Dating.class)).isEqualTo(dating);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    31 februari 2017        | IMPOSSIBLE_DATE
                    29 februari 2019        | IMPOSSIBLE_DATE
                    1900-02-29              | IMPOSSIBLE_DATE
                    2017-02-31              | IMPOSSIBLE_DATE
                    2017-13                 | IMPOSSIBLE_DATE
                    0 maj 2017              | IMPOSSIBLE_DATE
                    31/6 2023               | IMPOSSIBLE_DATE
                    1/13 2023               | IMPOSSIBLE_DATE
                    kvartal 5 2017          | IMPOSSIBLE_DATE
                    H3 2017                 | IMPOSSIBLE_DATE
                    tertial 4 2017          | IMPOSSIBLE_DATE
                    fjärde tertialet 2017   | IMPOSSIBLE_DATE
                    2021-2020               | IMPOSSIBLE_DATE
                    vintern 2019/2021       | IMPOSSIBLE_DATE
                    2017-05-04--2017-05-02  | IMPOSSIBLE_DATE
                    2017-02-30--2017-03-02  | IMPOSSIBLE_DATE
                    31 april-2 maj 2017     | IMPOSSIBLE_DATE
                    4-2 maj 2017            | IMPOSSIBLE_DATE
                    4 maj-2 maj 2017        | IMPOSSIBLE_DATE
                    29 feb-2 mars 2021      | IMPOSSIBLE_DATE
                    maj 2017-2017-13        | IMPOSSIBLE_DATE
                    oktober till 2018       | YEAR_MISSING
                    senast 31 februari 2017 | IMPOSSIBLE_DATE
                    slutet av 2017-13       | IMPOSSIBLE_DATE
                    oktober                 | YEAR_MISSING
                    i oktober               | YEAR_MISSING
                    senast oktober          | YEAR_MISSING
                    den 21 maj              | YEAR_MISSING
                    20/6                    | YEAR_MISSING
                    våren                   | YEAR_MISSING
                    Höst                    | YEAR_MISSING
                    vintern                 | YEAR_MISSING
                    vintern 2020            | YEAR_MISSING
                    kvartal 3               | YEAR_MISSING
                    tredje kvartalet        | YEAR_MISSING
                    H1                      | YEAR_MISSING
                    mitten av januari       | YEAR_MISSING
                    maj-juni                | YEAR_MISSING
                    2-4 maj                 | YEAR_MISSING
                    2 och 31 maj            | YEAR_MISSING
                    maj 2017-juni           | YEAR_MISSING
                    snart                   | NOT_UNDERSTOOD
                    i år                    | NOT_UNDERSTOOD
                    nästa år                | NOT_UNDERSTOOD
                    21-05-2017              | NOT_UNDERSTOOD
                    0017-05-21              | NOT_UNDERSTOOD
                    20017                   | NOT_UNDERSTOOD
                    17                      | NOT_UNDERSTOOD
                    -                       | NOT_UNDERSTOOD
                    octember 2017           | NOT_UNDERSTOOD
                    början av 2017-05-21    | NOT_UNDERSTOOD
                    mitten av tertial 1 2018| NOT_UNDERSTOOD
                    före efter 2019         | NOT_UNDERSTOOD
                    """)
    void says_why_a_text_gives_no_day(String text, Reason reason) {
        assertThatThrownBy(() -> Dating.of(text))
                .isInstanceOfSatisfying(
                        DateNotUnderstood.class, e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(Dating.asWritten(text)).isEqualTo(new Dating(text, null, null, Precision.UNCLEAR));
        assertThatThrownBy(() -> json.readValue(json.writeValueAsString(text), Dating.class))
                .isInstanceOf(JacksonException.class)
                .hasCauseInstanceOf(DateNotUnderstood.class);
    }

    @Test
    void keeps_the_text_exactly_as_written() {
        assertThat(Dating.of("  Oktober\u00a02017 ").text()).isEqualTo("  Oktober\u00a02017 ");
        assertThat(Dating.of("ho\u0308sten 2020").from()).isEqualTo("2020-09-01");
    }

    @Test
    void does_not_search_pasted_text_for_a_date() {
        assertThatThrownBy(() -> Dating.of("- ".repeat(1_000_000) + "2017"))
                .isInstanceOfSatisfying(
                        DateNotUnderstood.class, e -> assertThat(e.reason()).isEqualTo(Reason.NOT_UNDERSTOOD));
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017, 2019, 2020, 2021})
    void reads_every_day_month_and_part_of_a_year_and_orders_its_bounds(int year) {
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            for (var text : new String[] {
                day.toString(),
                SwedishDates.day(day),
                SwedishDates.dayInSentence(day),
                day.getDayOfMonth() + "/" + day.getMonthValue() + " " + year
            }) {
                assertThat(Dating.of(text)).isEqualTo(new Dating(text, day, day, Precision.DAY));
            }
            var month = SwedishDates.month(YearMonth.from(day));
            for (var part : new String[] {"", "början av ", "mitten av ", "slutet av "}) {
                var dating = Dating.of(part + month);
                assertThat(dating.latest().orElseThrow())
                        .isAfterOrEqualTo(dating.earliest().orElseThrow());
                assertThat(dating.earliest().orElseThrow().getMonth()).isEqualTo(day.getMonth());
                assertThat(dating.latest().orElseThrow().getMonth()).isEqualTo(day.getMonth());
            }
        }
    }

    @Test
    void a_day_and_nothing_stated_need_no_words() {
        var day = LocalDate.of(2017, 5, 21);

        assertThat(Dating.day(day)).isEqualTo(Dating.of("2017-05-21"));
        assertThat(Dating.notStated()).isEqualTo(Dating.of(""));
        assertThat(Dating.notStated().latest()).isEmpty();
    }

    @Test
    void refuses_days_that_contradict_the_precision() {
        var first = LocalDate.of(2017, 5, 1);
        var last = LocalDate.of(2017, 5, 31);

        for (var precision : Precision.values()) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Dating("maj 2017", last, first, precision));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating("maj", first, last, Precision.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating("maj", first, null, Precision.DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating("maj", first, null, Precision.MONTH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating("maj", null, null, Precision.MONTH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating("maj", first, last, Precision.BEFORE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating("maj", null, last, Precision.AFTER));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating("maj", first, last, Precision.NOT_STATED));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating("maj", first, last, Precision.UNCLEAR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dating("maj", LocalDate.MIN, LocalDate.MAX, Precision.RANGE));
    }

    @ParameterizedTest
    @EnumSource(Precision.class)
    void refuses_a_text_that_is_missing(Precision precision) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating(null, null, null, precision));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dating("maj", null, null, null));
    }

    @Test
    void is_stored_as_plain_values_without_what_is_absent() {
        assertThat(json.writeValueAsString(Dating.of("oktober 2017"))).isEqualTo("""
                        {"text":"oktober 2017","from":"2017-10-01","to":"2017-10-31","precision":"MONTH"}""");
        assertThat(json.writeValueAsString(Dating.of("efter 2019"))).isEqualTo("""
                        {"text":"efter 2019","from":"2020-01-01","precision":"AFTER"}""");
    }
}
