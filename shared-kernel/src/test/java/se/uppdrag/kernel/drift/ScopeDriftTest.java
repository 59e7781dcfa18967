package se.uppdrag.kernel.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent.*;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.MandateStep;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.drift.AreaChange.Kind;
import se.uppdrag.kernel.uppdrag.*;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;

/** How the bounds of RS/1008/2017 moved from the answer in February to the decision (REG-03, REG-13, REG-14). */
class ScopeDriftTest {

    private static final UUID CASE = new UUID(1, 1);
    private static final UUID PROPOSAL = new UUID(1, 2);
    private static final UUID DECISION = new UUID(1, 3);
    private static final UUID UPPDRAG = new UUID(1, 4);
    private static final Party RS = Party.body("RS");
    private static final Party DIRECTOR = Party.role("Regiondirektören");
    private static final LocalDate FEBRUARY = LocalDate.of(2017, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2017, 3, 31);
    private static final LocalDate MAY = LocalDate.of(2017, 5, 21);
    private static final String OPEN =
            "eventuellt ytterligare något tekniskt serviceområde som under utredningen uppvisar bra förutsättningar";
    private static final String NO_INTEREST = "Om inget intresse för samverkan finns från kommunerna";
    private static final String NO_GAIN = "Om samverkan med kommunerna inte ger någon effektivisering";

    private final Log<CaseFileState, CaseFileEvent> caseFile = new Log<>(CaseFileState.none(), CaseFileState::after);
    private final Log<UppdragState, UppdragEvent> uppdrag = new Log<>(UppdragState.none(), UppdragState::after);

    @BeforeEach
    void rs_1008_2017() {
        step(
                FEBRUARY,
                MandateStep.PROPOSED,
                "administration (ffa transaktionstunga funktioner)",
                "hjälpmedelscentral",
                "centralförråd",
                "transport",
                "kostenhet (exkl. produktionskök)",
                OPEN);
        step(MARCH, MandateStep.APPROVED);
        caseFile.tell(
                MAY,
                new PointsProposed(
                        CASE, PROPOSAL, DIRECTOR, List.of(point("1", null), point("2", null), point("3", null))));
        caseFile.tell(
                LocalDate.of(2017, 5, 30),
                new DecisionRecorded(
                        CASE,
                        DECISION,
                        DecidedBy.BODY,
                        RS,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        List.of(point("1", proposed("1")), point("2", proposed("2")), point("3", proposed("3")))));
        uppdrag.tell(new UppdragAssigned(
                UPPDRAG,
                CASE,
                List.of(),
                "Samverkan",
                new Basis(BasisKind.DECISION_POINT, null),
                List.of(RS),
                List.of(DIRECTOR),
                List.of(),
                List.of(served("1", null), served("2", null), served("3", NO_INTEREST))));
        area("administration", "Administration", "samverkan inom administration", ref("1"));
        area(
                "transaktionstunga",
                "Administration: transaktionstunga funktioner",
                "administration (ffa transaktionstunga funktioner)",
                ref("1"));
        area("forrad", "Förråd", "förråd, transport och fastighetsdrift/underhåll, mm", ref("2"));
        area("transport", "Transport", "förråd, transport och fastighetsdrift/underhåll, mm", ref("2"));
        area("fastighetsdrift", "Fastighetsdrift/underhåll", null, ref("2"));
    }

    private void step(LocalDate day, MandateStep step, String... areas) {
        caseFile.tell(day, new MandateStepRecorded(CASE, step, RS, null, List.of(areas), null, null));
    }

    private static Point point(String number, @Nullable PointRef proposedAs) {
        return new Point(
                number,
                "Ord",
                null,
                null,
                null,
                BindingForce.MUST,
                null,
                proposedAs,
                proposedAs == null ? PointOutcome.PROPOSED : PointOutcome.DECIDED,
                null,
                List.of());
    }

    private static PointRef proposed(String number) {
        return new PointRef(PROPOSAL, number);
    }

    private static PointRef ref(String number) {
        return new PointRef(DECISION, number);
    }

    private static ServedPoint served(String number, @Nullable String condition) {
        return new ServedPoint(ref(number), "Ord", null, null, condition, BindingForce.MUST, null);
    }

    private void area(String key, String name, @Nullable String quotation, PointRef... points) {
        uppdrag.tell(new ScopeAreaDefined(
                UPPDRAG, key, name, ScopeKind.EXEMPLARY, List.of(), false, List.of(points), quotation));
    }

