package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Facts;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.uppdrag.Gain;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Interest;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** No rule is got round by recording what it allows and correcting it into what it does not. */
class RewritingTest {

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private CorrectFact correct(int place, @Nullable UppdragEvent replacement) {
        return new CorrectFact(ID, uppdrag.eventId(ID, place), "Fel", null, replacement);
    }

    private UppdragFactCorrected corrected(int place) {
        return new UppdragFactCorrected(ID, uppdrag.eventId(ID, place), "Fel");
    }

    @Test
    void leaves_the_closing_to_the_giver() {
        uppdrag.given(assigned(), closed());
        uppdrag.when(correct(1, new UppdragClosed(ID, HSN, "§ 1")))
                .refused(new UppdragRejection.NotTheGiversDecision(HSN, List.of(RS)));
    }

    @Test
    void may_mend_the_reference_of_a_body_that_has_left_since() {
        uppdrag.given(assignedBy(RS), closed(), new GiverLeft(ID, RS, HSN));
        var mended = new UppdragClosed(ID, RS, "§ 211");
        uppdrag.when(correct(1, mended)).then(corrected(1), mended);
    }

    @Test
    void leaves_the_narrowing_to_the_giver() {
        uppdrag.given(assigned(), area("transport"), new ScopeNarrowed(ID, "transport", RS, null));
        uppdrag.when(correct(2, new ScopeNarrowed(ID, "transport", HSN, null)))
                .refused(new UppdragRejection.NotTheGiversDecision(HSN, List.of(RS)));
    }

    @Test
    void opens_no_closed_gate() {
        uppdrag.given(
                assigned(),
                area("transport"),
                area("forrad"),
                planned(),
                new EscalatedToOutsourcingAnalysis(ID, "transport", null));
        uppdrag.when(correct(4, new EscalatedToOutsourcingAnalysis(ID, "forrad", null)))
                .refused(new UppdragRejection.GateClosed(
                        "Forrad", EnumSet.range(Gate.CONDITION_INTERPRETED, Gate.DIALOGUE_HELD)));
    }

    @Test
    void puts_no_work_on_an_excluded_area() {
        uppdrag.given(
                assigned(), area("transport"), kitchenExcluded(), assessed("transport", Interest.INTEREST, Gain.GAIN));
        uppdrag.when(correct(3, assessed("kostenhet", Interest.INTEREST, Gain.GAIN)))
                .refused(new UppdragRejection.AreaExcluded("Kostenhet", "Utreds redan", "Protokoll"));
    }

    @Test
    void sets_no_decided_condition_aside() {
        uppdrag.given(
                assigned(),
                planned(
                        source(Gate.DIALOGUE_HELD, Standing.PROPOSAL_TEXT),
                        source(Gate.ROUND_CLOSED, Standing.DECISION_POINT)),
                new GateSetAside(ID, Gate.DIALOGUE_HELD, null, null, null, DIRECTOR, "Känt"));
        uppdrag.when(correct(2, new GateSetAside(ID, Gate.ROUND_CLOSED, null, null, null, DIRECTOR, "Känt")))
                .refused(new UppdragRejection.SetAsideTakesDecision(Gate.ROUND_CLOSED));
    }

    @Test
    void gives_the_uppdrag_no_other_basis() {
        uppdrag.given(assigned());
        uppdrag.when(correct(0, assigned(List.of(RS), point(POINT_1, null))))
                .refused(new UppdragRejection.AssignedPointsStay(List.of(POINT_1, POINT_3)));
    }

    @Test
    void of_what_the_case_handed_over_is_made_in_the_case() {
        uppdrag.given(conditional(), new PointCameIntoForce(ID, POINT_1));
        uppdrag.when(correct(1, new PointCameIntoForce(ID, POINT_3)))
                .refused(new CorrectionRejection.FactNotCorrectable("point-came-into-force"));
    }

    @Test
    void makes_no_holder_a_giver() {
        uppdrag.given(assigned(), new GiverAdded(ID, HSN));
        uppdrag.when(correct(1, new GiverAdded(ID, DIRECTOR))).refused(new UppdragRejection.HolderAsGiver(DIRECTOR));
    }

    @Test
    void of_what_others_decided_is_not_the_investigators() {
        uppdrag.given(assigned(), closed());
        uppdrag.when(correct(1, null), Facts.fact().and("role", "INVESTIGATOR"))
                .refused(new CorrectionRejection.NotYoursToCorrect("uppdrag-closed"));
    }

    @Test
    void the_holder_does_not_become_giver_and_close() {
        uppdrag.given(assigned())
                .when(new AddGiver(ID, DIRECTOR))
                .refused(new UppdragRejection.HolderAsGiver(DIRECTOR));
        uppdrag.given(assigned())
                .when(new GiverLeaves(ID, RS, DIRECTOR))
                .refused(new UppdragRejection.HolderAsGiver(DIRECTOR));
    }

    @Test
    void a_revised_plan_makes_no_decided_condition_a_proposal() {
        uppdrag.given(
                        assigned(),
                        planned(source(Gate.DIALOGUE_HELD, Standing.DECISION_POINT)),
                        new PhasesRevised(ID, phases(source(Gate.DIALOGUE_HELD, Standing.PROPOSAL_TEXT)), "Ny plan"))
                .when(new SetGateAside(ID, Gate.DIALOGUE_HELD, null, null, null, DIRECTOR, "Känt"))
                .refused(new UppdragRejection.SetAsideTakesDecision(Gate.DIALOGUE_HELD));
    }

    @Test
    void an_excluded_area_does_not_come_in_under_another_key() {
        uppdrag.given(assigned(), kitchenExcluded())
                .when(new WidenScope(ID, "mat", " kostenhet", List.of(), null, null, List.of()))
                .refused(new UppdragRejection.AreaAlreadyDefined(" kostenhet"));
    }
}
