package se.uppdrag.kernel.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent.*;

/** What was proposed, what became of it, and what was done with the decision (REG-05, REG-06). */
class CaseFileStateTest {

    private static final UUID CASE = new UUID(1, 1);
    private static final UUID PROPOSAL = new UUID(1, 2);
    private static final UUID DECISION = new UUID(1, 3);
    private static final UUID UPPDRAG = new UUID(1, 4);
    private static final PointRef POINT = new PointRef(DECISION, "1");
    private static final PointRef PROPOSED = new PointRef(PROPOSAL, "1");
    private static final Party RS = Party.body("RS");
    private static final Party HSN = Party.body("HSN");

    private final Log<CaseFileState, CaseFileEvent> log = new Log<>(CaseFileState.none(), CaseFileState::after);

    private static Point point(String number, PointOutcome outcome, @Nullable PointRef proposedAs) {
        return new Point(
                number,
                "Ord",
                "Gör",
                null,
                null,
                BindingForce.MUST,
                null,
                proposedAs,
                outcome,
                outcome == PointOutcome.DECIDED_SUBJECT_TO ? HSN : null,
                List.of());
    }

    private static CaseFileEvent decided(UUID decision, Point... points) {
        return new DecisionRecorded(
                CASE, decision, DecidedBy.BODY, RS, null, null, null, null, List.of(), null, List.of(points));
    }

    private Decision decision() {
        return log.state().decision(DECISION).orElseThrow();
    }

    @Test
    void a_case_has_the_numbers_it_was_given_in_their_order() {
        assertThat(log.state().title()).isEmpty();
        log.tell(new CaseFileOpened(CASE, "Åtgärder", null));
        log.tell(new CaseNumberAdded(CASE, "RS", "RS/1008/2017", true));
        var wrong = log.tell(new CaseNumberAdded(CASE, "RS", "RS/9/2017", true));
        log.tell(new CaseNumberAdded(CASE, "HSN", "HSN/1/2018", true));
        log.tell(new CaseFactCorrected(CASE, wrong, "Fel"));
        assertThat(log.state().title()).isEqualTo("Åtgärder");
        assertThat(log.state().dnr()).containsExactly("RS/1008/2017", "HSN/1/2018");
        assertThat(log.state().hasNumber("RS", "RS/1008/2017")).isTrue();
        assertThat(log.state().hasNumber("HSN", "RS/1008/2017")).isFalse();
        assertThat(log.state().hasNumber("RS", "RS/9/2017")).isFalse();
    }

    @Test
    void a_proposed_point_is_proposed_until_a_decision_names_it() {
        var again = new UUID(2, 2);
        log.tell(new PointsProposed(CASE, PROPOSAL, RS, List.of(point("1", PointOutcome.PROPOSED, null))));
        assertThat(log.state().outcomeOf(PROPOSED)).isEqualTo(PointOutcome.PROPOSED);
        assertThat(log.state().proposed(PROPOSED)).isPresent();
        log.tell(decided(DECISION, point("1", PointOutcome.REJECTED, PROPOSED)));
        assertThat(log.state().outcomeOf(PROPOSED)).isEqualTo(PointOutcome.REJECTED);
        log.tell(decided(again, point("1", PointOutcome.DECIDED, PROPOSED)));
        assertThat(log.state().outcomeOf(PROPOSED)).isEqualTo(PointOutcome.DECIDED);
        assertThat(log.state().points()).containsExactly(POINT, new PointRef(again, "1"), PROPOSED);
        assertThat(log.state().proposed(new PointRef(PROPOSAL, "2"))).isEmpty();
        assertThat(log.state().decided(PROPOSED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROPOSED, false, false",
        "DECIDED, true, true",
        "DECIDED_WITH_CHANGES, true, true",
        "REJECTED, false, false",
        "DECIDED_SUBJECT_TO, false, true"
    })
    void a_point_carries_an_uppdrag_when_it_was_decided(PointOutcome outcome, boolean inForce, boolean assignable) {
        log.tell(decided(DECISION, point("1", outcome, null)));
        var decided = log.state().decided(POINT).orElseThrow();
        assertThat(decided.inForce()).isEqualTo(inForce);
        assertThat(decided.canBeAssigned()).isEqualTo(assignable);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void a_conditional_point_follows_the_other_body(boolean met) {
        log.tell(decided(
                DECISION,
                point("1", PointOutcome.DECIDED_SUBJECT_TO, null),
                point("2", PointOutcome.DECIDED_SUBJECT_TO, null)));
        log.tell(new SubjectToSettled(CASE, POINT, HSN, met));
        var decided = log.state().decided(POINT).orElseThrow();
        assertThat(decided.inForce()).isEqualTo(met);
        assertThat(decided.canBeAssigned()).isEqualTo(met);
        assertThat(decision().points().getLast().settled()).isNull();
    }

    @Test
    void an_amended_point_has_its_new_words_and_remembers_that_it_was_amended() {
        log.tell(decided(DECISION, point("1", PointOutcome.DECIDED, null)));
        var amended = log.tell(new DecisionPointAmended(CASE, POINT, "Nya ord", null, null, null, null, "Skäl"));
        var decided = log.state().decided(POINT).orElseThrow();
        assertThat(decided.point())
                .extracting(Point::text, Point::task, Point::outcome)
                .containsExactly("Nya ord", null, PointOutcome.DECIDED);
        assertThat(decided.amendments())
                .extracting(told -> told.trace().event())
                .containsExactly(amended);
    }

    @Test
    void a_decision_keeps_what_was_done_with_it() {
        log.tell(decided(DECISION, point("1", PointOutcome.DECIDED, null)));
        log.tell(new MinutesApproved(CASE, DECISION, null));
        log.tell(new DecisionDispatched(CASE, DECISION, List.of("1"), List.of(RS), "e-post", null));
        log.tell(new DecisionDispatched(CASE, DECISION, List.of(), List.of(HSN), "e-post", null));
        log.tell(new DelegatedDecisionReported(CASE, DECISION, RS, null));
        assertThat(decision().minutes()).isNotNull();
        assertThat(decision().dispatches()).hasSize(2);
        assertThat(decision().reported()).isNotNull();
        assertThat(decision().refs()).containsExactly(POINT);
    }

    @Test
    void what_was_done_with_a_decision_survives_its_correction() {
        var wrong = log.tell(decided(DECISION, point("1", PointOutcome.REJECTED, null)));
        log.tell(new MinutesApproved(CASE, DECISION, null));
        log.tell(new CaseFactCorrected(CASE, wrong, "Fel utfall"));
        assertThat(log.state().decision(DECISION)).isEmpty();
        log.tellInstead(wrong, decided(DECISION, point("1", PointOutcome.DECIDED, null)));
        assertThat(decision().minutes()).isNotNull();
        assertThat(log.state().decided(POINT).orElseThrow().inForce()).isTrue();
    }

    @Test
    void an_uppdrag_is_found_by_the_points_it_rests_on() {
        log.tell(new UppdragPlaced(CASE, UPPDRAG, List.of(POINT)));
        assertThat(log.state().restingOn(POINT)).containsExactly(UPPDRAG);
        assertThat(log.state().restingOn(PROPOSED)).isEmpty();
    }

    @Test
    void points_have_numbers_that_can_be_referred_to_and_votes_figures_that_can_be_counted() {
        assertThatThrownBy(() -> point("", PointOutcome.DECIDED, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> point("1".repeat(21), PointOutcome.DECIDED, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Vote(8, -7, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(point("1".repeat(20), PointOutcome.DECIDED, null).number()).hasSize(20);
    }
}
