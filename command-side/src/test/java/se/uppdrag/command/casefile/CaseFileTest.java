package se.uppdrag.command.casefile;

import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.Facts.inHistory;
import static se.uppdrag.command.casefile.Filed.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent.*;
import se.uppdrag.kernel.casefile.DnrEvent;
import se.uppdrag.kernel.casefile.DnrEvent.DnrClaimed;
import se.uppdrag.kernel.casefile.DocumentKind;
import se.uppdrag.kernel.casefile.LinkKind;
import se.uppdrag.kernel.casefile.MandateStep;
import se.uppdrag.kernel.time.Due;

/** A matter in the diary: its numbers, how it came about, its documents (rule 2, REG-01, REG-03, REG-07). */
class CaseFileTest {

    private final Scenario<CaseFile> caseFile =
            Scenario.of(CaseFile.class, new HandoverDecisions(null, null), new CaseNumbers(new UnclaimedNumbers()));

    private static DnrClaimed claimed(String dnr) {
        return new DnrClaimed(DnrEvent.idOf("RS", dnr), "RS", dnr, CASE);
    }

    private static CaseNumberAdded numbered(String dnr) {
        return new CaseNumberAdded(CASE, "RS", dnr, true);
    }

    @Nested
    class Opening {

        private OpenCaseFile open(String diary, String dnr) {
            return new OpenCaseFile(CASE, "Resultatförbättrande åtgärder", null, diary, dnr);
        }

        @Test
        void claims_its_number_in_the_same_commit() {
            caseFile.given()
                    .when(open("RS", "RS/1008/2017"))
                    .then(opened(), claimed("RS/1008/2017"), numbered("RS/1008/2017"));
        }

        @Test
        void needs_no_number() {
            caseFile.given().when(open(null, null)).then(opened());
        }

        @Test
        void keeps_a_number_that_does_not_fit_the_diary_as_written() {
            caseFile.given()
                    .when(open("RS", "2015/KS 0580 52"))
                    .then(
                            opened(),
                            claimed("2015/KS 0580 52"),
                            new CaseNumberAdded(CASE, "RS", "2015/KS 0580 52", false));
        }

        @Test
        void with_half_a_number_is_refused() {
            caseFile.given().when(open("RS", null)).refused(new CaseFileRejection.NumberIncomplete());
            caseFile.given().when(open(null, "RS/1/2017")).refused(new CaseFileRejection.NumberIncomplete());
        }

        @Test
        void in_an_unknown_diary_is_refused() {
            caseFile.given().when(open("KF", "KF/1/2017")).refused(new CaseFileRejection.DiaryUnknown("KF"));
        }

        @Test
        void in_the_diary_of_another_organisation_is_history_as_it_stands_there() {
            var diary = "Kommunstyrelsen, Härnösands kommun";
            caseFile.given()
                    .when(open(diary, "KS 2017/484"), inHistory())
                    .then(
                            opened(),
                            new DnrClaimed(DnrEvent.idOf(diary, "KS 2017/484"), diary, "KS 2017/484", CASE),
                            new CaseNumberAdded(CASE, diary, "KS 2017/484", true));
        }
    }

    @Nested
    class AddingANumber {

        @Test
        void claims_it() {
            caseFile.given(opened(), numbered("RS/1008/2017"))
                    .when(new AddCaseNumber(CASE, "RS", "RS/9/2018"))
                    .then(claimed("RS/9/2018"), numbered("RS/9/2018"));
        }

        @Test
        void that_it_has_changes_nothing() {
            caseFile.given(opened(), numbered("RS/1008/2017"))
                    .when(new AddCaseNumber(CASE, "RS", "RS/1008/2017"))
                    .thenNothing();
        }

        @Test
        void of_an_unknown_diary_is_refused() {
            caseFile.given(opened())
                    .when(new AddCaseNumber(CASE, "KF", "KF/1/2017"))
                    .refused(new CaseFileRejection.DiaryUnknown("KF"));
        }
    }

    @Nested
    class HowItCameAbout {

        @Test
        void is_recorded_step_by_step() {
            var may = Due.of("maj 2017");
            caseFile.given(opened())
                    .when(new RecordMandateStep(
                            CASE,
                            MandateStep.DEEPENING_REQUESTED,
                            RS,
                            "Fördjupning",
                            List.of("administration"),
                            may,
                            "citat"))
                    .then(new MandateStepRecorded(
                            CASE,
                            MandateStep.DEEPENING_REQUESTED,
                            RS,
                            "Fördjupning",
                            List.of("administration"),
                            may,
                            "citat"));
        }

        @Test
        void may_be_preparatory_work_without_any_basis() {
            caseFile.given(opened())
                    .when(new RecordPreparatoryWork(CASE, "Analyser", "verksamhetsansvariga"))
                    .then(new PreparatoryWorkRecorded(CASE, "Analyser", "verksamhetsansvariga"));
        }

        @Test
        void is_linked_to_other_cases_once() {
            var link = new LinkCase(CASE, LinkKind.CONTINUED_AS, "RS/494/2023", null);
            var linked = new CaseLinked(CASE, LinkKind.CONTINUED_AS, "RS/494/2023", null);
            caseFile.given(opened()).when(link).then(linked);
            caseFile.given(opened(), linked).when(link).thenNothing();
        }

        @Test
        void may_be_linked_to_one_case_in_two_ways() {
            caseFile.given(opened(), new CaseLinked(CASE, LinkKind.OVERLAPS, "RS/494/2023", null))
                    .when(new LinkCase(CASE, LinkKind.CONTINUED_AS, "RS/494/2023", "Senare"))
                    .then(new CaseLinked(CASE, LinkKind.CONTINUED_AS, "RS/494/2023", "Senare"));
        }
    }

    @Nested
    class Documents {

        private final UUID document = new UUID(1, 401);
        private final RegisterDocument register =
                new RegisterDocument(CASE, document, DocumentKind.DRAWN_UP, RS, "Tjänsteskrivelse", null, null);
        private final DocumentRegistered registered =
                new DocumentRegistered(CASE, document, DocumentKind.DRAWN_UP, RS, "Tjänsteskrivelse", null, null);

        @Test
        void are_entered_in_the_diary() {
            caseFile.given(opened()).when(register).then(registered);
        }

        @Test
        void are_entered_once() {
            caseFile.given(opened(), registered)
                    .when(register)
                    .refused(new CaseFileRejection.DocumentAlreadyRegistered());
        }
    }

    @Nested
    class Correcting {

        private CorrectCaseFact correct(int place, CaseFileEvent replacement) {
            return new CorrectCaseFact(CASE, caseFile.eventId(CASE, place), "Skrivfel", null, replacement);
        }

        private CaseFactCorrected corrected(int place) {
            return new CaseFactCorrected(CASE, caseFile.eventId(CASE, place), "Skrivfel");
        }

        @Test
        void gives_the_case_its_right_name() {
            caseFile.given(opened());
            var renamed = new CaseFileOpened(CASE, "Åtgärder", null);
            caseFile.when(correct(0, renamed)).then(corrected(0), renamed);
        }

        @Test
        void by_a_fact_of_another_case_is_refused() {
            caseFile.given(opened());
            caseFile.when(correct(0, new CaseFileOpened(new UUID(7, 7), "Annat", null)))
                    .refused(new CorrectionRejection.ReplacementOfOtherStream());
        }

        @Test
        void cannot_strike_out_that_it_was_opened() {
            caseFile.given(opened());
            caseFile.when(correct(0, null)).refused(new CorrectionRejection.FoundingFactNeedsReplacement());
        }
    }
}
