package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** A phase waits for the conditions of its plan before it starts, and before it is completed (PHA-01, PHA-06). */
class PhaseGatesTest {

    private static final GateSource REPORTED = source(Gate.PHASE_ONE_REPORTED, Passage.START, Standing.DECISION_POINT);
    private static final GateSource DIALOGUE = source(Gate.DIALOGUE_HELD, Passage.START, Standing.PROPOSAL_TEXT);
    private static final GateSource DELIVERED = source(Gate.REPORT_DELIVERED, Passage.COMPLETION, Standing.REPORT);

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private static GateSource source(Gate gate, Passage passage, Standing standing) {
        return new GateSource(gate, "Direktivet, avsnitt 2", standing, passage);
    }

    private static UppdragEvent planned(GateSource... ofTheSecond) {
        return new PhasesPlanned(
                ID,
                List.of(
                        new Phase("fas-1", "Fas 1", List.of(), false, List.of(DELIVERED), List.of()),
                        new Phase("fas-2", "Fas 2", List.of("fas-1"), false, List.of(ofTheSecond), List.of())));
    }

    @Nested
    class Starting {

        private final StartPhase start = new StartPhase(ID, "fas-2");

        @Test
        void is_refused_with_every_open_condition_and_where_it_is_written() {
            uppdrag.given(assigned(), planned(REPORTED, DIALOGUE), started("fas-1"), completed("fas-1"))
                    .when(start)
                    .refused(new UppdragRejection.PhaseStartBarred("Fas 2", List.of(REPORTED, DIALOGUE)));
        }

        @Test
        void goes_on_once_they_hold() {
            uppdrag.given(
                            assigned(),
                            planned(REPORTED, DIALOGUE),
                            started("fas-1"),
                            completed("fas-1"),
                            reportRegistered(),
                            considered(Reception.NOTED),
                            dialogue())
                    .when(start)
                    .then(started("fas-2"));
        }

        @Test
        void of_a_phase_that_has_begun_changes_nothing_even_when_a_condition_no_longer_holds() {
            uppdrag.given(assigned(), planned(DIALOGUE), started("fas-1"), completed("fas-1"), started("fas-2"))
                    .when(start)
                    .thenNothing();
        }

        @ParameterizedTest
        @EnumSource(
                value = Gate.class,
                names = {"POINTS_IN_FORCE"},
                mode = EnumSource.Mode.EXCLUDE)
        void waits_for_any_condition_of_the_set(Gate gate) {
            var condition = source(gate, Passage.START, Standing.DECISION_POINT);
            uppdrag.given(assigned(), planned(condition), started("fas-1"), completed("fas-1"))
                    .when(start)
                    .refused(new UppdragRejection.PhaseStartBarred("Fas 2", List.of(condition)));
        }

        @Test
        void waits_for_the_points_that_it_serves() {
            var condition = source(Gate.POINTS_IN_FORCE, Passage.START, Standing.DECISION_POINT);
            uppdrag.given(
                            assigned(List.of(RS), point(POINT_1, null), point(POINT_3, HSN)),
                            new PhasesPlanned(
                                    ID,
                                    List.of(new Phase(
                                            "fas-2", "Fas 2", List.of(), false, List.of(condition), List.of(POINT_3)))))
                    .when(start)
                    .refused(new UppdragRejection.PhaseStartBarred("Fas 2", List.of(condition)));
        }
    }

    @Nested
    class Completing {

        private final CompletePhase complete = new CompletePhase(ID, "fas-1", null);

        @Test
        void is_refused_while_the_way_out_is_barred() {
            uppdrag.given(assigned(), planned(), started("fas-1"))
                    .when(complete)
                    .refused(new UppdragRejection.PhaseCompletionBarred("Fas 1", List.of(DELIVERED)));
        }

        @Test
        void goes_on_once_the_report_of_the_phase_is_delivered() {
            uppdrag.given(
                            assigned(),
                            planned(),
                            started("fas-1"),
                            reportRegistered(),
                            new ReportDelivered(ID, REPORT, RS))
                    .when(complete)
                    .then(completed("fas-1"));
        }
    }

    @Nested
    class SettingAside {

        private SetGateAside setAside(Gate gate, String phase) {
            return new SetGateAside(ID, gate, null, phase, null, DIRECTOR, "Formerna är kända");
        }

        private UppdragEvent aside(String phase) {
            return new GateSetAside(ID, Gate.DIALOGUE_HELD, null, phase, null, DIRECTOR, "Formerna är kända");
        }

        @Test
        void is_the_directors_where_the_condition_stands_in_proposal_text() {
            uppdrag.given(assigned(), planned(DIALOGUE))
                    .when(setAside(Gate.DIALOGUE_HELD, "fas-2"))
                    .then(aside("fas-2"));
        }

        @Test
        void opens_the_way() {
            uppdrag.given(assigned(), planned(DIALOGUE), started("fas-1"), completed("fas-1"), aside("fas-2"))
                    .when(new StartPhase(ID, "fas-2"))
                    .then(started("fas-2"));
        }

        @Test
        void in_every_phase_needs_not_be_said_for_one() {
            uppdrag.given(assigned(), planned(DIALOGUE), aside(null))
                    .when(setAside(Gate.DIALOGUE_HELD, "fas-2"))
                    .thenNothing();
        }

        @Test
        void takes_a_decision_where_the_condition_was_decided() {
            uppdrag.given(assigned(), planned(REPORTED))
                    .when(setAside(Gate.PHASE_ONE_REPORTED, "fas-2"))
                    .refused(new UppdragRejection.SetAsideTakesDecision(Gate.PHASE_ONE_REPORTED));
        }

        @Test
        void is_refused_where_the_phase_does_not_have_it() {
            uppdrag.given(assigned(), planned(DIALOGUE))
                    .when(setAside(Gate.DIALOGUE_HELD, "fas-1"))
                    .refused(new UppdragRejection.PhaseHasNoSuchGate("Fas 1", Gate.DIALOGUE_HELD));
        }

        /** Else words in a proposal about one phase would open what nobody says where it stands. */
        @Test
        void in_every_phase_takes_that_each_says_where_it_stands() {
            uppdrag.given(
                            assigned(),
                            new PhasesPlanned(
                                    ID,
                                    List.of(
                                            new Phase("a", "A", List.of(), false, List.of(DIALOGUE), List.of()),
                                            new Phase("b", "B", List.of("a"), true, List.of(), List.of()))))
                    .when(setAside(Gate.DIALOGUE_HELD, null))
                    .refused(new UppdragRejection.SetAsideTakesDecision(Gate.DIALOGUE_HELD));
        }
    }

    @Nested
    class Correcting {

        @Test
        void does_not_start_another_phase_whose_gate_is_closed() {
            uppdrag.given(assigned(), planned(DIALOGUE), started("fas-1"));
            uppdrag.when(correct(2, new PhaseStarted(ID, "fas-2")))
                    .refused(new UppdragRejection.PhaseStartBarred("Fas 2", List.of(DIALOGUE)));
        }

        @Test
        void does_not_name_a_phase_that_is_not_planned() {
            uppdrag.given(assigned(), planned(), started("fas-1"));
            uppdrag.when(correct(2, new PhaseStarted(ID, "fas-9"))).refused(new UppdragRejection.PhaseUnknown("fas-9"));
        }

        private CorrectFact correct(int place, UppdragEvent replacement) {
            return new CorrectFact(ID, uppdrag.eventId(ID, place), "Skrivfel", null, replacement);
        }
    }
}
