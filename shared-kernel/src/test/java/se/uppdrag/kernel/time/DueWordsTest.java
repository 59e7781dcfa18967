package se.uppdrag.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueWordsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "en månad efter att kommunen svarat, P1M, kommunen svarat",
                "Inom 30 dagar efter beslutet, P30D, beslutet",
                "två veckor efter det att rapporten lämnats, P14D, rapporten lämnats",
                "ett år efter ikraftträdandet, P1Y, ikraftträdandet",
                "i samband med årsredovisningen, -, årsredovisningen",
                "tillsammans med budgetunderlaget, -, budgetunderlaget",
                "samtidigt som delårsrapporten, -, delårsrapporten",
                "när avtalet löper ut, -, avtalet löper ut",
                "efter årsredovisningen, -, årsredovisningen",
            })
    void an_awaited_event_has_no_day_until_it_occurs(String text, Period offset, String event) {
        var due = Due.of(text);
        assertThat(due).isEqualTo(Due.event(text, event, offset));
        assertThat(due.lastDay()).isEmpty();
        assertThat(due.occurred(LocalDate.of(2017, 1, 31)).lastDay())
                .contains(LocalDate.of(2017, 1, 31).plus(offset == null ? Period.ZERO : offset));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "vid regionstyrelsens sammanträde 24-25 oktober 2017, regionstyrelsens sammanträde, 2017-10-24, 2017-10-25",
                "till sammanträdet den 24 oktober 2017, sammanträdet, 2017-10-24, 2017-10-24",
                "fullmäktiges möte i november 2017, fullmäktiges möte, 2017-11-01, 2017-11-30",
                "nästa sammanträde, nästa sammanträde, -, -",
            })
    void a_meeting_may_have_its_days(String text, String meeting, LocalDate from, LocalDate to) {
        assertThat(Due.of(text)).isEqualTo(Due.meeting(text, meeting, from, to));
    }

    @Test
    void a_meeting_in_a_month_without_its_year_is_asked_for_the_year() {
        assertThatThrownBy(() -> Due.of("vid sammanträdet i oktober"))
                .isInstanceOfSatisfying(
                        DateNotUnderstood.class,
                        e -> assertThat(e.reason()).isEqualTo(DateNotUnderstood.Reason.YEAR_MISSING));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "varje kvartal, varje kvartal, -",
                "vid varje sammanträde tills ekonomin är i balans, vid varje sammanträde, ekonomin är i balans",
                "årligen, årligen, -",
                "löpande till dess att uppdraget avslutas, löpande, uppdraget avslutas",
            })
    void a_standing_duty_has_its_interval_and_its_end(String text, String interval, String until) {
        assertThat(Due.of(text)).isEqualTo(Due.standing(text, interval, until));
    }

    @ParameterizedTest
    @ValueSource(strings = {"snart", "kanske en dag", "noll dagar efter beslutet", "mötte"})
    void other_words_are_kept_as_written_and_give_no_day(String text) {
        assertThat(Due.asWritten(text).kind()).isEqualTo(Due.Kind.UNCLEAR);
    }
}
