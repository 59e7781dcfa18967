package se.uppdrag.kernel.uppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static se.uppdrag.kernel.uppdrag.Uppdraget.*;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** One current answer per party and area, and every earlier one (rule 7). */
class ConsultationTest {

    private static final LocalDate IN_TIME = LocalDate.of(2017, 8, 31);
    private static final LocalDate TOO_LATE = LocalDate.of(2017, 9, 1);
    private static final Dating FROM_SEPTEMBER = Dating.day(LocalDate.of(2017, 9, 1));

    private final Log<UppdragState, UppdragEvent> log = begun(asked(ROUND, "transport", "forrad"));

    private Consultation round() {
        return log.state().consultation(ROUND).orElseThrow();
    }

    private Recipient berg() {
        return round().recipient(BERG).orElseThrow();
    }

    private List<Recipient.Standing> standings() {
        return berg().answers().stream().map(Recipient.Answer::standing).toList();
    }

    private static UppdragEvent answer(@Nullable String area, Stance stance, @Nullable Dating bindsFrom) {
        return new AnswerSubmitted(
                ID,
                ROUND,
                BERG,
                List.of(new AreaAnswer(area, stance, null)),
                Finality.PRELIMINARY,
                "nämnden",
                "KS 2017/484",
                Channel.LETTER,
                null,
                bindsFrom);
    }

    private static UppdragEvent amend(@Nullable String area, Stance stance) {
        return new AnswerAmended(
                ID,
                ROUND,
                BERG,
                List.of(new AreaAnswer(area, stance, null)),
                Finality.FINAL,
                null,
                Channel.EMAIL,
                null,
                "Nytt");
    }

    private static UppdragEvent withdraw(String... areas) {
        return new AnswerWithdrawn(ID, ROUND, BERG, List.of(areas), Channel.EMAIL, null);
    }

    @Test
    void an_answer_about_an_area_goes_before_the_one_about_the_whole() {
        log.tell(answer(null, Stance.NOT_INTERESTED, null));
        log.tell(answer("transport", Stance.INTERESTED, null));
        assertThat(berg().current("transport").orElseThrow().answer().stance()).isEqualTo(Stance.INTERESTED);
        assertThat(berg().current("forrad").orElseThrow().answer().stance()).isEqualTo(Stance.NOT_INTERESTED);
    }

    @Test
    void an_amended_answer_replaces_the_earlier_one_and_keeps_it() {
        log.tell(answer("transport", Stance.INTERESTED, null));
        var by = log.tell(amend("transport", Stance.NOT_INTERESTED));
        assertThat(standings()).containsExactly(Recipient.Standing.REPLACED, Recipient.Standing.CURRENT);
        assertThat(berg().answers().getFirst().ended().event()).isEqualTo(by);
        assertThat(berg().current("transport").orElseThrow())
                .extracting(Recipient.Answer::ownDnr, Recipient.Answer::reason, Recipient.Answer::breach)
                .containsExactly("KS 2017/484", "Nytt", false);
    }

    @ParameterizedTest
    @CsvSource({"2017-08-31, false", "2017-09-01, true", "2017-10-01, true"})
    void a_change_after_the_day_from_which_it_binds_is_a_breach(LocalDate day, boolean breach) {
        log.tell(answer("transport", Stance.INTERESTED, FROM_SEPTEMBER));
        log.tell(day, amend("transport", Stance.NOT_INTERESTED));
        assertThat(berg().current("transport").orElseThrow().breach()).isEqualTo(breach);
    }

    @Test
    void a_change_for_one_area_of_a_binding_answer_about_the_whole_is_a_breach() {
        log.tell(answer(null, Stance.INTERESTED, FROM_SEPTEMBER));
        log.tell(TOO_LATE, amend("transport", Stance.NOT_INTERESTED));
        assertThat(berg().current("transport").orElseThrow().breach()).isTrue();
    }

    @Test
    void a_changed_answer_binds_as_the_one_before_it() {
        log.tell(answer("transport", Stance.INTERESTED, FROM_SEPTEMBER));
        log.tell(amend("transport", Stance.CONDITIONAL));
        log.tell(TOO_LATE, amend("transport", Stance.NOT_INTERESTED));
        assertThat(berg().answers()).extracting(Recipient.Answer::breach).containsExactly(false, false, true);
    }

    @Test
    void a_binding_answer_that_is_withdrawn_is_a_breach() {
        log.tell(answer("transport", Stance.INTERESTED, FROM_SEPTEMBER));
        log.tell(answer("forrad", Stance.INTERESTED, null));
        log.tell(TOO_LATE, withdraw());
        assertThat(standings()).containsExactly(Recipient.Standing.WITHDRAWN, Recipient.Standing.WITHDRAWN);
        assertThat(berg().answers()).extracting(Recipient.Answer::breach).containsExactly(true, false);
        assertThat(berg().answered()).isFalse();
    }

    @Test
    void one_area_can_be_withdrawn_alone() {
        log.tell(answer("transport", Stance.INTERESTED, null));
        log.tell(answer("forrad", Stance.INTERESTED, null));
        log.tell(withdraw("forrad"));
        assertThat(standings()).containsExactly(Recipient.Standing.CURRENT, Recipient.Standing.WITHDRAWN);
        assertThat(berg().current("forrad")).isEmpty();
    }

