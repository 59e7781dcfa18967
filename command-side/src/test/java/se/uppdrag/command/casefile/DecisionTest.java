package se.uppdrag.command.casefile;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RF;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.casefile.Filed.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent.*;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.casefile.Vote;
import se.uppdrag.kernel.time.Dating;

/** What was proposed and decided, point by point, and what was done with it (REG-05, REG-06, REP-09). */
class DecisionTest {

    private final Scenario<CaseFile> caseFile = Scenario.of(CaseFile.class);

    @Nested
    class Proposing {

        private final ProposedPoint first = new ProposedPoint(
                "1", "Förslag 1", "Efterhöra", "Samverkan", null, BindingForce.MUST, List.of("Planen"));
        private final ProposedPoint second = new ProposedPoint(
                "2", "Förslag 2", "Efterhöra", "Samverkan", null, BindingForce.MUST, List.of("Planen"));

        @Test
        void keeps_each_point_verbatim() {
            caseFile.given(opened())
                    .when(new RecordProposal(CASE, PROPOSAL, DIRECTOR, List.of(first, second)))
                    .then(proposed());
        }

        @Test
        void twice_is_refused() {
            caseFile.given(opened(), proposed())
                    .when(new RecordProposal(CASE, PROPOSAL, DIRECTOR, List.of(first)))
                    .refused(new CaseFileRejection.ProposalAlreadyRecorded());
        }

        @Test
        void two_points_under_one_number_is_refused() {
            caseFile.given(opened())
                    .when(new RecordProposal(CASE, PROPOSAL, DIRECTOR, List.of(first, first)))
                    .refused(new CaseFileRejection.PointNumberedTwice("1"));
        }
    }

    @Nested
    class Deciding {

        private DecidedPoint on(String proposed, PointOutcome outcome, String text) {
            return new DecidedPoint(
                    "1",
                    new PointRef(PROPOSAL, proposed),
                    outcome,
                    text,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of());
        }

        private CaseFileEvent as(
                String text, String task, String purpose, List<String> premises, PointOutcome outcome) {
            return decided(new Point(
                    "1",
                    text,
                    task,
                    purpose,
                    null,
                    BindingForce.MUST,
                    null,
                    new PointRef(PROPOSAL, "2"),
                    outcome,
                    null,
                    premises));
        }

        @Test
        void as_proposed_takes_the_words_of_the_proposal() {
            caseFile.given(opened(), proposed())
                    .when(record(on("2", PointOutcome.DECIDED, null)))
                    .then(as("Förslag 2", "Efterhöra", "Samverkan", List.of("Planen"), PointOutcome.DECIDED));
        }

        @Test
        void with_changed_words_takes_nothing_else_of_the_proposal() {
            caseFile.given(opened(), proposed())
                    .when(record(on("2", PointOutcome.DECIDED_WITH_CHANGES, "Andra ord")))
                    .then(as("Andra ord", null, null, List.of(), PointOutcome.DECIDED_WITH_CHANGES));
        }

        @Test
        void needs_no_proposal() {
            caseFile.given(opened())
                    .when(record(Filed.point("1", PointOutcome.DECIDED, null)))
                    .then(decided(asDecided("1", PointOutcome.DECIDED)));
        }

        @Test
        void subject_to_another_body_names_that_body() {
            caseFile.given(opened())
                    .when(record(Filed.point("1", PointOutcome.DECIDED_SUBJECT_TO, HSN)))
                    .then(decided(asDecided("1", PointOutcome.DECIDED_SUBJECT_TO)));
            caseFile.given(opened())
                    .when(record(Filed.point("1", PointOutcome.DECIDED_SUBJECT_TO, null)))
                    .refused(new CaseFileRejection.OtherBodyMissing("1"));
        }

        @Test
        void on_a_proposal_that_nobody_made_is_refused() {
            caseFile.given(opened())
                    .when(record(on("2", PointOutcome.DECIDED, null)))
                    .refused(new CaseFileRejection.ProposedPointUnknown(new PointRef(PROPOSAL, "2")));
        }

        @Test
        void is_not_proposing() {
            caseFile.given(opened())
                    .when(record(Filed.point("1", PointOutcome.PROPOSED, null)))
                    .refused(new CaseFileRejection.OutcomeIsNoDecision("1"));
        }

        @Test
        void without_words_is_refused() {
            caseFile.given(opened())
                    .when(record(new DecidedPoint(
                            "1",
                            null,
                            PointOutcome.DECIDED,
                            null,
                            null,
                            null,
                            null,
                            BindingForce.MUST,
                            null,
                            null,
                            List.of())))
                    .refused(new CaseFileRejection.PointWithoutText("1"));
        }

