package se.uppdrag.kernel.uppdrag;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.kernel.uppdrag.Uppdraget.*;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.uppdrag.GateStatus.Mark;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** Each condition of rule 4 by itself: met by which event, set aside by which, written where. */
class OutsourcingGatesTest {

    private static final GateSource PROPOSAL =
            new GateSource(Gate.DIALOGUE_HELD, "Ärendebeskrivningen, stycke 6", Standing.PROPOSAL_TEXT, null);

    private final Log<UppdragState, UppdragEvent> log = begun(
            area("transport", OperatingForm.COLLABORATION),
            new PhasesPlanned(
                    ID,
                    List.of(
                            new Phase("a", "A", List.of(), false, List.of(), List.of()),
                            new Phase("b", "B", List.of("a"), true, List.of(PROPOSAL), List.of()))));

    private GateStatus gate(Gate gate) {
        return log.state().outsourcingGates("transport").gates().stream()
                .filter(status -> status.gate() == gate)
                .findFirst()
                .orElseThrow();
    }

    private void assertOpen(Gate gate) {
        assertThat(gate(gate))
                .extracting(GateStatus::mark, GateStatus::by, GateStatus::reason)
                .containsExactly(Mark.OPEN, null, null);
    }

    private void assertFulfilled(Gate gate, UUID by) {
        assertThat(gate(gate).mark()).isEqualTo(Mark.FULFILLED);
        assertThat(gate(gate).by().event()).isEqualTo(by);
    }

    private static UppdragEvent interpreted(@Nullable Condition governing, String... areas) {
        return new MandateInterpreted(ID, "?", "!", RS, null, governing, List.of(areas), List.of());
    }

    private static UppdragEvent considered(Reception reception) {
        return new ReportConsidered(ID, REPORT, RS, reception, null, null, null);
    }

    private static UppdragEvent registered(@Nullable String phase) {
        return new ReportRegistered(
                ID, REPORT, ReportKind.INTERIM, "Rapport", null, DIRECTOR, phase, List.of(), List.of());
    }

    private static UppdragEvent dialogue(DialogueKind kind, String... areas) {
        return new DialogueHeld(ID, kind, List.of(DIRECTOR), null, List.of(areas));
    }

    @Test
    void all_are_open_before_anything_has_happened() {
        var gates = log.state().outsourcingGates("transport");
        assertThat(gates.missing()).isEqualTo(Gate.OF_OUTSOURCING);
        assertThat(gates.isOpen()).isFalse();
    }

    @Test
    void each_says_where_it_is_written_if_the_plan_does() {
        assertThat(gate(Gate.DIALOGUE_HELD).source()).isEqualTo(PROPOSAL);
        assertThat(gate(Gate.ROUND_CLOSED).source()).isNull();
    }

    @Test
    void without_a_plan_or_an_area_they_are_open_too() {
        assertThat(begun().state().outsourcingGates("okänt").missing()).isEqualTo(Gate.OF_OUTSOURCING);
    }

    @Test
    void the_mandate_allows_another_operator_by_its_own_words() {
        var defined = log.tell(area("forrad", OperatingForm.OTHER_OPERATOR));
        var status = log.state().outsourcingGates("forrad").gates().getFirst();
        assertThat(status.gate()).isEqualTo(Gate.MANDATE_ALLOWS_OTHER_OPERATOR);
        assertThat(status.by().event()).isEqualTo(defined);
    }

    @Test
    void the_mandate_allows_another_operator_by_a_reading_of_it() {
        log.tell(interpreted(null, "forrad"));
        assertOpen(Gate.MANDATE_ALLOWS_OTHER_OPERATOR);
        assertFulfilled(Gate.MANDATE_ALLOWS_OTHER_OPERATOR, log.tell(interpreted(null, "transport")));
    }

    @Test
    void a_reading_of_something_else_says_not_which_condition_governs() {
        log.tell(interpreted(null, "transport"));
        assertOpen(Gate.CONDITION_INTERPRETED);
    }

