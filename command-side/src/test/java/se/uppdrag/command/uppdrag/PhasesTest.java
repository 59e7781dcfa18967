package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.PLAN;
import static se.uppdrag.command.Facts.RETIRED_PLAN;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.DialogueKind;
import se.uppdrag.kernel.uppdrag.Gain;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.Interest;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Stages of the work, and what is found out in them (PHA-01, PHA-04). */
class PhasesTest {

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private static PlannedPhase phase(String key, boolean outsourcing, String... after) {
        return new PlannedPhase(key, nameOf(key), List.of(after), outsourcing, List.of(), List.of());
    }

    private static Phase asPlanned(String key, boolean outsourcing, String... after) {
        return new Phase(key, nameOf(key), List.of(after), outsourcing, List.of(), List.of());
    }

    @Nested
    class Planning {

        @Test
        void says_what_comes_after_what_and_where_each_condition_is_written() {
            uppdrag.given(assigned())
                    .when(new PlanPhases(
                            ID,
                            null,
                            List.of(
                                    phase("fas-1", false),
                                    new PlannedPhase(
                                            "fas-2",
                                            "Fas 2",
                                            List.of("fas-1"),
                                            true,
                                            List.of(new GateText(
                                                    Gate.DIALOGUE_HELD, "Ärendet", Standing.PROPOSAL_TEXT, null)),
                                            List.of(POINT_3)))))
                    .then(new PhasesPlanned(
                            ID,
                            List.of(
                                    asPlanned("fas-1", false),
                                    new Phase(
                                            "fas-2",
                                            "Fas 2",
                                            List.of("fas-1"),
                                            true,
                                            List.of(new GateSource(
                                                    Gate.DIALOGUE_HELD, "Ärendet", Standing.PROPOSAL_TEXT, null)),
                                            List.of(POINT_3)))));
        }

        @Test
        void says_from_which_plan_kept_ready_the_phases_were_taken() {
            uppdrag.given(assigned())
                    .when(new PlanPhases(ID, PLAN.planId(), List.of(phase("egen-fas", false))))
                    .then(new PhasesPlanned(ID, List.of(asPlanned("egen-fas", false)), PLAN));
        }

        @Test
        void is_refused_from_a_plan_that_does_not_exist() {
            uppdrag.given(assigned())
                    .when(new PlanPhases(ID, ROUND, List.of(phase("fas-1", false))))
                    .refused(new UppdragRejection.PhasePlanUnknown());
        }

        @Test
        void is_refused_from_a_plan_that_is_retired() {
            uppdrag.given(assigned())
                    .when(new PlanPhases(ID, RETIRED_PLAN, List.of(phase("fas-1", false))))
                    .refused(new UppdragRejection.PhasePlanNotOffered(PLAN.name()));
        }

        @Test
        void twice_is_refused() {
            uppdrag.given(assigned(), planned())
                    .when(new PlanPhases(ID, null, List.of(phase("fas-1", false))))
                    .refused(new UppdragRejection.PhasesAlreadyPlanned());
        }

        @Test
        void is_refused_when_two_phases_share_a_name() {
            uppdrag.given(assigned())
                    .when(new PlanPhases(ID, null, List.of(phase("fas-1", false), phase("fas-1", false))))
                    .refused(new UppdragRejection.PhaseNamedTwice("fas-1"));
        }

        @Test
        void is_refused_when_a_phase_follows_one_that_is_not_planned() {
            uppdrag.given(assigned())
                    .when(new PlanPhases(ID, null, List.of(phase("fas-2", false, "fas-1"))))
                    .refused(new UppdragRejection.EarlierPhaseUnknown("Fas-2", "fas-1"));
        }

        @Test
        void is_refused_when_phases_wait_for_each_other() {
            uppdrag.given(assigned())
                    .when(new PlanPhases(
                            ID,
                            null,
                            List.of(
                                    phase("a", false),
                                    phase("b", false, "a", "d"),
                                    phase("c", false, "b"),
                                    phase("d", false, "c"))))
                    .refused(new UppdragRejection.PhasesInCircle("B"));
        }

