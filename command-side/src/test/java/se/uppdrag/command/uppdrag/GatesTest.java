package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.Facts.DIRECTOR;
import static se.uppdrag.command.Facts.KROKOM;
import static se.uppdrag.command.Facts.RS;
import static se.uppdrag.command.uppdrag.Given.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.uppdrag.UppdragCommand.*;
import se.uppdrag.kernel.uppdrag.Condition;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.Gain;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Interest;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Outsourcing analysis opens per area, when every condition holds or was set aside (rule 4, PHA-02, PHA-03, PHA-06). */
class GatesTest {

    private static final String TRANSPORT = "transport";

    private final Scenario<Uppdrag> uppdrag = Scenario.of(Uppdrag.class);

    private final EscalateToOutsourcingAnalysis escalate =
            new EscalateToOutsourcingAnalysis(ID, TRANSPORT, "Samverkan ger inget");

    private final UppdragEvent escalated = new EscalatedToOutsourcingAnalysis(ID, TRANSPORT, "Samverkan ger inget");

    /** All that opens transport, one event for each gate. */
    private static Object[] open(UppdragEvent... more) {
        return events(EnumSet.noneOf(Gate.class), more);
    }

    /** All but one. */
    private static Object[] openBut(Gate missing, UppdragEvent... more) {
        return events(EnumSet.of(missing), more);
    }

    private static Object[] events(Set<Gate> without, UppdragEvent... more) {
        var events = new ArrayList<Object>();
        events.add(assigned());
        events.add(
                without.contains(Gate.MANDATE_ALLOWS_OTHER_OPERATOR)
                        ? area(TRANSPORT, OperatingForm.COLLABORATION)
                        : area(TRANSPORT));
        events.add(planned(
                source(Gate.DIALOGUE_HELD, Standing.PROPOSAL_TEXT),
                source(Gate.COLLABORATION_RULED_OUT, Standing.DECISION_POINT),
                source(Gate.COLLABORATION_RULED_OUT, Standing.PROPOSAL_TEXT)));
        events.add(started("fas-1"));
        if (!without.contains(Gate.CONDITION_INTERPRETED)) {
            events.add(interpreted(Condition.NO_INTEREST));
        }
        events.add(asked(TRANSPORT));
        if (!without.contains(Gate.ROUND_CLOSED)) {
            events.add(roundClosed());
        }
        if (!without.contains(Gate.COLLABORATION_RULED_OUT)) {
            events.add(assessed(TRANSPORT, Interest.NO_INTEREST, Gain.NOT_ASSESSED));
        }
        if (!without.contains(Gate.PHASE_ONE_REPORTED)) {
            events.add(reportRegistered());
            events.add(considered(Reception.NOTED));
        }
        if (!without.contains(Gate.DIALOGUE_HELD)) {
            events.add(dialogue());
        }
        events.addAll(List.of(more));
        return events.toArray();
    }

    private static UppdragRejection closed(Gate... missing) {
        return new UppdragRejection.GateClosed("Transport", Set.of(missing));
    }

    @Nested
    class Escalating {

        @Test
        void opens_the_phase_with_its_first_area() {
            uppdrag.given(open()).when(escalate).then(started("fas-2"), escalated);
        }

        @Test
        void another_area_joins_the_phase_that_runs() {
            uppdrag.given(open(started("fas-2"))).when(escalate).then(escalated);
        }

        @Test
        void an_area_after_the_phase_was_completed_starts_it_anew() {
            uppdrag.given(open(started("fas-2"), completed("fas-2")))
                    .when(escalate)
                    .then(started("fas-2"), escalated);
        }

        @Test
        void twice_changes_nothing_even_when_a_new_round_has_opened() {
            uppdrag.given(open(
                            started("fas-2"), escalated, asked(new UUID(1, 2), ConsultationKind.INTEREST, TRANSPORT)))
                    .when(escalate)
                    .thenNothing();
        }

