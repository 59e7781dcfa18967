package se.uppdrag.command.plan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.plan.PhasePlanCommand.*;
import se.uppdrag.command.uppdrag.UppdragCommand.GateText;
import se.uppdrag.command.uppdrag.UppdragRejection;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.plan.PhasePlanEvent.*;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Standing;

/** Plans of phases are data: anybody who may can add one (PHA-01). */
class PhasePlanTest {

    private static final UUID ID = new UUID(7, 7);
    private static final String NAME = "Kostnadsöversyn";

    private final Scenario<PhasePlan> plan = Scenario.of(PhasePlan.class);

    private static StandardPhase standard(String key, String... after) {
        return new StandardPhase(
                key,
                key,
                List.of(after),
                false,
                List.of(new GateText(Gate.REPORT_DELIVERED, "Kapitel 2", Standing.PROPOSAL_TEXT, Passage.COMPLETION)));
    }

    private static Phase phase(String key, String... after) {
        return new Phase(
                key,
                key,
                List.of(after),
                false,
                List.of(new GateSource(Gate.REPORT_DELIVERED, "Kapitel 2", Standing.PROPOSAL_TEXT, Passage.COMPLETION)),
                List.of());
    }

    private static PhasePlanEvent registered() {
        return new PhasePlanRegistered(ID, NAME, null, List.of(phase("a"), phase("b", "a")));
    }

    @Nested
    class Registering {

        @Test
        void says_the_phases_in_order_with_their_conditions() {
            plan.given()
                    .when(new RegisterPhasePlan(ID, NAME, null, List.of(standard("a"), standard("b", "a"))))
                    .then(registered());
        }

        @Test
        void keeps_the_rules_that_an_uppdrags_own_plan_keeps() {
            plan.given()
                    .when(new RegisterPhasePlan(ID, NAME, null, List.of(standard("a", "b"), standard("b", "a"))))
                    .refused(new UppdragRejection.PhasesInCircle("a"));
        }
    }

    @Nested
    class Revising {

        private final RevisePhasePlan revise =
                new RevisePhasePlan(ID, NAME, "Enklare", List.of(standard("a")), "Fasen b behövdes inte");

        @Test
        void gives_the_plan_new_words() {
            plan.given(registered())
                    .when(revise)
                    .then(new PhasePlanRevised(ID, NAME, "Enklare", List.of(phase("a")), "Fasen b behövdes inte"));
        }

        @Test
        void to_what_it_says_already_changes_nothing() {
            plan.given(registered())
                    .when(new RevisePhasePlan(ID, NAME, null, List.of(standard("a"), standard("b", "a")), "Skäl"))
                    .thenNothing();
        }

        @Test
        void keeps_the_rules_too() {
            plan.given(registered())
                    .when(new RevisePhasePlan(ID, NAME, null, List.of(standard("a"), standard("a")), "Skäl"))
                    .refused(new UppdragRejection.PhaseNamedTwice("a"));
        }

        @Test
        void is_refused_once_it_is_retired() {
            plan.given(registered(), new PhasePlanRetired(ID, null))
                    .when(revise)
                    .refused(new PhasePlanRejection.PhasePlanIsRetired(NAME));
        }
    }

    @Nested
    class Retiring {

        private final RetirePhasePlan retire = new RetirePhasePlan(ID, "Ersatt");

        @Test
        void takes_it_out_of_use() {
            plan.given(registered()).when(retire).then(new PhasePlanRetired(ID, "Ersatt"));
        }

        @Test
        void twice_changes_nothing() {
            plan.given(registered(), new PhasePlanRetired(ID, "Ersatt"))
                    .when(retire)
                    .thenNothing();
        }
    }

    @Nested
    class Correcting {

        private CorrectPhasePlanFact correct(int place, PhasePlanEvent replacement) {
            return new CorrectPhasePlanFact(ID, plan.eventId(ID, place), "Skrivfel", null, replacement);
        }

        @Test
        void brings_a_retired_plan_back() {
            plan.given(registered(), new PhasePlanRetired(ID, null));
            plan.when(correct(1, null)).then(new PhasePlanFactCorrected(ID, plan.eventId(ID, 1), "Skrivfel"));
        }

        @Test
        void puts_other_words_in_the_place_of_the_first() {
            var meant = new PhasePlanRegistered(ID, "Kostnadsöversyner", null, List.of(phase("a")));
            plan.given(registered());
            plan.when(correct(0, meant)).then(new PhasePlanFactCorrected(ID, plan.eventId(ID, 0), "Skrivfel"), meant);
        }

        @Test
        void lets_no_phase_follow_itself() {
            plan.given(registered());
            plan.when(correct(0, new PhasePlanRegistered(ID, NAME, null, List.of(phase("a", "a")))))
                    .refused(new UppdragRejection.PhasesInCircle("a"));
        }

        @Test
        void is_not_about_another_plan() {
            plan.given(registered());
            plan.when(correct(0, new PhasePlanRegistered(new UUID(7, 8), NAME, null, List.of(phase("a")))))
                    .refused(new CorrectionRejection.ReplacementOfOtherStream());
        }
    }
}
