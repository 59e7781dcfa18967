package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.BERG;
import static se.uppdrag.command.Facts.KROKOM;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.AreaAnswer;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.Closing;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.Finality;
import se.uppdrag.kernel.uppdrag.Stance;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Others are asked, and answer, or do not (rule 7, INQ-01 to INQ-08). */
class ConsultationTest {

    private static final Party STOCKHOLM = Party.municipality("0180");
    private static final Party UNKNOWN = Party.municipality("9999");
    private static final Party COMPANY = new Party(Party.Kind.COMPANY, "Bussgods i Norr");

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private static Object[] round(Object... more) {
        var events = new Object[3 + more.length];
        events[0] = assigned();
        events[1] = area("transport");
        events[2] = asked("transport");
        System.arraycopy(more, 0, events, 3, more.length);
        return events;
    }

    private static SubmitAnswer answer(Party party, StatedAnswer... answers) {
        return new SubmitAnswer(
                ID, ROUND, party, List.of(answers), Finality.FINAL, null, null, Channel.LETTER, "Brev", null);
    }

    private static StatedAnswer stated(String area, Stance stance) {
        return new StatedAnswer(area, stance, null);
    }

    @Nested
    class Contacting {

        private ContactMunicipalities contact(List<String> areas, List<Party> recipients) {
            return new ContactMunicipalities(
                    ID,
                    ROUND,
                    ConsultationKind.INTEREST,
                    "Omgången",
                    "Planen",
                    List.of(),
                    areas,
                    recipients,
                    Due.day(ROUND_DUE),
                    List.of(POINT_1));
        }

        @Test
        void asks_each_municipality_once_about_each_area() {
            uppdrag.given(assigned(), area("transport"))
                    .when(contact(List.of("transport", "transport"), List.of(BERG, KROKOM, BERG)))
                    .then(asked("transport"));
        }

        @Test
        void about_an_excluded_area_is_refused() {
            uppdrag.given(assigned(), kitchenExcluded())
                    .when(contact(List.of("kostenhet"), List.of(BERG)))
                    .refused(new UppdragRejection.AreaExcluded("Kostenhet", "Utreds redan", "Protokoll"));
        }

        @Test
        void of_a_municipality_that_does_not_exist_is_refused() {
            uppdrag.given(assigned(), area("transport"))
                    .when(contact(List.of("transport"), List.of(BERG, UNKNOWN)))
                    .refused(new UppdragRejection.MunicipalityUnknown("9999"));
        }

        @Test
        void of_something_that_is_no_municipality_is_refused() {
            uppdrag.given(assigned(), area("transport"))
                    .when(contact(List.of("transport"), List.of(COMPANY)))
                    .refused(new UppdragRejection.MunicipalityUnknown("Bussgods i Norr"));
        }

        @Test
        void twice_under_one_name_is_refused() {
            uppdrag.given(round())
                    .when(contact(List.of("transport"), List.of(BERG)))
                    .refused(new UppdragRejection.RoundAlreadyKnown());
        }

        @Test
        void waits_until_the_uppdrag_is_in_force() {
            uppdrag.given(conditional(), area("transport"))
                    .when(contact(List.of("transport"), List.of(BERG)))
                    .refused(new UppdragRejection.NotInForce(List.of(HSN)));
        }
    }

    @Nested
    class AddingAParty {

        @Test
        void asks_anybody_more() {
            uppdrag.given(round())
                    .when(new AddParty(ID, ROUND, COMPANY, DECEMBER))
                    .then(new PartyAdded(ID, ROUND, COMPANY, DECEMBER));
        }

        @Test
        void after_the_round_keeps_an_answer_that_nobody_asked_for() {
            uppdrag.given(round(roundClosed()))
                    .when(new AddParty(ID, ROUND, COMPANY, null))
                    .then(new PartyAdded(ID, ROUND, COMPANY, null));
        }

        @Test
        void that_was_asked_changes_nothing() {
            uppdrag.given(round()).when(new AddParty(ID, ROUND, BERG, null)).thenNothing();
        }

        @Test
        void may_be_a_municipality_of_another_county() {
            uppdrag.given(round())
                    .when(new AddParty(ID, ROUND, STOCKHOLM, null))
                    .then(new PartyAdded(ID, ROUND, STOCKHOLM, null));
        }

        @Test
        void that_does_not_exist_is_refused() {
            uppdrag.given(round())
                    .when(new AddParty(ID, ROUND, UNKNOWN, null))
                    .refused(new UppdragRejection.MunicipalityUnknown("9999"));
        }
    }

