package se.uppdrag.kernel.uppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.kernel.uppdrag.Uppdraget.*;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.uppdrag.GateStatus.Mark;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Each gate of the closed set at a phase that does not open per area: open, then fulfilled by which event (PHA-01). */
class PhaseGatesTest {

    private static final String ELSEWHERE = "forrad";

    private final Log<UppdragState, UppdragEvent> log = begun(
            area("transport", OperatingForm.COLLABORATION),
            area(ELSEWHERE, OperatingForm.OTHER_OPERATOR),
            new PhasesPlanned(ID, List.of(phase("a", List.of(), List.of()), phase("b", List.of("a"), List.of()))));

    private static Phase phase(String key, List<String> after, List<PointRef> points) {
        var conditions = Stream.of(Gate.values())
                .map(gate -> new GateSource(gate, "Direktivet", Standing.DECISION_POINT, null))
                .toList();
        return new Phase(key, key, after, false, conditions, points);
    }

    private GateStatus gate(Gate gate) {
        var phase = log.state().phases().stage("b").orElseThrow().phase();
        return log.state().gates(phase, Passage.START).gates().stream()
                .filter(status -> status.gate() == gate)
                .findFirst()
                .orElseThrow();
    }

    private void assertOpen(Gate gate) {
        assertThat(gate(gate).mark()).isEqualTo(Mark.OPEN);
        assertThat(gate(gate).by()).isNull();
    }

    private void assertFulfilled(Gate gate, UUID by) {
        assertThat(gate(gate).mark()).isEqualTo(Mark.FULFILLED);
        assertThat(gate(gate).by().event()).isEqualTo(by);
    }

    private static UppdragEvent assessed(String area, Interest interest, Gain gain) {
        return new CollaborationAssessed(ID, area, interest, gain, null);
    }

    private static UppdragEvent report(UUID id, String phase) {
        return new ReportRegistered(ID, id, ReportKind.FINAL, "Rapport", null, DIRECTOR, phase, List.of(), List.of());
    }

    @ParameterizedTest
    @EnumSource(value = Gate.class, names = "POINTS_IN_FORCE", mode = EnumSource.Mode.EXCLUDE)
    void every_one_is_open_before_anything_has_happened(Gate gate) {
        assertOpen(gate);
        assertThat(gate(gate).source()).isEqualTo(new GateSource(gate, "Direktivet", Standing.DECISION_POINT, null));
    }

    @Test
    void a_phase_without_conditions_waits_for_nothing() {
        var free = new Phase("c", "C", List.of(), false, List.of(), List.of());
        assertThat(log.state().gates(free, Passage.START).isOpen()).isTrue();
        assertThat(log.state().gates(free, Passage.COMPLETION).isOpen()).isTrue();
    }

    @Test
    void bars_the_way_that_its_plan_says_and_not_the_other() {
        var out = new GateSource(Gate.REPORT_DELIVERED, "Direktivet", Standing.DECISION_POINT, Passage.COMPLETION);
        var phase = new Phase("c", "C", List.of(), false, List.of(out), List.of());
        assertThat(log.state().gates(phase, Passage.START).isOpen()).isTrue();
        assertThat(log.state().gates(phase, Passage.COMPLETION).missing()).containsExactly(Gate.REPORT_DELIVERED);
    }

    @Test
    void another_operator_is_allowed_once_it_is_for_every_area() {
        assertFulfilled(
                Gate.MANDATE_ALLOWS_OTHER_OPERATOR,
                log.tell(
                        Log.DAY.plusDays(1),
                        new MandateInterpreted(ID, "?", "!", RS, null, null, List.of("transport"), List.of())));
    }

    @Test
    void the_governing_condition_is_interpreted() {
        assertFulfilled(
                Gate.CONDITION_INTERPRETED,
                log.tell(new MandateInterpreted(ID, "?", "!", RS, null, Condition.EITHER, List.of(), List.of())));
    }

    @Test
    void every_round_is_closed_whatever_it_asked_about() {
        var second = new UUID(5, 5);
        log.tell(asked(ROUND, "transport"));
        log.tell(asked(second, ELSEWHERE));
        log.tell(new ConsultationClosed(ID, ROUND, null));
        assertOpen(Gate.ROUND_CLOSED);
        assertFulfilled(Gate.ROUND_CLOSED, log.tell(new ConsultationClosed(ID, second, null)));
    }

    @Test
    void everybody_has_answered_or_is_concluded_to_be_silent() {
        log.tell(asked(ROUND, "transport"));
        log.tell(new PartyAdded(ID, ROUND, Party.municipality("2309"), null));
        log.tell(new AnswerSubmitted(
                ID,
                ROUND,
                BERG,
                List.of(new AreaAnswer(null, Stance.NOT_INTERESTED, null)),
                Finality.FINAL,
                null,
                null,
                Channel.LETTER,
                null,
                null));
        assertOpen(Gate.ALL_ANSWERED);
        assertFulfilled(
                Gate.ALL_ANSWERED, log.tell(new NoAnswerConcluded(ID, ROUND, Party.municipality("2309"), "Tyst")));
        log.tell(new AnswerWithdrawn(ID, ROUND, BERG, List.of(), Channel.LETTER, null));
        assertOpen(Gate.ALL_ANSWERED);
    }

    /** As where the source only counts the answers (rule 7). */
    @Test
    void totals_without_names_are_answers_too() {
        log.tell(new MunicipalitiesContacted(
                ID, ROUND, ConsultationKind.SURVEY, "Enkät", null, List.of(), List.of(), List.of(), null, List.of()));
        assertOpen(Gate.ALL_ANSWERED);
        assertFulfilled(Gate.ALL_ANSWERED, log.tell(new TotalsRecorded(ID, ROUND, null, 1, 2, 3, 0)));
    }

