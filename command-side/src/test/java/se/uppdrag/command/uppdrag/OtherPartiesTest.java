package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.BERG;
import static se.uppdrag.command.Facts.KROKOM;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.Rest;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Others than municipalities are asked, parties ask back, and all are told how it went. */
class OtherPartiesTest {

    private static final Party COMPANY = new Party(Party.Kind.COMPANY, "Bussgods i Norr");
    private static final Party EVERYBODY = new Party(Party.Kind.PUBLIC, "");
    private static final UUID QUESTION = new UUID(6, 1);

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    @Nested
    class Consulting {

        private ConsultParties consult(List<String> areas, Party... recipients) {
            return new ConsultParties(
                    ID,
                    ROUND,
                    ConsultationKind.REFERRAL,
                    "Remissen",
                    "Förslaget",
                    List.of(),
                    areas,
                    List.of(recipients),
                    Due.day(ROUND_DUE),
                    List.of(POINT_1));
        }

        private UppdragEvent consulted(List<String> areas, Party... recipients) {
            return new PartiesConsulted(
                    ID,
                    ROUND,
                    ConsultationKind.REFERRAL,
                    "Remissen",
                    "Förslaget",
                    List.of(),
                    areas,
                    List.of(recipients),
                    Due.day(ROUND_DUE),
                    List.of(POINT_1));
        }

        @Test
        void asks_companies_and_the_public_and_municipalities_about_the_whole() {
            uppdrag.given(assigned())
                    .when(consult(List.of(), COMPANY, EVERYBODY, BERG, COMPANY))
                    .then(consulted(List.of(), COMPANY, EVERYBODY, BERG));
        }

        @Test
        void of_a_municipality_outside_the_county_is_refused() {
            uppdrag.given(assigned())
                    .when(consult(List.of(), COMPANY, Party.municipality("9999")))
                    .refused(new UppdragRejection.MunicipalityUnknown("9999"));
        }

        @Test
        void about_an_excluded_area_is_refused() {
            uppdrag.given(assigned(), kitchenExcluded())
                    .when(consult(List.of("kostenhet"), COMPANY))
                    .refused(new UppdragRejection.AreaExcluded("Kostenhet", "Utreds redan", "Protokoll"));
        }

        @Test
        void waits_while_the_uppdrag_rests() {
            uppdrag.given(assigned(), new UppdragPostponed(ID, RS, null))
                    .when(consult(List.of(), COMPANY))
                    .refused(new UppdragRejection.UppdragRests(
                            Rest.Kind.POSTPONED, Dating.day(LocalDate.of(2017, 6, 1))));
        }

        @Test
        void twice_under_one_name_is_refused() {
            uppdrag.given(assigned(), consulted(List.of(), COMPANY))
                    .when(consult(List.of(), COMPANY))
                    .refused(new UppdragRejection.RoundAlreadyKnown());
        }
    }

    @Nested
    class AskingWhatIsMeant {

        private final AskClarification ask =
                new AskClarification(ID, ROUND, QUESTION, KROKOM, "Ingår hemsändning?", Channel.TELEPHONE);
        private final ClarificationAsked asked =
                new ClarificationAsked(ID, ROUND, QUESTION, KROKOM, "Ingår hemsändning?", Channel.TELEPHONE);
        private final AnswerClarification answer = new AnswerClarification(ID, ROUND, QUESTION, "Nej", true);
        private final ClarificationAnswered answered = new ClarificationAnswered(ID, ROUND, QUESTION, "Nej", true);

        @Test
        void is_for_those_who_were_asked() {
            uppdrag.given(assigned(), area("transport"), asked("transport"))
                    .when(ask)
                    .then(asked);
        }

        @Test
        void is_not_for_others() {
            uppdrag.given(assigned(), area("transport"), asked("transport"))
                    .when(new AskClarification(ID, ROUND, QUESTION, COMPANY, "Vad?", Channel.EMAIL))
                    .refused(new UppdragRejection.PartyNotAsked(COMPANY));
        }

        @Test
        void comes_too_late_once_the_round_is_over() {
            uppdrag.given(assigned(), area("transport"), asked("transport"), roundClosed())
                    .when(ask)
                    .refused(new UppdragRejection.RoundClosed("Omgången"));
        }

        @Test
        void twice_under_one_name_is_refused() {
            uppdrag.given(assigned(), area("transport"), asked("transport"), asked)
                    .when(ask)
                    .refused(new UppdragRejection.ClarificationAlreadyAsked());
        }

        @Test
        void is_answered_to_all() {
            uppdrag.given(assigned(), area("transport"), asked("transport"), asked)
                    .when(answer)
                    .then(answered);
        }

        @Test
        void answered_twice_alike_changes_nothing() {
            uppdrag.given(assigned(), area("transport"), asked("transport"), asked, answered)
                    .when(answer)
                    .thenNothing();
        }

        @Test
        void is_not_answered_before_it_was_asked() {
            uppdrag.given(assigned(), area("transport"), asked("transport"))
                    .when(answer)
                    .refused(new UppdragRejection.ClarificationUnknown());
        }
    }

    @Nested
    class TellingTheOutcome {

        @Test
        void says_who_was_told_and_how() {
            uppdrag.given(assigned(), area("transport"), asked("transport"), roundClosed())
                    .when(new NotifyOutcome(
                            ID, ROUND, List.of(BERG, KROKOM, BERG), "Ingen samverkan", Channel.LETTER, "Skrivelse"))
                    .then(new OutcomeNotified(
                            ID, ROUND, List.of(BERG, KROKOM), "Ingen samverkan", Channel.LETTER, "Skrivelse"));
        }

        @Test
        void is_for_those_who_were_asked() {
            uppdrag.given(assigned(), area("transport"), asked("transport"))
                    .when(new NotifyOutcome(ID, ROUND, List.of(COMPANY), "Ingen samverkan", Channel.LETTER, null))
                    .refused(new UppdragRejection.PartyNotAsked(COMPANY));
        }
    }
}