    @Nested
    class Answering {

        @Test
        void is_per_area_or_as_a_whole() {
            uppdrag.given(round())
                    .when(answer(BERG, stated("transport", Stance.INTERESTED), stated(null, Stance.CONDITIONAL)))
                    .then(new AnswerSubmitted(
                            ID,
                            ROUND,
                            BERG,
                            List.of(
                                    new AreaAnswer("transport", Stance.INTERESTED, null),
                                    new AreaAnswer(null, Stance.CONDITIONAL, null)),
                            Finality.FINAL,
                            null,
                            null,
                            Channel.LETTER,
                            "Brev",
                            null));
        }

        @Test
        void to_a_closed_round_of_a_closed_uppdrag_is_taken_in() {
            uppdrag.given(round(roundClosed(), closed()))
                    .when(answer(BERG, stated("transport", Stance.INTERESTED)))
                    .then(answered(BERG, "transport", Stance.INTERESTED));
        }

        @Test
        void after_silence_was_concluded_is_taken_in() {
            uppdrag.given(round(new NoAnswerConcluded(ID, ROUND, BERG, null)))
                    .when(answer(BERG, stated("transport", Stance.INTERESTED)))
                    .then(answered(BERG, "transport", Stance.INTERESTED));
        }

        @Test
        void twice_about_the_same_is_refused() {
            uppdrag.given(round(answered(BERG, "transport", Stance.INTERESTED)))
                    .when(answer(BERG, stated("transport", Stance.NOT_INTERESTED)))
                    .refused(new UppdragRejection.AlreadyAnswered(BERG));
        }

        @Test
        void anew_after_a_withdrawal_is_possible() {
            uppdrag.given(round(
                            answered(BERG, "transport", Stance.INTERESTED),
                            new AnswerWithdrawn(ID, ROUND, BERG, List.of(), Channel.EMAIL, null)))
                    .when(answer(BERG, stated("transport", Stance.NOT_INTERESTED)))
                    .then(answered(BERG, "transport", Stance.NOT_INTERESTED));
        }

        @Test
        void with_two_stands_on_one_area_is_refused() {
            uppdrag.given(round())
                    .when(answer(BERG, stated("transport", Stance.INTERESTED), stated("transport", Stance.CONDITIONAL)))
                    .refused(new UppdragRejection.AreaAnsweredTwice("Transport"));
        }

        @Test
        void about_what_was_not_asked_is_refused() {
            uppdrag.given(round())
                    .when(answer(BERG, stated("forrad", Stance.INTERESTED)))
                    .refused(new UppdragRejection.AreaNotAsked("forrad"));
        }

        @Test
        void an_inquiry_with_the_stand_of_a_referral_is_refused() {
            uppdrag.given(round())
                    .when(answer(BERG, stated("transport", Stance.OPPOSES)))
                    .refused(new UppdragRejection.StanceDoesNotFit(Stance.OPPOSES, ConsultationKind.INTEREST));
        }

        @Test
        void a_referral_with_the_stand_of_an_inquiry_is_refused() {
            uppdrag.given(assigned(), area("transport"), asked(ROUND, ConsultationKind.REFERRAL, "transport"))
                    .when(answer(BERG, stated("transport", Stance.INTERESTED)))
                    .refused(new UppdragRejection.StanceDoesNotFit(Stance.INTERESTED, ConsultationKind.REFERRAL));
        }

        @Test
        void a_survey_with_any_stand_is_possible() {
            uppdrag.given(assigned(), area("transport"), asked(ROUND, ConsultationKind.SURVEY, "transport"))
                    .when(answer(BERG, stated("transport", Stance.ABSTAINS)))
                    .then(answered(BERG, "transport", Stance.ABSTAINS));
        }

        @Test
        void by_a_party_that_was_not_asked_is_refused() {
            uppdrag.given(round())
                    .when(answer(COMPANY, stated("transport", Stance.INTERESTED)))
                    .refused(new UppdragRejection.PartyNotAsked(COMPANY));
        }

        @Test
        void in_an_unknown_round_is_refused() {
            uppdrag.given(assigned())
                    .when(answer(BERG, stated("transport", Stance.INTERESTED)))
                    .refused(new UppdragRejection.ConsultationUnknown(ROUND));
        }
    }

    @Nested
    class ConfirmingAnAnswer {

        private final ConfirmAnswer confirm = new ConfirmAnswer(ID, ROUND, BERG, "Kommunstyrelsen");