    @Test
    void a_confirmed_answer_is_final_and_earlier_ones_stay_as_they_were() {
        log.tell(answer("transport", Stance.INTERESTED, null));
        log.tell(withdraw());
        log.tell(answer("transport", Stance.CONDITIONAL, null));
        var by = log.tell(new AnswerConfirmed(ID, ROUND, BERG, "kommunstyrelsen"));
        assertThat(berg().answers())
                .extracting(Recipient.Answer::finality)
                .containsExactly(Finality.PRELIMINARY, Finality.FINAL);
        assertThat(berg().answers().getLast().decidedBy()).isEqualTo("kommunstyrelsen");
        assertThat(berg().answers().getLast().confirmed().event()).isEqualTo(by);
    }

    @Test
    void an_answer_confirmed_by_nobody_in_particular_keeps_who_decided_it() {
        log.tell(answer("transport", Stance.INTERESTED, null));
        log.tell(new AnswerConfirmed(ID, ROUND, BERG, null));
        assertThat(berg().answers().getLast().decidedBy()).isEqualTo("nämnden");
    }

    @Test
    void an_answer_after_the_day_is_late() {
        log.tell(IN_TIME, answer("transport", Stance.INTERESTED, null));
        log.tell(TOO_LATE, answer("forrad", Stance.INTERESTED, null));
        assertThat(berg().answers()).extracting(Recipient.Answer::late).containsExactly(false, true);
    }

    @Test
    void more_time_makes_it_timely_and_a_refusal_does_not() {
        log.tell(new MoreTimeRequested(ID, ROUND, BERG, Due.day(TOO_LATE.plusDays(30)), Channel.EMAIL, "Möte"));
        assertThat(berg().awaitsTime()).isTrue();
        log.tell(new MoreTimeRefused(ID, ROUND, BERG, "Nej"));
        assertThat(berg().awaitsTime()).isFalse();
        assertThat(round().dueOf(berg()).to()).isEqualTo(ROUND_DUE);
        assertThat(round().late(berg(), TOO_LATE)).isTrue();
        log.tell(new MoreTimeRequested(ID, ROUND, BERG, Due.day(TOO_LATE.plusDays(30)), Channel.EMAIL, null));
        log.tell(new MoreTimeGranted(ID, ROUND, BERG, Due.day(TOO_LATE)));
        assertThat(round().late(berg(), TOO_LATE)).isFalse();
        assertThat(round().late(berg(), TOO_LATE.plusDays(1))).isTrue();
        assertThat(berg().moreTime())
                .extracting(Recipient.MoreTime::outcome, Recipient.MoreTime::reason)
                .containsExactly(tuple(Deadlines.Outcome.REFUSED, "Nej"), tuple(Deadlines.Outcome.GRANTED, null));
    }

    @Test
    void an_answer_to_a_closed_round_is_late_even_before_its_day() {
        var closed = LocalDate.of(2017, 8, 1);
        log.tell(closed, new ConsultationClosed(ID, ROUND, null));
        log.tell(closed.minusDays(1), answer("transport", Stance.INTERESTED, null));
        log.tell(closed, answer("forrad", Stance.INTERESTED, null));
        assertThat(berg().answers()).extracting(Recipient.Answer::late).containsExactly(false, true);
    }

    @Test
    void an_old_answer_without_a_day_is_not_called_late() {
        log.tellUndated(answer("transport", Stance.INTERESTED, null));
        assertThat(berg().answers()).extracting(Recipient.Answer::late).containsExactly(false);
    }

    @Test
    void silence_is_an_outcome_and_a_later_answer_is_kept_beside_it() {
        assertThat(round().waiting()).containsExactly(berg());
        log.tell(new NoAnswerConcluded(ID, ROUND, BERG, "Två påminnelser"));
        assertThat(round().waiting()).isEmpty();
        log.tell(answer("transport", Stance.INTERESTED, null));
        assertThat(berg().answered()).isTrue();
        assertThat(berg().silence()).isNotNull();
    }

    @Test
    void a_party_that_joins_has_its_own_day_and_joins_once() {
        var company = new Party(Party.Kind.COMPANY, "Bussgods");
        var day = Due.day(LocalDate.of(2017, 10, 1));
        log.tell(new PartyAdded(ID, ROUND, company, day));
        log.tell(new PartyAdded(ID, ROUND, company, null));
        assertThat(round().recipients()).extracting(Recipient::party).containsExactly(BERG, company);
        assertThat(round().dueOf(round().recipient(company).orElseThrow())).isEqualTo(day);
    }

    @Test
    void what_surrounds_the_answers_is_kept_too() {
        log.tell(new PartyReminded(ID, ROUND, BERG, Channel.EMAIL));
        log.tell(new TotalsRecorded(ID, ROUND, null, 5, 1, 1, 1));
        log.tell(new ConsultationClosed(ID, ROUND, "Sju av åtta"));
        log.tell(new AnswersPublished(ID, ROUND));
        assertThat(berg().reminders()).hasSize(1);
        assertThat(round().totals()).hasSize(1);
        assertThat(round().closed().fact().remark()).isEqualTo("Sju av åtta");
        assertThat(round().published()).isNotNull();
    }
}