    private ScopeDrift drift() {
        return ScopeDrift.of(caseFile.state(), uppdrag.state());
    }

    private DriftStep step(DriftStep.Kind kind) {
        return drift().steps().stream()
                .filter(step -> step.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Areas {

        @Test
        void a_step_that_names_no_area_is_shown_and_compared_with_nothing() {
            assertThat(drift().steps())
                    .extracting(DriftStep::kind)
                    .containsExactly(
                            DriftStep.Kind.EARLIER,
                            DriftStep.Kind.EARLIER,
                            DriftStep.Kind.PROPOSAL,
                            DriftStep.Kind.DECISION,
                            DriftStep.Kind.NOW);
            var march = drift().steps().get(1);
            assertThat(march.step()).isEqualTo(MandateStep.APPROVED);
            assertThat(march.areas()).isEmpty();
            assertThat(march.changes()).isEmpty();
        }

        @Test
        void the_proposal_is_compared_with_the_last_step_that_named_areas() {
            assertThat(step(DriftStep.Kind.PROPOSAL).changes())
                    .extracting(AreaChange::kind, AreaChange::before, AreaChange::after)
                    .containsExactlyInAnyOrder(
                            tuple(Kind.REWORDED, "administration (ffa transaktionstunga funktioner)", "Administration"),
                            tuple(
                                    Kind.RENAMED,
                                    "administration (ffa transaktionstunga funktioner)",
                                    "Administration: transaktionstunga funktioner"),
                            tuple(Kind.MAY_BE_SAME, "centralförråd", "Förråd"),
                            tuple(Kind.ADDED, null, "Fastighetsdrift/underhåll"),
                            tuple(Kind.GONE, "hjälpmedelscentral", null),
                            tuple(Kind.GONE, "kostenhet (exkl. produktionskök)", null),
                            tuple(Kind.GONE, OPEN, null));
            assertThat(step(DriftStep.Kind.DECISION).changes()).isEmpty();
            assertThat(step(DriftStep.Kind.NOW).changes()).isEmpty();
        }

        @Test
        void of_an_area_that_went_it_is_said_what_the_scope_says_of_it_today() {
            uppdrag.tell(new AreaExcluded(
                    UPPDRAG, "kostenhet", "Kostenheten", "cook-chill", "cook-chill", Standing.PROPOSAL_TEXT, null));
            assertThat(step(DriftStep.Kind.PROPOSAL).changes())
                    .filteredOn(change -> "kostenhet (exkl. produktionskök)".equals(change.before()))
                    .singleElement()
                    .satisfies(change -> {
                        assertThat(change.area()).isNotNull();
                        assertThat(change.area().excluded()).isTrue();
                    });
        }

        @Test
        void an_area_that_comes_back_is_told_from_one_that_nobody_named_before() {
            area("hjalpmedelscentral", "Hjälpmedelscentralen", "såsom hjälpmedelscentral");
            uppdrag.tell(new ScopeWidened(UPPDRAG, "stad", "Städ", List.of(), null, null, List.of(ref("2"))));
            assertThat(step(DriftStep.Kind.DECISION).areas()).doesNotContain("Städ");
            assertThat(step(DriftStep.Kind.NOW).changes())
                    .extracting(AreaChange::kind, AreaChange::before, AreaChange::after)
                    .containsExactly(
                            tuple(Kind.BACK, "hjälpmedelscentral", "Hjälpmedelscentralen"),
                            tuple(Kind.ADDED, null, "Städ"));
        }

        @Test
        void what_the_giver_took_away_is_gone() {
            uppdrag.tell(new ScopeNarrowed(UPPDRAG, "transport", RS, "Bolaget"));
            assertThat(step(DriftStep.Kind.NOW).changes())
                    .extracting(AreaChange::kind, AreaChange::before)
                    .containsExactly(tuple(Kind.GONE, "Transport"));
        }

        @Test
        void a_recorded_reading_that_speaks_of_both_names_is_shown_with_the_question() {
            uppdrag.tell(new MandateInterpreted(
                    UPPDRAG,
                    "Är centralförråd i svaret detsamma som förråd i punkt 2?",
                    "Nej, även avdelningarnas.",
                    DIRECTOR,
                    true,
                    null,
                    List.of(),
                    List.of(ref("2"))));
            assertThat(step(DriftStep.Kind.PROPOSAL).changes())
                    .filteredOn(change -> change.kind() == Kind.MAY_BE_SAME)
                    .singleElement()
                    .satisfies(change -> assertThat(change.reading()).isNotNull());
        }

        @Test
        void a_recorded_quotation_of_the_earlier_words_settles_it() {
            area("forrad", "Förråd", "såsom centralförråd", ref("2"));
            assertThat(step(DriftStep.Kind.PROPOSAL).changes())
                    .extracting(AreaChange::kind, AreaChange::before, AreaChange::after)
                    .contains(tuple(Kind.RENAMED, "centralförråd", "Förråd"));
        }

        @Test
        void points_of_another_uppdrag_say_nothing_of_this_one() {
            var other = new UUID(9, 9);
            caseFile.tell(new DecisionRecorded(
                    CASE,
                    other,
                    DecidedBy.BODY,
                    RS,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    List.of(point("1", null))));
            assertThat(drift().steps()).hasSize(5);
        }

        @Test
        void a_case_whose_steps_name_no_areas_has_nothing_to_compare() {
            assertThat(drift().comparable()).isTrue();
            assertThat(ScopeDrift.of(CaseFileState.none(), uppdrag.state()).comparable())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Transport, transport, SAME",
        "'kostenhet (exkl. produktionskök)', Kostenhet, SAME",
        "'fastighetsdrift och underhåll', Fastighetsdrift/underhåll, SAME",
        "transport, Transporter, NEAR",
        "hjälpmedelscentral, Hjälpmedelscentralen, NEAR",
        "verksamheterna, verksamhet, NEAR",
        "centralförråd, Förrådet, NEAR",
        "kost, kök, DIFFERENT",
        "transport, Fastighetsdrift, DIFFERENT",
        "teknisk service, service, DIFFERENT",
        "'(exkl. kök)', städ, DIFFERENT",
    })
    void names_are_alike_by_case_endings_and_last_part_only(String before, String after, Likeness likeness) {
        assertThat(Likeness.of(NamedArea.written(before), NamedArea.written(after)))
                .isEqualTo(likeness);
    }

    @Nested
    class NotCovered {

        @Test
        void tasks_areas_phases_conditions_rounds_deliverables_and_reports_without_a_point_are_named() {
            uppdrag.tell(new TaskAdded(UPPDRAG, "bussgods", "Bussgods", BindingForce.SHOULD, null, List.of()));
            uppdrag.tell(new TaskAdded(UPPDRAG, "annat", "Annat", BindingForce.SHOULD, null, List.of(ref("1"))));
            area("hjalpmedelscentral", "Hjälpmedelscentralen", null);
            uppdrag.tell(new PhasesPlanned(
                    UPPDRAG,
                    List.of(
                            new Phase("fas-1", "Fas 1", List.of(), false, List.of(), List.of()),
                            new Phase(
                                    "fas-2",
                                    "Fas 2",
                                    List.of(),
                                    true,
                                    List.of(
                                            gate(Gate.DIALOGUE_HELD, "Stycke 6", Standing.PROPOSAL_TEXT),
                                            gate(Gate.COLLABORATION_RULED_OUT, "Punkt 3", Standing.DECISION_POINT)),
                                    List.of(ref("3"))))));
            uppdrag.tell(new MunicipalitiesContacted(
                    UPPDRAG,
                    new UUID(2, 1),
                    ConsultationKind.INTEREST,
                    "Omgången",
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    List.of()));
            uppdrag.tell(new DeliverableSet(UPPDRAG, "d", "Delrapport", DeliverableKind.INTERIM_REPORT, RS, List.of()));
            uppdrag.tell(new ReportRegistered(
                    UPPDRAG,
                    new UUID(2, 2),
                    ReportKind.INTERIM,
                    "Rapporten",
                    null,
                    DIRECTOR,
                    null,
                    List.of(),
                    List.of()));
            assertThat(drift().uncovered())
                    .extracting(Uncovered::kind, Uncovered::text)
                    .containsExactly(
                            tuple(Uncovered.Kind.TASK, "Bussgods"),
                            tuple(Uncovered.Kind.AREA, "Hjälpmedelscentralen"),
                            tuple(Uncovered.Kind.PHASE, "Fas 1"),
                            tuple(Uncovered.Kind.CONDITION, "Stycke 6"),
                            tuple(Uncovered.Kind.CONSULTATION, "Omgången"),
                            tuple(Uncovered.Kind.DELIVERABLE, "Delrapport"),
                            tuple(Uncovered.Kind.REPORT, "Rapporten"));
        }

        @Test
        void nothing_is_named_when_everything_serves_a_point() {
            assertThat(drift().uncovered()).isEmpty();
        }
    }

    private static GateSource gate(Gate gate, String source, Standing standing) {
        return new GateSource(gate, source, standing, null);
    }

    @Nested
    class Conditions {

        @BeforeEach
        void both_conditions_are_written() {
            uppdrag.tell(new PhasesPlanned(
                    UPPDRAG,
                    List.of(new Phase(
                            "fas-2",
                            "Fas 2",
                            List.of(),
                            true,
                            List.of(
                                    gate(
                                            Gate.CONDITION_INTERPRETED,
                                            "Punkt 3: \"" + NO_INTEREST + "\"; Ärendebeskrivning, stycke 6: \""
                                                    + NO_GAIN + "\". Villkoren är olika formulerade.",
                                            Standing.PROPOSAL_TEXT),
                                    gate(
                                            Gate.COLLABORATION_RULED_OUT,
                                            "Punkt 3: \"" + NO_INTEREST + "\"",
                                            Standing.DECISION_POINT),
                                    gate(Gate.DIALOGUE_HELD, "\"föregås av dialog\"", Standing.PROPOSAL_TEXT)),
                            List.of(ref("3"))))));
        }

        @Test
        void two_wordings_for_one_phase_disagree_until_a_reading_says_which_governs() {
            assertThat(drift().disagreements()).singleElement().satisfies(found -> {
                assertThat(found.phase()).isEqualTo("Fas 2");
                assertThat(found.wordings())
                        .extracting(
                                Disagreement.Wording::text, Disagreement.Wording::point, Disagreement.Wording::place)
                        .containsExactly(
                                tuple(NO_INTEREST, ref("3"), null),
                                tuple(NO_GAIN, null, "Ärendebeskrivning, stycke 6"));
                assertThat(found.settledBy()).isNull();
            });
        }

        @Test
        void a_reading_of_something_else_settles_nothing_and_the_one_that_governs_does() {
            uppdrag.tell(reading(null));
            assertThat(drift().disagreements()).singleElement().matches(found -> found.settledBy() == null);
            uppdrag.tell(reading(Condition.EITHER));
            assertThat(drift().disagreements()).singleElement().satisfies(found -> {
                assertThat(found.settledBy()).isNotNull();
                assertThat(found.settledBy().fact().governing()).isEqualTo(Condition.EITHER);
            });
        }

        @Test
        void of_a_phase_without_gates_a_reading_of_its_points_settles_it() {
            uppdrag.tell(new PointReworded(UPPDRAG, ref("1"), "Ord", null, null, "Om budgeten räcker"));
            uppdrag.tell(new PhasesRevised(
                    UPPDRAG,
                    List.of(new Phase("fas", "Fas", List.of(), false, List.of(), List.of(ref("1"), ref("3")))),
                    "Skäl"));
            assertThat(drift().disagreements()).singleElement().matches(found -> found.settledBy() == null);
            uppdrag.tell(reading(null));
            assertThat(drift().disagreements()).singleElement().matches(found -> found.settledBy() != null);
        }

        @Test
        void one_wording_quoted_twice_disagrees_with_nothing() {
            uppdrag.tell(new PhasesRevised(
                    UPPDRAG,
                    List.of(new Phase(
                            "fas-2",
                            "Fas 2",
                            List.of(),
                            true,
                            List.of(gate(
                                    Gate.COLLABORATION_RULED_OUT, "”" + NO_INTEREST + "”", Standing.DECISION_POINT)),
                            List.of(ref("3")))),
                    "Skäl"));
            assertThat(drift().disagreements()).isEmpty();
        }

        private static UppdragEvent reading(@Nullable Condition governing) {
            return new MandateInterpreted(
                    UPPDRAG,
                    "Vilket villkor gäller?",
                    "Det ena räcker.",
                    DIRECTOR,
                    true,
                    governing,
                    List.of(),
                    List.of(ref("3")));
        }
    }
}
