package se.uppdrag.command.casefile;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.Facts.inHistory;
import static se.uppdrag.command.casefile.Filed.*;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.casefile.CaseFileCommand.*;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent.*;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragAssigned;

/** An uppdrag rests on a basis; the case file places it and its stream begins in the same commit (rule 1). */
class AssignTest {

    private final Scenario<CaseFile> caseFile = Scenario.of(CaseFile.class);

    private static UppdragAssigned assigned(Basis basis, ServedPoint... points) {
        return new UppdragAssigned(
                UPPDRAG,
                CASE,
                List.of("RS/1008/2017"),
                "Samverkan",
                basis,
                List.of(RS),
                List.of(DIRECTOR),
                List.of(),
                List.of(points));
    }

    private static ServedPoint served(PointRef point, String text, @Nullable Party subjectTo) {
        return new ServedPoint(point, text, null, null, null, BindingForce.MUST, subjectTo);
    }

    private static AssignUppdrag assignOn(@Nullable BasisKind basis, @Nullable String reference) {
        return new AssignUppdrag(
                CASE, UPPDRAG, "Samverkan", basis, reference, List.of(), List.of(RS), List.of(DIRECTOR), List.of());
    }

    private static CaseNumberAdded numbered() {
        return new CaseNumberAdded(CASE, "RS", "RS/1008/2017", true);
    }

    @ParameterizedTest
    @EnumSource(
            value = PointOutcome.class,
            names = {"DECIDED", "DECIDED_WITH_CHANGES"})
    void a_decided_point_carries_it(PointOutcome outcome) {
        caseFile.given(opened(), numbered(), decided(asDecided("1", outcome)))
                .when(assign(POINT_1))
                .then(
                        assigned(new Basis(BasisKind.DECISION_POINT, null), served(POINT_1, "Punkt 1", null)),
                        new UppdragPlaced(CASE, UPPDRAG, List.of(POINT_1)));
    }

    @Test
    void a_point_given_twice_is_served_once() {
        caseFile.given(opened(), numbered(), decided(asDecided("1", PointOutcome.DECIDED)))
                .when(assign(POINT_1, POINT_1))
                .then(
                        assigned(new Basis(BasisKind.DECISION_POINT, null), served(POINT_1, "Punkt 1", null)),
                        new UppdragPlaced(CASE, UPPDRAG, List.of(POINT_1)));
    }

    @Test
    void a_conditional_point_carries_it_conditionally() {
        caseFile.given(opened(), numbered(), decided(asDecided("1", PointOutcome.DECIDED_SUBJECT_TO)))
                .when(assign(POINT_1))
                .then(
                        assigned(new Basis(BasisKind.DECISION_POINT, null), served(POINT_1, "Punkt 1", HSN)),
                        new UppdragPlaced(CASE, UPPDRAG, List.of(POINT_1)));
    }

    @Test
    void a_conditional_point_that_the_other_body_decided_carries_it_wholly() {
        caseFile.given(
                        opened(),
                        numbered(),
                        decided(asDecided("1", PointOutcome.DECIDED_SUBJECT_TO)),
                        new SubjectToSettled(CASE, POINT_1, HSN, true))
                .when(assign(POINT_1))
                .then(
                        assigned(new Basis(BasisKind.DECISION_POINT, null), served(POINT_1, "Punkt 1", null)),
                        new UppdragPlaced(CASE, UPPDRAG, List.of(POINT_1)));
    }

    @Test
    void a_conditional_point_that_failed_carries_nothing() {
        caseFile.given(
                        opened(),
                        decided(asDecided("1", PointOutcome.DECIDED_SUBJECT_TO)),
                        new SubjectToSettled(CASE, POINT_1, HSN, false))
                .when(assign(POINT_1))
                .refused(new CaseFileRejection.PointNotDecided(POINT_1, PointOutcome.DECIDED_SUBJECT_TO));
    }

    @Test
    void an_amended_point_carries_it_with_its_new_words() {
        caseFile.given(
                        opened(),
                        numbered(),
                        decided(asDecided("1", PointOutcome.DECIDED)),
                        new DecisionPointAmended(CASE, POINT_1, "Nya ord", null, null, null, null, null))
                .when(assign(POINT_1))
                .then(
                        assigned(new Basis(BasisKind.DECISION_POINT, null), served(POINT_1, "Nya ord", null)),
                        new UppdragPlaced(CASE, UPPDRAG, List.of(POINT_1)));
    }

    @Test
    void a_rejected_point_carries_nothing() {
        caseFile.given(opened(), decided(asDecided("1", PointOutcome.REJECTED)))
                .when(assign(POINT_1))
                .refused(new CaseFileRejection.PointNotDecided(POINT_1, PointOutcome.REJECTED));
    }

    @Test
    void a_proposed_point_carries_nothing() {
        var ref = new PointRef(PROPOSAL, "1");
        caseFile.given(opened(), proposed())
                .when(assign(ref))
                .refused(new CaseFileRejection.PointNotDecided(ref, PointOutcome.PROPOSED));
    }

    @Test
    void an_unknown_point_is_refused() {
        caseFile.given(opened(), decided(asDecided("1", PointOutcome.DECIDED)))
                .when(assign(POINT_2))
                .refused(new CaseFileRejection.PointUnknown(POINT_2));
        var elsewhere = new PointRef(new UUID(9, 9), "1");
        caseFile.given(opened()).when(assign(elsewhere)).refused(new CaseFileRejection.PointUnknown(elsewhere));
    }

    @Test
    void a_decision_without_its_points_is_no_basis() {
        caseFile.given(opened()).when(assign()).refused(new CaseFileRejection.BasisMissing());
    }

    @Test
    void another_basis_says_where_it_can_be_read() {
        caseFile.given(opened(), numbered())
                .when(assignOn(BasisKind.BUDGET_POINT, "Budget 2018, punkt 7"))
                .then(
                        assigned(new Basis(BasisKind.BUDGET_POINT, "Budget 2018, punkt 7")),
                        new UppdragPlaced(CASE, UPPDRAG, List.of()));
        caseFile.given(opened())
                .when(assignOn(BasisKind.BUDGET_POINT, " "))
                .refused(new CaseFileRejection.ReferenceMissing());
        caseFile.given(opened())
                .when(assignOn(BasisKind.PROMISE_TO_AUDITORS, null))
                .refused(new CaseFileRejection.ReferenceMissing());
    }

    /** Rule 0: old lists know the decision by its paragraph, or know nothing of it. */
    @Test
    void entered_history_may_know_a_decision_without_its_points_or_no_basis_at_all() {
        caseFile.given(opened(), numbered())
                .when(assignOn(BasisKind.DECISION_POINT, "RS 2009-04-21 § 45"), inHistory())
                .then(
                        assigned(new Basis(BasisKind.DECISION_POINT, "RS 2009-04-21 § 45")),
                        new UppdragPlaced(CASE, UPPDRAG, List.of()));
        caseFile.given(opened(), numbered())
                .when(assignOn(null, " "), inHistory())
                .then(assigned(new Basis(BasisKind.NOT_STATED, null)), new UppdragPlaced(CASE, UPPDRAG, List.of()));
    }
}