    @Test
    void the_latest_reading_governs() {
        log.tell(interpreted(Condition.NO_GAIN));
        assertFulfilled(Gate.CONDITION_INTERPRETED, log.tell(interpreted(Condition.EITHER)));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_INTEREST, NO_INTEREST, GAIN, FULFILLED",
        "NO_INTEREST, INTEREST, NO_GAIN, OPEN",
        "NO_INTEREST, NOT_ASSESSED, NO_GAIN, OPEN",
        "NO_GAIN, INTEREST, NO_GAIN, FULFILLED",
        "NO_GAIN, NO_INTEREST, GAIN, OPEN",
        "NO_GAIN, NO_INTEREST, NOT_ASSESSED, OPEN",
        "EITHER, NO_INTEREST, GAIN, FULFILLED",
        "EITHER, INTEREST, NO_GAIN, FULFILLED",
        "EITHER, INTEREST, GAIN, OPEN",
        "EITHER, NOT_ASSESSED, NOT_ASSESSED, OPEN"
    })
    void collaboration_is_ruled_out_by_the_finding_that_governs(
            Condition condition, Interest interest, Gain gain, Mark mark) {
        log.tell(interpreted(condition));
        log.tell(new CollaborationAssessed(ID, "transport", interest, gain, null));
        assertThat(gate(Gate.COLLABORATION_RULED_OUT).mark()).isEqualTo(mark);
    }

    @Test
    void the_latest_assessment_of_the_same_area_counts() {
        log.tell(interpreted(Condition.NO_GAIN));
        log.tell(new CollaborationAssessed(ID, "forrad", Interest.INTEREST, Gain.NO_GAIN, null));
        assertOpen(Gate.COLLABORATION_RULED_OUT);
        var assessed = log.tell(new CollaborationAssessed(ID, "transport", Interest.INTEREST, Gain.NO_GAIN, null));
        assertFulfilled(Gate.COLLABORATION_RULED_OUT, assessed);
        log.tell(new CollaborationAssessed(ID, "transport", Interest.INTEREST, Gain.GAIN, null));
        assertOpen(Gate.COLLABORATION_RULED_OUT);
    }

    @Test
    void every_round_about_the_area_is_closed() {
        var second = new UUID(5, 5);
        log.tell(asked(new UUID(6, 6), "forrad"));
        assertOpen(Gate.ROUND_CLOSED);
        log.tell(asked(ROUND, "transport"));
        log.tell(asked(second, "forrad", "transport"));
        assertOpen(Gate.ROUND_CLOSED);
        log.tell(new ConsultationClosed(ID, ROUND, null));
        assertOpen(Gate.ROUND_CLOSED);
        assertFulfilled(Gate.ROUND_CLOSED, log.tell(new ConsultationClosed(ID, second, null)));
    }

    @ParameterizedTest
    @EnumSource(Reception.class)
    void the_first_phase_is_reported_once_a_body_has_taken_it_in(Reception reception) {
        log.tell(registered("a"));
        var considered = log.tell(considered(reception));
        switch (reception) {
            case DEFERRED, REFERRED_BACK, NOT_READABLE -> assertOpen(Gate.PHASE_ONE_REPORTED);
            default -> assertFulfilled(Gate.PHASE_ONE_REPORTED, considered);
        }
    }

    @Test
    void a_body_that_the_report_was_not_owed_to_does_not_count() {
        log.tell(registered("a"));
        log.tell(new ReportConsidered(ID, REPORT, Party.body("XN"), Reception.NOTED, null, null, null));
        assertOpen(Gate.PHASE_ONE_REPORTED);
    }

    @Test
    void a_report_on_another_phase_or_on_none_does_not_count() {
        log.tell(registered("b"));
        log.tell(considered(Reception.NOTED));
        assertOpen(Gate.PHASE_ONE_REPORTED);
    }

    @Test
    void a_dialogue_with_the_director_counts_for_its_areas() {
        log.tell(dialogue(DialogueKind.WITH_PARTIES));
        log.tell(dialogue(DialogueKind.WITH_DIRECTOR, "forrad"));
        assertOpen(Gate.DIALOGUE_HELD);
        assertFulfilled(Gate.DIALOGUE_HELD, log.tell(dialogue(DialogueKind.WITH_DIRECTOR, "forrad", "transport")));
    }

    @Test
    void a_dialogue_about_no_area_in_particular_is_about_all() {
        assertFulfilled(Gate.DIALOGUE_HELD, log.tell(dialogue(DialogueKind.WITH_DIRECTOR)));
    }

    @ParameterizedTest
    @FieldSource("se.uppdrag.kernel.uppdrag.Gate#OF_OUTSOURCING")
    void any_can_be_set_aside_and_is_shown_as_that(Gate gate) {
        log.tell(new GateSetAside(ID, gate, "forrad", null, POINT_1, RS, "Beslut"));
        assertOpen(gate);
        var aside = log.tell(new GateSetAside(ID, gate, null, null, POINT_1, RS, "Beslut"));
        assertThat(gate(gate))
                .extracting(GateStatus::mark, status -> status.by().event(), GateStatus::reason)
                .containsExactly(Mark.SET_ASIDE, aside, "Beslut");
        assertThat(log.state().outsourcingGates("transport").missing()).doesNotContain(gate);
    }

    @Test
    void one_that_was_set_aside_and_is_met_after_all_is_fulfilled() {
        log.tell(new GateSetAside(ID, Gate.DIALOGUE_HELD, null, null, null, Party.role("Regiondirektören"), "Känt"));
        assertFulfilled(Gate.DIALOGUE_HELD, log.tell(dialogue(DialogueKind.WITH_DIRECTOR)));
    }
}