        @Test
        void is_refused_when_a_phase_waits_for_itself() {
            uppdrag.given(assigned())
                    .when(new PlanPhases(ID, null, List.of(phase("a", false, "a"))))
                    .refused(new UppdragRejection.PhasesInCircle("A"));
        }

        @Test
        void knows_at_most_one_phase_that_opens_per_area() {
            uppdrag.given(assigned())
                    .when(new PlanPhases(ID, null, List.of(phase("a", true), phase("b", true))))
                    .refused(new UppdragRejection.SeveralOutsourcingPhases());
        }
    }

    @Nested
    class Revising {

        private final RevisePhases revise =
                new RevisePhases(ID, List.of(phase("fas-1", false), phase("fas-3", false, "fas-1")), "Ny ordning");

        @Test
        void replaces_the_plan() {
            uppdrag.given(assigned(), planned(), started("fas-1"))
                    .when(revise)
                    .then(new PhasesRevised(
                            ID, List.of(asPlanned("fas-1", false), asPlanned("fas-3", false, "fas-1")), "Ny ordning"));
        }

        @Test
        void to_the_plan_that_holds_changes_nothing() {
            uppdrag.given(
                            assigned(),
                            new PhasesPlanned(
                                    ID, List.of(asPlanned("fas-1", false), asPlanned("fas-3", false, "fas-1"))))
                    .when(revise)
                    .thenNothing();
        }

        @Test
        void keeps_what_had_begun() {
            uppdrag.given(
                            assigned(),
                            planned(),
                            started("fas-1"),
                            completed("fas-1"),
                            new PhasesRevised(
                                    ID, List.of(asPlanned("fas-1", false), asPlanned("fas-3", false, "fas-1")), "Ny"))
                    .when(new StartPhase(ID, "fas-3"))
                    .then(new PhaseStarted(ID, "fas-3"));
        }

        @Test
        void is_refused_before_there_is_a_plan() {
            uppdrag.given(assigned()).when(revise).refused(new UppdragRejection.PhasesNotPlanned());
        }

        @Test
        void does_not_drop_a_phase_that_has_begun() {
            uppdrag.given(assigned(), planned(), started("fas-1"))
                    .when(new RevisePhases(ID, List.of(phase("fas-2", false)), "Ny ordning"))
                    .refused(new UppdragRejection.StartedPhaseDropped("Fas 1"));
        }
    }

    @Nested
    class Starting {

        @Test
        void a_planned_phase_begins() {
            uppdrag.given(assigned(), planned())
                    .when(new StartPhase(ID, "fas-1"))
                    .then(started("fas-1"));
        }

        @Test
        void twice_changes_nothing() {
            uppdrag.given(assigned(), planned(), started("fas-1"))
                    .when(new StartPhase(ID, "fas-1"))
                    .thenNothing();
        }

        @Test
        void after_it_was_completed_begins_anew_as_when_a_report_was_referred_back() {
            uppdrag.given(assigned(), planned(), started("fas-1"), completed("fas-1"))
                    .when(new StartPhase(ID, "fas-1"))
                    .then(started("fas-1"));
        }

        @Test
        void is_refused_for_an_unknown_phase() {
            uppdrag.given(assigned(), planned())
                    .when(new StartPhase(ID, "fas-9"))
                    .refused(new UppdragRejection.PhaseUnknown("fas-9"));
        }

        @Test
        void is_refused_before_the_earlier_phase_is_completed() {
            uppdrag.given(
                            assigned(),
                            new PhasesPlanned(ID, List.of(asPlanned("a", false), asPlanned("b", false, "a"))),
                            started("a"))
                    .when(new StartPhase(ID, "b"))
                    .refused(new UppdragRejection.EarlierPhaseOpen("B", List.of("A")));
        }

        @Test
        void is_refused_for_the_phase_that_opens_per_area() {
            uppdrag.given(assigned(), planned())
                    .when(new StartPhase(ID, "fas-2"))
                    .refused(new UppdragRejection.PhaseOpensPerArea("Fas 2"));
        }

        @Test
        void waits_until_the_other_body_has_decided() {
            uppdrag.given(conditional(), planned())
                    .when(new StartPhase(ID, "fas-1"))
                    .refused(new UppdragRejection.NotInForce(List.of(HSN)));
        }

