package se.uppdrag.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.uppdrag.kernel.time.DateNotUnderstood.Reason;
import se.uppdrag.kernel.time.Due.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class DueTest {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2017-10-31                    | 2017-10-31 | 2017-10-31 | DATE
                    senast 2017-10-31             | 2017-10-31 | 2017-10-31 | DATE
                    Senast den 31 oktober 2021    | 2021-10-31 | 2021-10-31 | DATE
                    före den 1 november 2017      | 2017-10-31 | 2017-10-31 | DATE
                    innan 2018                    | 2017-12-31 | 2017-12-31 | DATE
                    mitten av januari 2024        | 2024-01-11 | 2024-01-20 | PART_OF_MONTH
                    oktober 2017                  | 2017-10-01 | 2017-10-31 | MONTH
                    senast i oktober 2017         | 2017-10-01 | 2017-10-31 | MONTH
                    våren 2020                    | 2020-03-01 | 2020-05-31 | SEASON
                    kvartal 3 2017                | 2017-07-01 | 2017-09-30 | QUARTER
                    första halvåret 2018          | 2018-01-01 | 2018-06-30 | HALF_YEAR
                    tertial 1 2018                | 2018-01-01 | 2018-04-30 | PART_OF_YEAR
                    senast 2017                   | 2017-01-01 | 2017-12-31 | YEAR
                    maj-juni 2017                 | 2017-05-01 | 2017-06-30 | RANGE
                    snarast                       |            |            | PROMPTLY
                    Snarast möjligt               |            |            | PROMPTLY
                    skyndsamt                     |            |            | PROMPTLY
                    så snart som möjligt          |            |            | PROMPTLY
                    löpande                       |            |            | STANDING
                    bestäms senare                |            |            | TO_BE_SET
                    utan tidsgräns                |            |            | NONE
                    framgår ej                    |            |            | NOT_STATED
                    ''                            |            |            | NOT_STATED
                    """)
    void reads_date_like_deadlines_and_the_five_that_are_no_dates(
            String text, LocalDate from, LocalDate to, Kind kind) {
        var due = Due.of(text);

        assertThat(due).isEqualTo(new Due(text, from, to, kind, null, null, null, null, null));
        assertThat(Due.asWritten(text)).isEqualTo(due);
        assertThat(json.readValue(json.writeValueAsString(due), Due.class)).isEqualTo(due);
        assertThat(json.readValue(json.writeValueAsString(text), Due.class)).isEqualTo(due);
        assertThat(due.passedAt().isPresent()).isEqualTo(to != null);
    }

    @ParameterizedTest
    @CsvSource({
        "31 februari 2017,IMPOSSIBLE_DATE",
        "oktober,YEAR_MISSING",
        "våren,YEAR_MISSING",
        "senast oktober,YEAR_MISSING",
        "efter 2019,NOT_UNDERSTOOD",
        "fr.o.m. 2019,NOT_UNDERSTOOD"
    })
    void says_why_a_text_gives_no_day_and_keeps_it_for_history(String text, Reason reason) {
        assertThatThrownBy(() -> Due.of(text))
                .isInstanceOfSatisfying(
                        DateNotUnderstood.class, e -> assertThat(e.reason()).isEqualTo(reason));
        assertThatThrownBy(() -> json.readValue(json.writeValueAsString(text), Due.class))
                .isInstanceOf(JacksonException.class)
                .hasCauseInstanceOf(DateNotUnderstood.class);

        var kept = Due.asWritten(text);
        assertThat(kept.kind()).isEqualTo(Kind.UNCLEAR);
        assertThat(kept.text()).isEqualTo(text);
        assertThat(kept.lastDay()).isEmpty();
        assertThat(kept.passedAt()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "oktober 2017,2017-11-01T00:00+01:00",
        "2017-10-28,2017-10-29T00:00+02:00",
        "2017-10-29,2017-10-30T00:00+01:00",
        "2018-03-24,2018-03-25T00:00+01:00",
        "2018-03-25,2018-03-26T00:00+02:00",
        "2017-12-31,2018-01-01T00:00+01:00",
        "2017,2018-01-01T00:00+01:00",
        "kvartal 4 2017,2018-01-01T00:00+01:00",
        "2020-02-28,2020-02-29T00:00+01:00",
        "februari 2020,2020-03-01T00:00+01:00",
        "vintern 2019/2020,2020-03-01T00:00+01:00",
        "första halvåret 2018,2018-07-01T00:00+02:00",
        "före 2017-10-31,2017-10-31T00:00+01:00"
    })
    void passes_when_its_last_day_has_ended_in_sweden(String text, OffsetDateTime passed) {
        var due = Due.of(text);

        assertThat(due.passedAt()).contains(passed.toInstant());
        assertThat(due.isOverdue(passed.toInstant())).isTrue();
        assertThat(due.isOverdue(passed.toInstant().minusNanos(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"snarast", "löpande", "bestäms senare", "utan tidsgräns", "framgår ej"})
    void never_passes_without_a_day(String text) {
        assertThat(Due.of(text).passedAt()).isEmpty();
        assertThat(Due.of(text).isOverdue(Instant.MAX)).isFalse();
    }

    @Test
    void a_meeting_passes_after_its_last_day_and_moves_with_the_meeting() {
        var called = Due.meeting("vid nästa sammanträde", "Regionstyrelsen", null, null);
        var held = called.heldOn(LocalDate.of(2017, 10, 24), LocalDate.of(2017, 10, 25));

        assertThat(called.passedAt()).isEmpty();
        assertThat(held.passedAt()).contains(Instant.parse("2017-10-25T22:00:00Z"));
        assertThat(held.text()).isEqualTo("vid nästa sammanträde");
        assertThat(held.meeting()).isEqualTo("Regionstyrelsen");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Due.of("oktober 2017").heldOn(LocalDate.EPOCH, LocalDate.EPOCH));
    }

    @Test
    void an_event_gives_the_day_only_when_it_has_occurred() {
        var awaited = Due.event("en månad efter beslutet", "fullmäktiges beslut", Period.ofMonths(1));
        var known = awaited.occurred(LocalDate.of(2020, 1, 31));

        assertThat(awaited.passedAt()).isEmpty();
        assertThat(awaited.isOverdue(Instant.MAX)).isFalse();
        assertThat(known.lastDay()).contains(LocalDate.of(2020, 2, 29));
        assertThat(known.kind()).isEqualTo(Kind.EVENT);
        assertThat(known.event()).isEqualTo("fullmäktiges beslut");
        assertThat(Due.event("vid beslutet", "beslutet", null)
                        .occurred(LocalDate.of(2020, 1, 31))
                        .lastDay())
                .contains(LocalDate.of(2020, 1, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Due.of("oktober 2017").occurred(LocalDate.EPOCH));
    }

    @Test
    void refuses_parts_that_contradict_the_kind() {
        var day = LocalDate.of(2017, 5, 21);

        assertThatIllegalArgumentException().isThrownBy(() -> due(null, null, Kind.DATE));
        assertThatIllegalArgumentException().isThrownBy(() -> due(day, day.plusDays(1), Kind.DATE));
        assertThatIllegalArgumentException().isThrownBy(() -> due(day, null, Kind.MONTH));
        assertThatIllegalArgumentException().isThrownBy(() -> due(day, day.minusDays(1), Kind.MONTH));
        assertThatIllegalArgumentException().isThrownBy(() -> due(day, day, Kind.PROMPTLY));
        assertThatIllegalArgumentException().isThrownBy(() -> due(day, day, Kind.UNCLEAR));
        assertThatIllegalArgumentException().isThrownBy(() -> due(LocalDate.MAX, LocalDate.MAX, Kind.DATE));
        assertThatIllegalArgumentException().isThrownBy(() -> due(day, day, Kind.MEETING));
        assertThatIllegalArgumentException().isThrownBy(() -> due(null, null, Kind.EVENT));
        assertThatIllegalArgumentException().isThrownBy(() -> Due.meeting("", " ", day, day));
        assertThatIllegalArgumentException().isThrownBy(() -> Due.event("", "beslutet", Period.ofDays(-40_000)));
        assertThatIllegalArgumentException().isThrownBy(() -> Due.event("", "beslutet", Period.ofYears(101)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due("", null, null, Kind.NONE, "beslutet", null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due("", null, null, Kind.NONE, null, null, "kvartalsvis", null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due("", null, null, Kind.NONE, null, null, null, null, "nämnden"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due(null, null, null, Kind.NONE, null, null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Due("", null, null, null, null, null, null, null, null));
    }

    @Test
    void is_stored_as_plain_values_without_what_is_absent() {
        assertStored(Due.of("oktober 2017"), """
                {"text":"oktober 2017","from":"2017-10-01","to":"2017-10-31","kind":"MONTH"}""");
        assertStored(Due.day(LocalDate.of(2017, 10, 31)), """
                {"text":"2017-10-31","from":"2017-10-31","to":"2017-10-31","kind":"DATE"}""");
        assertStored(Due.notStated(), """
                {"text":"","kind":"NOT_STATED"}""");
        assertStored(Due.event("en månad efter beslutet", "beslutet", Period.ofMonths(1)), """
                {"text":"en månad efter beslutet","kind":"EVENT","event":"beslutet","offset":"P1M"}""");
        assertStored(Due.standing("varje kvartal tills vidare", "varje kvartal", "tills vidare"), """
                {"text":"varje kvartal tills vidare","kind":"STANDING","interval":"varje kvartal","until":"tills vidare"}""");
        assertStored(
                Due.meeting("RS i oktober", "Regionstyrelsen", LocalDate.of(2017, 10, 24), LocalDate.of(2017, 10, 25)),
                """
                {"text":"RS i oktober","from":"2017-10-24","to":"2017-10-25","kind":"MEETING","meeting":"Regionstyrelsen"}""");
    }

    @Test
    void is_read_in_a_command_from_a_string_or_an_object() {
        record Command(Due due) {}

        assertThat(json.readValue("""
                {"due":"oktober 2017"}""", Command.class).due()).isEqualTo(Due.of("oktober 2017"));
        assertThat(json.readValue("""
                {"due":{"text":"oktober 2017","from":"2017-10-01","to":"2017-10-31","kind":"MONTH"}}""", Command.class).due()).isEqualTo(Due.of("oktober 2017"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "true", "[]", "{}", """
                {"text":"oktober 2017"}""", """
                {"text":"oktober 2017","kind":"MONTH"}""", """
                {"text":"oktober 2017","from":"2017-10-01","to":"2017-10-31","kind":"DECADE"}""", """
                {"text":"31 februari","from":"2017-02-31","to":"2017-02-31","kind":"DATE"}""", """
                {"text":"snarast","kind":"PROMPTLY","days":3}""", """
                {"text":"efter beslutet","kind":"EVENT","event":"beslutet","offset":"en månad"}"""})
    void refuses_malformed_json(String malformed) {
        assertThatThrownBy(() -> json.readValue(malformed, Due.class)).isInstanceOf(JacksonException.class);
    }

    private void assertStored(Due due, String stored) {
        assertThat(json.writeValueAsString(due)).isEqualTo(stored);
        assertThat(json.readValue(stored, Due.class)).isEqualTo(due);
    }

    private static Due due(LocalDate from, LocalDate to, Kind kind) {
        return new Due("", from, to, kind, null, null, null, null, null);
    }
}