        @Test
        void makes_a_preliminary_one_final() {
            uppdrag.given(round(answered(BERG, "transport", Stance.INTERESTED, Finality.PRELIMINARY, null)))
                    .when(confirm)
                    .then(new AnswerConfirmed(ID, ROUND, BERG, "Kommunstyrelsen"));
        }

        @Test
        void that_is_final_changes_nothing() {
            uppdrag.given(round(answered(BERG, "transport", Stance.INTERESTED)))
                    .when(confirm)
                    .thenNothing();
        }

        @Test
        void that_was_not_given_is_refused() {
            uppdrag.given(round()).when(confirm).refused(new UppdragRejection.NoAnswerYet(BERG));
        }
    }

    @Nested
    class AmendingAnAnswer {

        private final AmendAnswer amend = new AmendAnswer(
                ID,
                ROUND,
                BERG,
                List.of(stated("transport", Stance.NOT_INTERESTED)),
                Finality.FINAL,
                null,
                Channel.EMAIL,
                null,
                "Nytt beslut");
        private final UppdragEvent amended = new AnswerAmended(
                ID,
                ROUND,
                BERG,
                List.of(new AreaAnswer("transport", Stance.NOT_INTERESTED, null)),
                Finality.FINAL,
                null,
                Channel.EMAIL,
                null,
                "Nytt beslut");

        @Test
        void says_what_it_says_now() {
            uppdrag.given(round(answered(BERG, "transport", Stance.INTERESTED)))
                    .when(amend)
                    .then(amended);
        }

        @Test
        void after_the_round_is_possible() {
            uppdrag.given(round(answered(BERG, "transport", Stance.INTERESTED), roundClosed()))
                    .when(amend)
                    .then(amended);
        }

        @Test
        void that_was_not_given_is_refused() {
            uppdrag.given(round()).when(amend).refused(new UppdragRejection.NoAnswerYet(BERG));
        }
    }

    @Nested
    class WithdrawingAnAnswer {

        private WithdrawAnswer withdraw(String... areas) {
            return new WithdrawAnswer(ID, ROUND, BERG, List.of(areas), Channel.EMAIL, "Eget avtal");
        }

        @Test
        void takes_back_one_area_or_all() {
            uppdrag.given(round(answered(BERG, "transport", Stance.INTERESTED)))
                    .when(withdraw("transport"))
                    .then(new AnswerWithdrawn(ID, ROUND, BERG, List.of("transport"), Channel.EMAIL, "Eget avtal"));
            uppdrag.given(round(answered(BERG, "transport", Stance.INTERESTED)))
                    .when(withdraw())
                    .then(new AnswerWithdrawn(ID, ROUND, BERG, List.of(), Channel.EMAIL, "Eget avtal"));
        }

        @Test
        void about_an_area_it_did_not_answer_is_refused() {
            uppdrag.given(round(answered(BERG, null, Stance.INTERESTED)))
                    .when(withdraw("transport"))
                    .refused(new UppdragRejection.AreaNotAsked("Transport"));
        }

        @Test
        void twice_is_refused() {
            uppdrag.given(round(
                            answered(BERG, "transport", Stance.INTERESTED),
                            new AnswerWithdrawn(ID, ROUND, BERG, List.of(), Channel.EMAIL, null)))
                    .when(withdraw())
                    .refused(new UppdragRejection.NoAnswerYet(BERG));
        }
    }

    @Nested
    class MoreTime {

        private final MoreTimeRequested requested =
                new MoreTimeRequested(ID, ROUND, BERG, DECEMBER, Channel.EMAIL, "Sammanträder sent");
        private final RequestMoreTime request =
                new RequestMoreTime(ID, ROUND, BERG, DECEMBER, Channel.EMAIL, "Sammanträder sent");

        @Test
        void is_asked_for() {
            uppdrag.given(round()).when(request).then(requested);
        }

        @Test
        void asked_for_twice_changes_nothing() {
            uppdrag.given(round(requested)).when(request).thenNothing();
        }

        @Test
        void asked_for_after_the_round_is_refused() {
            uppdrag.given(round(roundClosed())).when(request).refused(new UppdragRejection.RoundClosed("Omgången"));
        }

        @Test
        void is_granted_as_asked_or_otherwise() {
            uppdrag.given(round(requested))
                    .when(new GrantMoreTime(ID, ROUND, BERG, OCTOBER))
                    .then(new MoreTimeGranted(ID, ROUND, BERG, OCTOBER));
        }