        @ParameterizedTest
        @EnumSource(
                value = Gate.class,
                names = {
                    "MANDATE_ALLOWS_OTHER_OPERATOR",
                    "ROUND_CLOSED",
                    "COLLABORATION_RULED_OUT",
                    "PHASE_ONE_REPORTED",
                    "DIALOGUE_HELD"
                })
        void is_refused_while_one_condition_is_missing(Gate missing) {
            uppdrag.given(openBut(missing)).when(escalate).refused(closed(missing));
        }

        /** Without a reading nobody can say which finding would count, so two gates are closed (PHA-03). */
        @Test
        void is_refused_while_nobody_has_said_which_condition_governs() {
            uppdrag.given(openBut(Gate.CONDITION_INTERPRETED))
                    .when(escalate)
                    .refused(closed(Gate.CONDITION_INTERPRETED, Gate.COLLABORATION_RULED_OUT));
        }

        @Test
        void names_everything_that_is_missing() {
            uppdrag.given(assigned(), area(TRANSPORT), planned())
                    .when(escalate)
                    .refused(closed(
                            Gate.CONDITION_INTERPRETED,
                            Gate.ROUND_CLOSED,
                            Gate.COLLABORATION_RULED_OUT,
                            Gate.PHASE_ONE_REPORTED,
                            Gate.DIALOGUE_HELD));
        }

        @Test
        void is_refused_while_one_of_two_rounds_is_open() {
            uppdrag.given(openBut(
                            Gate.ROUND_CLOSED,
                            roundClosed(),
                            asked(new UUID(1, 2), ConsultationKind.INTEREST, TRANSPORT)))
                    .when(escalate)
                    .refused(closed(Gate.ROUND_CLOSED));
        }

        @Test
        void is_refused_when_the_report_was_only_deferred() {
            uppdrag.given(openBut(Gate.PHASE_ONE_REPORTED, reportRegistered(), considered(Reception.DEFERRED)))
                    .when(escalate)
                    .refused(closed(Gate.PHASE_ONE_REPORTED));
        }

        @Test
        void is_refused_where_the_finding_is_not_the_one_that_governs() {
            uppdrag.given(openBut(Gate.COLLABORATION_RULED_OUT, assessed(TRANSPORT, Interest.INTEREST, Gain.NO_GAIN)))
                    .when(escalate)
                    .refused(closed(Gate.COLLABORATION_RULED_OUT));
        }

        @Test
        void is_open_where_either_finding_is_enough() {
            uppdrag.given(openBut(
                            Gate.COLLABORATION_RULED_OUT,
                            assessed(TRANSPORT, Interest.INTEREST, Gain.NO_GAIN),
                            interpreted(Condition.EITHER)))
                    .when(escalate)
                    .then(started("fas-2"), escalated);
        }

        @Test
        void is_refused_where_the_latest_reading_wants_the_other_finding() {
            uppdrag.given(openBut(Gate.DIALOGUE_HELD, dialogue(), interpreted(Condition.NO_GAIN)))
                    .when(escalate)
                    .refused(closed(Gate.COLLABORATION_RULED_OUT));
        }

        @Test
        void a_recorded_reading_can_open_the_area_for_another_operator() {
            uppdrag.given(openBut(
                            Gate.MANDATE_ALLOWS_OTHER_OPERATOR,
                            new MandateInterpreted(
                                    ID, "Dessa områden?", "Även", RS, null, null, List.of(TRANSPORT), List.of())))
                    .when(escalate)
                    .then(started("fas-2"), escalated);
        }

        @Test
        void is_refused_for_an_excluded_area() {
            uppdrag.given(openBut(Gate.DIALOGUE_HELD, kitchenExcluded()))
                    .when(new EscalateToOutsourcingAnalysis(ID, "kostenhet", null))
                    .refused(new UppdragRejection.AreaExcluded("Kostenhet", "Utreds redan", "Protokoll"));
        }