        @Test
        void goes_on_once_one_point_is_in_force() {
            uppdrag.given(conditional(), planned(), new PointCameIntoForce(ID, POINT_1))
                    .when(new StartPhase(ID, "fas-1"))
                    .then(started("fas-1"));
        }

        @Test
        void is_refused_once_every_point_has_lapsed() {
            uppdrag.given(conditional(), planned(), new PointLapsed(ID, POINT_1), new PointLapsed(ID, POINT_3))
                    .when(new StartPhase(ID, "fas-1"))
                    .refused(new UppdragRejection.NotInForce(List.of(HSN)));
        }
    }

    @Nested
    class Completing {

        @Test
        void ends_a_phase_with_its_result() {
            uppdrag.given(assigned(), planned(), started("fas-1"))
                    .when(new CompletePhase(ID, "fas-1", "Samverkan går"))
                    .then(new PhaseCompleted(ID, "fas-1", "Samverkan går"));
        }

        @Test
        void twice_changes_nothing() {
            uppdrag.given(assigned(), planned(), started("fas-1"), completed("fas-1"))
                    .when(new CompletePhase(ID, "fas-1", null))
                    .thenNothing();
        }

        @Test
        void is_refused_before_it_has_begun() {
            uppdrag.given(assigned(), planned())
                    .when(new CompletePhase(ID, "fas-1", null))
                    .refused(new UppdragRejection.PhaseNotStarted("Fas 1"));
        }
    }

    @Nested
    class Findings {

        @Test
        void collaboration_is_assessed_per_area() {
            uppdrag.given(assigned(), area("transport"))
                    .when(new AssessCollaboration(ID, "transport", Interest.INTEREST, Gain.NO_GAIN, "Svaren"))
                    .then(assessed("transport", Interest.INTEREST, Gain.NO_GAIN));
        }

        @Test
        void the_same_assessment_again_changes_nothing() {
            uppdrag.given(
                            assigned(),
                            area("transport"),
                            assessed("transport", Interest.NOT_ASSESSED, Gain.NO_GAIN),
                            assessed("transport", Interest.INTEREST, Gain.NO_GAIN))
                    .when(new AssessCollaboration(ID, "transport", Interest.INTEREST, Gain.NO_GAIN, "Svaren"))
                    .thenNothing();
        }

        @Test
        void an_earlier_assessment_can_be_returned_to() {
            uppdrag.given(
                            assigned(),
                            area("transport"),
                            assessed("transport", Interest.INTEREST, Gain.NO_GAIN),
                            assessed("transport", Interest.INTEREST, Gain.GAIN))
                    .when(new AssessCollaboration(ID, "transport", Interest.INTEREST, Gain.NO_GAIN, "Svaren"))
                    .then(assessed("transport", Interest.INTEREST, Gain.NO_GAIN));
        }

        @Test
        void a_dialogue_says_who_took_part_and_what_was_agreed() {
            uppdrag.given(assigned(), area("transport"))
                    .when(new RecordDialogue(
                            ID, DialogueKind.WITH_DIRECTOR, List.of(DIRECTOR), "Egna resurser", List.of("transport")))
                    .then(new DialogueHeld(
                            ID, DialogueKind.WITH_DIRECTOR, List.of(DIRECTOR), "Egna resurser", List.of("transport")));
        }

        @Test
        void a_dialogue_about_an_excluded_area_is_refused() {
            uppdrag.given(assigned(), kitchenExcluded())
                    .when(new RecordDialogue(
                            ID, DialogueKind.WITH_PARTIES, List.of(DIRECTOR), null, List.of("kostenhet")))
                    .refused(new UppdragRejection.AreaExcluded("Kostenhet", "Utreds redan", "Protokoll"));
        }

        @Test
        void the_status_is_assessed_for_a_period() {
            var period = Dating.of("2017");
            uppdrag.given(assigned())
                    .when(new AssessStatus(ID, period, "Enligt plan", null, "Delrapporten"))
                    .then(new StatusAssessed(ID, period, "Enligt plan", null, "Delrapporten"));
        }
    }
}