    @Test
    void collaboration_is_ruled_out_once_it_is_for_every_area() {
        log.tell(new MandateInterpreted(ID, "?", "!", RS, null, Condition.NO_GAIN, List.of(), List.of()));
        log.tell(assessed("transport", Interest.INTEREST, Gain.NO_GAIN));
        assertOpen(Gate.COLLABORATION_RULED_OUT);
        assertFulfilled(Gate.COLLABORATION_RULED_OUT, log.tell(assessed(ELSEWHERE, Interest.INTEREST, Gain.NO_GAIN)));
    }

    @Test
    void every_area_is_assessed_whatever_was_found() {
        log.tell(assessed("transport", Interest.INTEREST, Gain.GAIN));
        log.tell(assessed(ELSEWHERE, Interest.NOT_ASSESSED, Gain.NOT_ASSESSED));
        assertOpen(Gate.AREAS_ASSESSED);
        assertFulfilled(Gate.AREAS_ASSESSED, log.tell(assessed(ELSEWHERE, Interest.NO_INTEREST, Gain.NOT_ASSESSED)));
    }

    @Test
    void an_area_that_is_excluded_need_not_be_assessed() {
        var assessed = log.tell(assessed("transport", Interest.INTEREST, Gain.GAIN));
        log.tell(excluded(ELSEWHERE, null, Standing.DECISION_POINT));
        assertFulfilled(Gate.AREAS_ASSESSED, assessed);
    }

    @Test
    void the_phase_before_is_reported_to_the_body() {
        log.tell(report(REPORT, "a"));
        log.tell(new ReportDelivered(ID, REPORT, RS));
        assertOpen(Gate.PHASE_ONE_REPORTED);
        assertFulfilled(
                Gate.PHASE_ONE_REPORTED,
                log.tell(new ReportConsidered(ID, REPORT, RS, Reception.NOTED, null, null, null)));
    }

    @Test
    void a_dialogue_with_the_director_is_held_about_anything() {
        log.tell(new DialogueHeld(ID, DialogueKind.WITH_PARTIES, List.of(BERG), null, List.of()));
        assertOpen(Gate.DIALOGUE_HELD);
        assertFulfilled(
                Gate.DIALOGUE_HELD,
                log.tell(new DialogueHeld(
                        ID, DialogueKind.WITH_DIRECTOR, List.of(DIRECTOR), null, List.of("transport"))));
    }

    @Test
    void the_phases_own_report_is_delivered() {
        var other = new UUID(6, 6);
        log.tell(report(other, "a"));
        log.tell(new ReportDelivered(ID, other, RS));
        log.tell(report(REPORT, "b"));
        assertOpen(Gate.REPORT_DELIVERED);
        assertFulfilled(Gate.REPORT_DELIVERED, log.tell(new ReportDelivered(ID, REPORT, RS)));
    }

    @Test
    void the_points_that_the_phase_serves_are_in_force() {
        var waiting = new Log<UppdragState, UppdragEvent>(UppdragState.none(), UppdragState::after);
        var assigned = waiting.tell(assigned(null, HSN));
        var one = phase("c", List.of(), List.of(POINT_1));
        var all = phase("d", List.of(), List.of());
        assertThat(inForce(waiting, one).by().event()).isEqualTo(assigned);
        assertThat(inForce(waiting, all).mark()).isEqualTo(Mark.OPEN);
        var settled = waiting.tell(new PointCameIntoForce(ID, POINT_2));
        assertThat(inForce(waiting, all).by().event()).isEqualTo(settled);
        waiting.tell(new PointLapsed(ID, POINT_2));
        assertThat(inForce(waiting, all).mark()).isEqualTo(Mark.OPEN);
    }

    private static GateStatus inForce(Log<UppdragState, UppdragEvent> log, Phase phase) {
        return log.state().gates(phase, Passage.START).gates().stream()
                .filter(status -> status.gate() == Gate.POINTS_IN_FORCE)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(value = Gate.class, names = "POINTS_IN_FORCE", mode = EnumSource.Mode.EXCLUDE)
    void any_can_be_set_aside_in_its_phase_or_everywhere_but_not_in_another(Gate gate) {
        log.tell(new GateSetAside(ID, gate, null, "a", POINT_1, RS, "Beslut"));
        log.tell(new GateSetAside(ID, gate, "transport", null, POINT_1, RS, "Beslut"));
        assertOpen(gate);
        var aside = log.tell(new GateSetAside(ID, gate, null, "b", POINT_1, RS, "Beslut"));
        assertThat(gate(gate))
                .extracting(GateStatus::mark, status -> status.by().event(), GateStatus::reason)
                .containsExactly(Mark.SET_ASIDE, aside, "Beslut");
    }

    /** The plan may ask for more than rule 4 does, never for less. */
    @Test
    void the_way_to_outsourcing_analysis_has_the_gates_of_its_plan_too() {
        var more = new GateSource(Gate.ALL_ANSWERED, "Direktivet", Standing.REPORT, Passage.START);
        log.tell(new PhasesRevised(ID, List.of(new Phase("b", "B", List.of(), true, List.of(more), List.of())), "Ny"));
        assertThat(log.state().outsourcingGates("transport").missing())
                .containsAll(Gate.OF_OUTSOURCING)
                .contains(Gate.ALL_ANSWERED)
                .hasSize(Gate.OF_OUTSOURCING.size() + 1);
    }
}