        @Test
        void without_saying_whether_it_binds_is_refused() {
            caseFile.given(opened())
                    .when(record(new DecidedPoint(
                            "1", null, PointOutcome.DECIDED, "Ord", null, null, null, null, null, null, List.of())))
                    .refused(new CaseFileRejection.PointWithoutForce("1"));
        }

        @Test
        void two_points_under_one_number_is_refused() {
            caseFile.given(opened())
                    .when(record(
                            Filed.point("1", PointOutcome.DECIDED, null),
                            Filed.point("1", PointOutcome.REJECTED, null)))
                    .refused(new CaseFileRejection.PointNumberedTwice("1"));
        }

        @Test
        void twice_is_refused() {
            caseFile.given(opened(), decided(asDecided("1", PointOutcome.DECIDED)))
                    .when(record(Filed.point("1", PointOutcome.DECIDED, null)))
                    .refused(new CaseFileRejection.DecisionAlreadyRecorded());
        }

        @Test
        void by_figures_and_by_acclamation_is_refused() {
            caseFile.given(opened())
                    .when(new RecordDecision(
                            CASE,
                            DECISION,
                            DecidedBy.BODY,
                            RS,
                            null,
                            null,
                            true,
                            new Vote(8, 7, 0),
                            List.of(),
                            null,
                            List.of(Filed.point("1", PointOutcome.DECIDED, null))))
                    .refused(new CaseFileRejection.VoteAndAcclamation());
        }
    }

    @Nested
    class Afterwards {

        private final CaseFileEvent decision =
                decided(asDecided("1", PointOutcome.DECIDED), asDecided("2", PointOutcome.REJECTED));

        @Test
        void the_minutes_are_approved_once() {
            var posted = Dating.of("2017-06-08");
            caseFile.given(opened(), decision)
                    .when(new RecordMinutesApproved(CASE, DECISION, posted))
                    .then(new MinutesApproved(CASE, DECISION, posted));
            caseFile.given(opened(), decision, new MinutesApproved(CASE, DECISION, posted))
                    .when(new RecordMinutesApproved(CASE, DECISION, null))
                    .refused(new CaseFileRejection.MinutesAlreadyApproved());
        }

        @Test
        void an_extract_goes_to_those_it_concerns() {
            caseFile.given(opened(), decision)
                    .when(new DispatchDecision(CASE, DECISION, List.of("1", "2"), List.of(DIRECTOR), "e-post", null))
                    .then(new DecisionDispatched(CASE, DECISION, List.of("1", "2"), List.of(DIRECTOR), "e-post", null));
        }

        @Test
        void an_extract_of_a_point_that_is_not_there_is_refused_however_long_its_number() {
            caseFile.given(opened(), decision)
                    .when(new DispatchDecision(
                            CASE, DECISION, List.of("1", "9".repeat(30)), List.of(DIRECTOR), null, null))
                    .refused(new CaseFileRejection.PointNumberUnknown("9".repeat(30)));
        }

        @Test
        void an_extract_of_an_unknown_decision_is_refused() {
            caseFile.given(opened())
                    .when(new DispatchDecision(CASE, DECISION, List.of(), List.of(DIRECTOR), null, null))
                    .refused(new CaseFileRejection.DecisionUnknown());
        }

        @Test
        void a_delegated_decision_is_reported_to_the_body() {
            var delegated = decided(DecidedBy.DELEGATE, asDecided("1", PointOutcome.DECIDED));
            caseFile.given(opened(), delegated)
                    .when(new ReportDelegatedDecision(CASE, DECISION, RF, null))
                    .then(new DelegatedDecisionReported(CASE, DECISION, RF, null));
            var byTheChair = decided(DecidedBy.CHAIR, asDecided("1", PointOutcome.DECIDED));
            caseFile.given(opened(), byTheChair)
                    .when(new ReportDelegatedDecision(CASE, DECISION, RS, null))
                    .then(new DelegatedDecisionReported(CASE, DECISION, RS, null));
        }

        @Test
        void the_bodys_own_decision_is_not_reported_to_it() {
            caseFile.given(opened(), decision)
                    .when(new ReportDelegatedDecision(CASE, DECISION, RF, null))
                    .refused(new CaseFileRejection.NotDelegated());
            caseFile.given(opened(), decision)
                    .when(new ReportDelegatedDecision(CASE, new UUID(9, 9), RF, null))
                    .refused(new CaseFileRejection.DecisionUnknown());
        }
    }
}