        @Test
        void is_refused_when_no_such_phase_is_planned() {
            uppdrag.given(assigned(), area(TRANSPORT))
                    .when(escalate)
                    .refused(new UppdragRejection.OutsourcingNotPlanned());
        }

        @Test
        void is_refused_while_the_uppdrag_is_conditional() {
            uppdrag.given(conditional(), area(TRANSPORT), planned())
                    .when(escalate)
                    .refused(new UppdragRejection.NotInForce(List.of(HSN)));
        }
    }

    @Nested
    class SettingAGateAside {

        private final UppdragEvent aside =
                new GateSetAside(ID, Gate.DIALOGUE_HELD, null, null, null, DIRECTOR, "Formerna är kända");

        private SetGateAside setAside(Gate gate, String area) {
            return new SetGateAside(ID, gate, area, null, null, DIRECTOR, "Formerna är kända");
        }

        @Test
        void is_the_directors_where_the_condition_stands_only_in_proposal_text() {
            uppdrag.given(openBut(Gate.DIALOGUE_HELD))
                    .when(setAside(Gate.DIALOGUE_HELD, null))
                    .then(aside);
        }

        @Test
        void opens_the_way() {
            uppdrag.given(openBut(Gate.DIALOGUE_HELD, aside)).when(escalate).then(started("fas-2"), escalated);
        }

        @Test
        void for_one_area_leaves_the_others_closed() {
            uppdrag.given(openBut(
                            Gate.DIALOGUE_HELD,
                            area("forrad"),
                            new GateSetAside(ID, Gate.DIALOGUE_HELD, "forrad", null, null, DIRECTOR, "Känt")))
                    .when(escalate)
                    .refused(closed(Gate.DIALOGUE_HELD));
        }

        @Test
        void takes_a_decision_where_the_condition_was_decided_too() {
            uppdrag.given(openBut(Gate.COLLABORATION_RULED_OUT))
                    .when(setAside(Gate.COLLABORATION_RULED_OUT, null))
                    .refused(new UppdragRejection.SetAsideTakesDecision(Gate.COLLABORATION_RULED_OUT));
        }

        @Test
        void takes_a_decision_where_nobody_says_where_the_condition_stands() {
            uppdrag.given(openBut(Gate.ROUND_CLOSED))
                    .when(setAside(Gate.ROUND_CLOSED, TRANSPORT))
                    .refused(new UppdragRejection.SetAsideTakesDecision(Gate.ROUND_CLOSED));
        }

        @Test
        void is_nobody_elses_without_a_decision() {
            uppdrag.given(openBut(Gate.DIALOGUE_HELD))
                    .when(new SetGateAside(ID, Gate.DIALOGUE_HELD, null, null, null, KROKOM, "Formerna är kända"))
                    .refused(new UppdragRejection.SetAsideIsTheDirectors(KROKOM));
        }

        @Test
        void again_changes_nothing_nor_for_one_area_after_all() {
            uppdrag.given(openBut(Gate.DIALOGUE_HELD, aside))
                    .when(setAside(Gate.DIALOGUE_HELD, null))
                    .thenNothing();
            uppdrag.given(openBut(Gate.DIALOGUE_HELD, aside))
                    .when(setAside(Gate.DIALOGUE_HELD, TRANSPORT))
                    .thenNothing();
        }
    }

    @Nested
    class Effects {

        private final RecordOutsourcingEffect record = new RecordOutsourcingEffect(ID, TRANSPORT, "Dyrare", "Priser");

        @Test
        void are_recorded_for_an_area_that_was_analysed() {
            uppdrag.given(openBut(Gate.DIALOGUE_HELD, started("fas-2"), escalated))
                    .when(record)
                    .then(new OutsourcingEffectRecorded(ID, TRANSPORT, "Dyrare", "Priser"));
        }

        @Test
        void are_refused_for_an_area_that_was_not() {
            uppdrag.given(open()).when(record).refused(new UppdragRejection.NotEscalated("Transport"));
        }
    }
}
