package se.uppdrag.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.uppdrag.command.casefile.Filed.*;

import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Command;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Facts;
import se.uppdrag.command.Rejection;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.command.uppdrag.UppdragCommand;
import se.uppdrag.command.uppdrag.UppdragCommand.CorrectFact;
import se.uppdrag.command.uppdrag.UppdragRejection;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent.*;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** What the uppdrag must know at once is recorded in both streams by one commit (rule 1). */
class HandoverTest {

    private final HouseInMemory house = new HouseInMemory();

    @BeforeEach
    void anUppdragRestsOnTwoConditionalPoints() {
        house.send(new OpenCaseFile(CASE, "Resultatförbättrande åtgärder", null, null, null));
        house.send(record(
                point("1", PointOutcome.DECIDED_SUBJECT_TO, HSN), point("2", PointOutcome.DECIDED_SUBJECT_TO, HSN)));
        house.send(assign(POINT_1, POINT_2));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<?> sent(Command command) {
        return house.send(command).stream().map(Message::getPayload).toList();
    }

    private void refused(Command command, Rejection rejection) {
        var before = house.history();
        assertThatThrownBy(() -> house.send(command))
                .isInstanceOfSatisfying(
                        CommandRejected.class, no -> assertThat(no.rejection()).isEqualTo(rejection));
        assertThat(house.history()).isEqualTo(before);
    }

    @Nested
    class TheOtherBody {

        @Test
        void decides_too_and_the_point_comes_into_force() {
            assertThat(sent(new RecordSubjectTo(CASE, POINT_1, HSN, true)))
                    .isEqualTo(List.of(
                            new SubjectToSettled(CASE, POINT_1, HSN, true), new PointCameIntoForce(UPPDRAG, POINT_1)));
        }

        @Test
        void decides_otherwise_and_the_point_lapses() {
            assertThat(sent(new RecordSubjectTo(CASE, POINT_2, HSN, false)))
                    .isEqualTo(List.of(
                            new SubjectToSettled(CASE, POINT_2, HSN, false), new PointLapsed(UPPDRAG, POINT_2)));
        }

        @Test
        void is_heard_once() {
            house.send(new RecordSubjectTo(CASE, POINT_1, HSN, true));
            assertThat(sent(new RecordSubjectTo(CASE, POINT_1, HSN, true))).isEmpty();
            refused(new RecordSubjectTo(CASE, POINT_1, HSN, false), new CaseFileRejection.AlreadySettled(POINT_1));
        }

        @Test
        void is_the_one_that_the_decision_names() {
            refused(new RecordSubjectTo(CASE, POINT_1, Facts.RF, true), new CaseFileRejection.AwaitsOtherBody(HSN));
        }

        @Test
        void is_not_needed_for_an_unconditional_point() {
            var later = new UUID(3, 3);
            house.send(new RecordDecision(
                    CASE,
                    later,
                    DecidedBy.BODY,
                    Facts.RS,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(point("1", PointOutcome.DECIDED, null))));
            var ref = new PointRef(later, "1");
            refused(new RecordSubjectTo(CASE, ref, HSN, true), new CaseFileRejection.PointNotConditional(ref));
        }

        @Test
        void cannot_settle_a_point_that_is_not_there() {
            var ref = new PointRef(DECISION, "9");
            refused(new RecordSubjectTo(CASE, ref, HSN, true), new CaseFileRejection.PointUnknown(ref));
        }
    }

    @Nested
    class ANewWording {

        private AmendDecisionPoint amend(String text, @Nullable UUID by) {
            return new AmendDecisionPoint(CASE, POINT_1, text, null, null, null, by, "Förtydligat");
        }

        @Test
        void reaches_the_uppdrag_that_rests_on_the_point() {
            assertThat(sent(amend("Ny lydelse", DECISION)))
                    .isEqualTo(List.of(
                            new DecisionPointAmended(
                                    CASE, POINT_1, "Ny lydelse", null, null, null, DECISION, "Förtydligat"),
                            new PointReworded(UPPDRAG, POINT_1, "Ny lydelse", null, null, null)));
        }

        @Test
        void by_an_unknown_decision_is_refused() {
            refused(amend("Ny lydelse", new UUID(9, 9)), new CaseFileRejection.DecisionUnknown());
        }
    }

    @Nested
    class Corrections {

        private UUID last() {
            return UUID.fromString(house.history().getLast().getIdentifier());
        }

        private CorrectCaseFact correct(Object wrong, @Nullable CaseFileEvent right) {
            var recorded = house.history().stream()
                    .filter(event -> wrong.equals(event.getPayload()))
                    .findFirst()
                    .orElseThrow();
            return new CorrectCaseFact(CASE, UUID.fromString(recorded.getIdentifier()), "Fel", null, right);
        }

        @Test
        void of_what_the_other_body_decided_reach_the_uppdrag() {
            var wrong = new SubjectToSettled(CASE, POINT_1, HSN, true);
            var right = new SubjectToSettled(CASE, POINT_1, HSN, false);
            house.send(new RecordSubjectTo(CASE, POINT_1, HSN, true));
            assertThat(sent(correct(wrong, right)).subList(1, 3))
                    .isEqualTo(List.of(right, new PointLapsed(UPPDRAG, POINT_1)));
        }

        @Test
        void that_strike_out_what_the_other_body_decided_let_the_uppdrag_wait_again() {
            house.send(new RecordSubjectTo(CASE, POINT_1, HSN, true));
            var cameIntoForce = last();
            assertThat(sent(correct(new SubjectToSettled(CASE, POINT_1, HSN, true), null))
                            .getLast())
                    .isEqualTo(new UppdragFactCorrected(UPPDRAG, cameIntoForce, "Fel"));
            refused(
                    new UppdragCommand.ContactMunicipalities(
                            UPPDRAG,
                            new UUID(5, 5),
                            ConsultationKind.INTEREST,
                            "Omgång",
                            null,
                            List.of(),
                            List.of("transport"),
                            List.of(),
                            null,
                            List.of()),
                    new UppdragRejection.NotInForce(List.of(HSN)));
        }

        @Test
        void of_words_and_outcome_reach_the_uppdrag() {
            var decided = (DecisionRecorded) house.history().get(1).getPayload();
            var right = decided(asDecided("1", PointOutcome.DECIDED), asDecided("2", PointOutcome.REJECTED));
            house.send(new AmendDecisionPoint(CASE, POINT_1, "Andra ord", null, null, null, null, null));
            var amended = new DecisionPointAmended(CASE, POINT_1, "Andra ord", null, null, null, null, null);
            assertThat(sent(correct(amended, null)).getLast())
                    .isEqualTo(new PointReworded(UPPDRAG, POINT_1, "Punkt 1", null, null, null));
            assertThat(sent(correct(decided, right)).subList(2, 4))
                    .isEqualTo(List.of(new PointCameIntoForce(UPPDRAG, POINT_1), new PointLapsed(UPPDRAG, POINT_2)));
        }

        @Test
        void bring_no_point_into_force_by_a_body_that_was_not_asked_nor_by_none() {
            var settled = new SubjectToSettled(CASE, POINT_1, HSN, false);
            house.send(new RecordSubjectTo(CASE, POINT_1, HSN, false));
            refused(
                    correct(settled, new SubjectToSettled(CASE, POINT_1, Facts.RF, true)),
                    new CaseFileRejection.AwaitsOtherBody(HSN));
            var decided = house.history().get(1).getPayload();
            refused(
                    correct(decided, decided(asDecided("1", PointOutcome.DECIDED_SUBJECT_TO, null))),
                    new CaseFileRejection.OtherBodyMissing("1"));
            refused(
                    correct(decided, decided(asDecided("1", PointOutcome.PROPOSED))),
                    new CaseFileRejection.OutcomeIsNoDecision("1"));
        }

        @Test
        void of_anything_else_leave_the_uppdrag_alone() {
            house.send(new RecordPreparatoryWork(CASE, "Analyser", null));
            assertThat(sent(correct(new PreparatoryWorkRecorded(CASE, "Analyser", null), null)))
                    .hasSize(1);
        }

        @Test
        void of_a_correction_are_refused() {
            house.send(new RecordPreparatoryWork(CASE, "Analyser", null));
            house.send(new CorrectCaseFact(CASE, last(), "Fel ärende", null, null));
            refused(
                    new CorrectCaseFact(CASE, last(), "Ändå rätt", null, null),
                    new CorrectionRejection.FactNotCorrectable("case-fact-corrected"));
        }

        @Test
        void of_the_placement_are_refused_for_the_uppdrag_began_with_it() {
            refused(
                    new CorrectCaseFact(CASE, last(), "Fel uppdrag", null, null),
                    new CorrectionRejection.FactNotCorrectable("uppdrag-placed"));
        }

        @Test
        void of_the_first_facts_keep_both_streams_whole() {
            var opened = UUID.fromString(house.history().getFirst().getIdentifier());
            house.send(new CorrectCaseFact(CASE, opened, "Fel namn", null, new CaseFileOpened(CASE, "Åtgärder", null)));
            assertThat(sent(new RecordSubjectTo(CASE, POINT_1, HSN, true))).hasSize(2);
            var assigned = house.history().stream()
                    .filter(event -> event.getPayload() instanceof UppdragAssigned)
                    .findFirst()
                    .orElseThrow();
            house.send(new CorrectFact(
                    UPPDRAG, UUID.fromString(assigned.getIdentifier()), "Fel titel", null, (UppdragAssigned)
                            assigned.getPayload()));
            assertThat(sent(new UppdragCommand.Rename(UPPDRAG, "Samverkan igen", null)))
                    .isEqualTo(List.of(new UppdragRenamed(UPPDRAG, "Samverkan igen", null)));
            assertThat(house.history())
                    .isNotEmpty()
                    .allMatch(event ->
                            List.of(CASE.toString(), UPPDRAG.toString()).contains(event.getAggregateIdentifier()));
        }
    }
}