        @Test
        void is_denied() {
            uppdrag.given(round(requested))
                    .when(new RefuseMoreTime(ID, ROUND, BERG, "Hinner inte"))
                    .then(new MoreTimeRefused(ID, ROUND, BERG, "Hinner inte"));
        }

        @Test
        void that_nobody_asked_for_is_neither_granted_nor_denied() {
            uppdrag.given(round())
                    .when(new GrantMoreTime(ID, ROUND, BERG, OCTOBER))
                    .refused(new UppdragRejection.NoTimeRequested(BERG));
            uppdrag.given(round(requested, new MoreTimeRefused(ID, ROUND, BERG, null)))
                    .when(new RefuseMoreTime(ID, ROUND, BERG, null))
                    .refused(new UppdragRejection.NoTimeRequested(BERG));
        }
    }

    @Nested
    class Silence {

        @Test
        void is_reminded() {
            uppdrag.given(round())
                    .when(new Remind(ID, ROUND, BERG, Channel.TELEPHONE))
                    .then(new PartyReminded(ID, ROUND, BERG, Channel.TELEPHONE));
        }

        @Test
        void is_not_reminded_after_an_answer() {
            uppdrag.given(round(answered(BERG, null, Stance.INTERESTED)))
                    .when(new Remind(ID, ROUND, BERG, Channel.TELEPHONE))
                    .refused(new UppdragRejection.AlreadyAnswered(BERG));
        }

        @Test
        void is_an_outcome() {
            uppdrag.given(round())
                    .when(new ConcludeNoAnswer(ID, ROUND, BERG, "Två påminnelser"))
                    .then(new NoAnswerConcluded(ID, ROUND, BERG, "Två påminnelser"));
        }

        @Test
        void concluded_twice_changes_nothing() {
            uppdrag.given(round(new NoAnswerConcluded(ID, ROUND, BERG, null)))
                    .when(new ConcludeNoAnswer(ID, ROUND, BERG, "Två påminnelser"))
                    .thenNothing();
        }

        @Test
        void is_not_concluded_of_somebody_who_answered() {
            uppdrag.given(round(answered(BERG, null, Stance.INTERESTED)))
                    .when(new ConcludeNoAnswer(ID, ROUND, BERG, null))
                    .refused(new UppdragRejection.AlreadyAnswered(BERG));
        }
    }

    @Nested
    class Ending {

        @Test
        void totals_without_names_can_be_entered() {
            uppdrag.given(round())
                    .when(new RecordTotals(ID, ROUND, "transport", 5, 1, 1, 1))
                    .then(new TotalsRecorded(ID, ROUND, "transport", 5, 1, 1, 1));
        }

        @Test
        void totals_about_what_was_not_asked_are_refused() {
            uppdrag.given(round())
                    .when(new RecordTotals(ID, ROUND, "forrad", 5, 1, 1, 1))
                    .refused(new UppdragRejection.AreaNotAsked("forrad"));
        }

        @Test
        void a_round_is_closed_with_a_remark() {
            uppdrag.given(round())
                    .when(new CloseConsultation(ID, ROUND, "Sju av åtta"))
                    .then(new ConsultationClosed(ID, ROUND, "Sju av åtta"));
        }

        @Test
        void a_closed_round_stays_closed() {
            uppdrag.given(round(roundClosed()))
                    .when(new CloseConsultation(ID, ROUND, "Sju av åtta"))
                    .thenNothing();
        }

        @Test
        void answers_are_published_after_the_round() {
            uppdrag.given(round(roundClosed()))
                    .when(new PublishAnswers(ID, ROUND))
                    .then(new AnswersPublished(ID, ROUND));
        }

        @Test
        void published_answers_stay_published() {
            uppdrag.given(round(roundClosed(), new AnswersPublished(ID, ROUND)))
                    .when(new PublishAnswers(ID, ROUND))
                    .thenNothing();
        }

        @Test
        void answers_to_an_open_round_are_not_published() {
            uppdrag.given(round())
                    .when(new PublishAnswers(ID, ROUND))
                    .refused(new UppdragRejection.RoundStillOpen("Omgången"));
        }

        @Test
        void nobody_more_is_asked_once_the_uppdrag_is_closed() {
            uppdrag.given(round(closed()))
                    .when(new AddParty(ID, ROUND, COMPANY, null))
                    .refused(new UppdragRejection.UppdragEnded(Closing.Status.CLOSED));
            uppdrag.given(round())
                    .when(new CloseConsultation(ID, new UUID(9, 9), null))
                    .refused(new UppdragRejection.ConsultationUnknown(new UUID(9, 9)));
        }
    }
}
