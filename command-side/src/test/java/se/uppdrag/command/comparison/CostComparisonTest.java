package se.uppdrag.command.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Scenario;
import se.uppdrag.command.comparison.ComparisonCommand.ApplyIndexation;
import se.uppdrag.command.comparison.ComparisonCommand.ConfirmItem;
import se.uppdrag.command.comparison.ComparisonCommand.CorrectComparisonFact;
import se.uppdrag.command.comparison.ComparisonCommand.DefineAlternative;
import se.uppdrag.command.comparison.ComparisonCommand.EnterLine;
import se.uppdrag.command.comparison.ComparisonCommand.ExplainFinding;
import se.uppdrag.command.comparison.ComparisonCommand.LineFigure;
import se.uppdrag.command.comparison.ComparisonCommand.Rate;
import se.uppdrag.command.comparison.ComparisonCommand.RecordFinding;
import se.uppdrag.command.comparison.ComparisonCommand.ReviseAssumption;
import se.uppdrag.command.comparison.ComparisonCommand.StateAssumption;
import se.uppdrag.command.comparison.ComparisonCommand.StateTotal;
import se.uppdrag.command.comparison.ComparisonCommand.Term;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.comparison.AlternativeFigure;
import se.uppdrag.kernel.comparison.AlternativeKind;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent.AlternativeDefined;
import se.uppdrag.kernel.comparison.ComparisonEvent.AssumptionRevised;
import se.uppdrag.kernel.comparison.ComparisonEvent.AssumptionStated;
import se.uppdrag.kernel.comparison.ComparisonEvent.ComparisonDefined;
import se.uppdrag.kernel.comparison.ComparisonEvent.ComparisonFactCorrected;
import se.uppdrag.kernel.comparison.ComparisonEvent.FindingExplained;
import se.uppdrag.kernel.comparison.ComparisonEvent.FindingRecorded;
import se.uppdrag.kernel.comparison.ComparisonEvent.IndexationApplied;
import se.uppdrag.kernel.comparison.ComparisonEvent.ItemConfirmed;
import se.uppdrag.kernel.comparison.ComparisonEvent.LineEntered;
import se.uppdrag.kernel.comparison.ComparisonEvent.TotalStated;
import se.uppdrag.kernel.comparison.SignRule;
import se.uppdrag.kernel.comparison.TotalOf;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.IndexStep;
import se.uppdrag.kernel.figure.Operation;
import se.uppdrag.kernel.figure.Rounding;
import se.uppdrag.kernel.figure.Unit;

/** The comparison of the helpdesk in RS/494/2023, and what cannot be asked of one. */
class CostComparisonTest {

    private static final UUID ID = UUID.fromString("04942023-0000-4000-8000-000000000501");
    private static final UUID UPPDRAG = UUID.fromString("04942023-0000-4000-8000-000000000100");
    private static final UUID CASE = UUID.fromString("04942023-0000-4000-8000-000000000001");
    private static final UUID OWN = UUID.fromString("04942023-0000-4000-8000-000000000502");

    private final Scenario<CostComparison> comparison = Scenario.of(CostComparison.class);

    private static ComparisonDefined defined() {
        return new ComparisonDefined(ID, UPPDRAG, CASE, "Helpdesk", null, Unit.TKR, SignRule.COSTS_NEGATIVE);
    }

    private static AlternativeDefined alternative(String key) {
        return new AlternativeDefined(ID, key, key, AlternativeKind.ESTIMATE, 2023);
    }

    private static LineEntered line(String key, Figure... figures) {
        var keys = List.of("in", "ut");
        return new LineEntered(
                ID,
                key,
                key,
                IntStream.range(0, figures.length)
                        .mapToObj(i -> new AlternativeFigure(keys.get(i), figures[i]))
                        .toList(),
                null,
                List.of());
    }

    private static EnterLine enter(LineFigure... figures) {
        return new EnterLine(ID, "staff", "Personal", List.of(figures), null, List.of());
    }

    private static ApplyIndexation index(
            String rate, int times, @Nullable String line, @Nullable String alternative, @Nullable String assumption) {
        return new ApplyIndexation(
                ID,
                "kpi",
                Figure.of("5 738"),
                List.of(new Rate(Figure.of(rate), times, "KPI", null, null, assumption)),
                Rounding.TRUNCATE,
                Figure.of("8,473 tkr"),
                line,
                alternative,
                List.of());
    }

    private static StateTotal total(
            TotalOf of, @Nullable String alternative, @Nullable Operation operation, String... terms) {
        return new StateTotal(
                ID,
                "gross",
                "Bruttokostnader",
                Figure.of("-5 632"),
                of,
                alternative,
                operation,
                Arrays.stream(terms).map(Figure::of).map(Term::new).toList());
    }

    private Scenario<CostComparison> given(Object... events) {
        var all = new ArrayList<Object>(List.of(defined(), alternative("in"), alternative("ut")));
        all.addAll(List.of(events));
        return comparison.given(all.toArray());
    }

    @Test
    void has_each_alternative_once() {
        comparison
                .given(defined())
                .when(new DefineAlternative(ID, "in", "in", AlternativeKind.ESTIMATE, 2023))
                .then(alternative("in"));
    }

    @Test
    void refuses_the_same_alternative_twice() {
        given().when(new DefineAlternative(ID, "in", "Egen regi", null, null))
                .refused(new ComparisonRejection.AlternativeAlreadyDefined("in"));
    }

    @Test
    void a_bare_number_is_in_the_unit_of_the_table_and_a_missing_one_is_not_stated() {
        given().when(enter(new LineFigure("in", Figure.of("-5 119")), new LineFigure("ut", null)))
                .then(new LineEntered(
                        ID,
                        "staff",
                        "Personal",
                        List.of(
                                new AlternativeFigure("in", Figure.of("-5 119", Unit.TKR)),
                                new AlternativeFigure("ut", Figure.notStated())),
                        null,
                        List.of()));
    }

    @Test
    void a_line_that_is_sent_again_is_nothing_new() {
        var cost = new LineFigure("in", Figure.of("-5 119 tkr"));
        var entered = new LineEntered(
                ID,
                "staff",
                "Personal",
                List.of(new AlternativeFigure("in", Figure.of("-5 119 tkr"))),
                null,
                List.of());
        given(entered).when(enter(cost)).thenNothing();
        given(entered, line("other", Figure.of("1 tkr"))).when(enter(cost)).then(entered);
    }

    @Test
    void refuses_a_line_with_an_alternative_that_it_does_not_have() {
        given().when(enter(new LineFigure("x", null))).refused(new ComparisonRejection.AlternativeUnknown("x"));
    }

    @Test
    void refuses_two_figures_for_one_alternative() {
        given().when(enter(new LineFigure("in", null), new LineFigure("in", null)))
                .refused(new ComparisonRejection.AlternativeTwice("in"));
    }

    @Test
    void refuses_what_rests_on_an_assumption_that_nobody_stated() {
        given().when(new EnterLine(
                        ID, "staff", "Personal", List.of(new LineFigure("in", null)), null, List.of("server")))
                .refused(new ComparisonRejection.AssumptionUnknown("server"));
    }

    @Test
    void an_assumption_is_stated_once_and_then_revised() {
        given(new AssumptionStated(ID, "server", "Oförändrad kostnad", null))
                .when(new ReviseAssumption(ID, "server", "Dubbel kostnad", null, "Nytt avtal"))
                .then(new AssumptionRevised(ID, "server", "Dubbel kostnad", null, "Nytt avtal"));
    }

    @Test
    void refuses_to_state_an_assumption_twice() {
        given(new AssumptionStated(ID, "server", "Oförändrad kostnad", null))
                .when(new StateAssumption(ID, "server", "Dubbel kostnad", null))
                .refused(new ComparisonRejection.AssumptionAlreadyStated("server"));
    }

    @Test
    void an_indexation_keeps_its_steps_and_what_is_stated() {
        given(line("staff", Figure.of("-5 119 tkr")))
                .when(index("5 %", 6, "staff", "ut", null))
                .then(new IndexationApplied(
                        ID,
                        "kpi",
                        Figure.of("5 738", Unit.TKR),
                        List.of(new IndexStep(Figure.of("5 %"), 6, "KPI", null, null, null)),
                        Rounding.TRUNCATE,
                        Figure.of("8,473 tkr"),
                        "staff",
                        "ut",
                        List.of()));
    }

    @Test
    void refuses_an_indexation_that_feeds_nothing_known() {
        given().when(index("5 %", 1, "staff", null, null)).refused(new ComparisonRejection.LineUnknown("staff"));
    }

    @Test
    void refuses_an_indexation_that_rests_on_nothing_known() {
        given().when(index("5 %", 1, null, null, "x")).refused(new ComparisonRejection.AssumptionUnknown("x"));
    }

    @Test
    void refuses_a_rate_that_is_no_percentage() {
        given().when(index("5 tkr", 1, null, null, null)).refused(new ComparisonRejection.RateNotInPercent("5 tkr"));
    }

    @Test
    void refuses_a_rate_that_is_applied_no_times() {
        given().when(index("5 %", 0, null, null, null)).refused(new ComparisonRejection.TimesOutOfRange(0));
    }

    @Test
    void a_total_that_does_not_agree_is_recorded() {
        given(line("staff", Figure.of("-5 119 tkr"), Figure.of("-8 473 tkr")))
                .when(total(TotalOf.ALTERNATIVE, "in", null))
                .then(new TotalStated(
                        ID,
                        "gross",
                        "Bruttokostnader",
                        Figure.of("-5 632", Unit.TKR),
                        TotalOf.ALTERNATIVE,
                        "in",
                        null,
                        List.of()));
    }

    @Test
    void a_comparison_without_lines_has_no_totals() {
        given().when(total(TotalOf.ALTERNATIVE, "in", null)).refused(new ComparisonRejection.NoLines());
    }

    @Test
    void refuses_a_total_of_nobody_knows_what() {
        given(line("staff", Figure.of("-5 119 tkr")))
                .when(total(TotalOf.ALTERNATIVE, null, null))
                .refused(new ComparisonRejection.AlternativeMissing());
    }

    @Test
    void refuses_a_total_of_figures_without_saying_how() {
        given().when(total(TotalOf.FIGURES, null, null, "11,5 mkr", "7 692 tkr"))
                .refused(new ComparisonRejection.OperationMissing());
    }

    @Test
    void refuses_a_total_of_what_cannot_be_put_together() {
        given().when(total(TotalOf.FIGURES, null, Operation.DIFFERENCE, "11,5 mkr", "6,5 tjänster"))
                .refused(new ComparisonRejection.CalculationImpossible(Operation.DIFFERENCE));
    }

    @Test
    void refuses_to_confirm_what_does_not_rest_on_anything_revised() {
        given(line("staff", Figure.of("-5 119 tkr")))
                .when(new ConfirmItem(ID, "line/staff", null))
                .refused(new ComparisonRejection.NotStale("line/staff"));
    }

    @Test
    void what_rests_on_a_revised_assumption_is_confirmed() {
        given(
                        new AssumptionStated(ID, "server", "Oförändrad kostnad", null),
                        new LineEntered(ID, "staff", "Personal", List.of(), null, List.of("server")),
                        new AssumptionRevised(ID, "server", "Dubbel kostnad", null, null))
                .when(new ConfirmItem(ID, "line/staff", null))
                .then(new ItemConfirmed(ID, "line/staff", null));
    }

    @Test
    void a_person_finds_something_and_explains_it() {
        given().when(new RecordFinding(ID, OWN, "33 % kan inte härledas"))
                .then(new FindingRecorded(ID, OWN, "33 % kan inte härledas"));
    }

    @Test
    void a_computed_finding_is_explained() {
        given(
                        line("staff", Figure.of("-5 119 tkr")),
                        new TotalStated(
                                ID,
                                "gross",
                                "Brutto",
                                Figure.of("-5 632 tkr"),
                                TotalOf.ALTERNATIVE,
                                "in",
                                null,
                                List.of()))
                .when(new ExplainFinding(ID, "total/gross", "Rader saknas", Party.role("Utredaren")))
                .then(new FindingExplained(ID, "total/gross", "Rader saknas", Party.role("Utredaren")));
    }

    @Test
    void refuses_to_explain_what_nobody_found() {
        given().when(new ExplainFinding(ID, "total/gross", "Rader saknas", Party.NOT_STATED))
                .refused(new ComparisonRejection.FindingUnknown("total/gross"));
    }

    @Test
    void a_corrected_line_keeps_the_rules_of_a_line() {
        given(line("staff", Figure.of("-5 119 tkr")));
        var wrong = new LineEntered(
                ID, "staff", "Personal", List.of(new AlternativeFigure("x", Figure.notStated())), null, List.of());
        comparison.when(correct(3, wrong)).refused(new ComparisonRejection.AlternativeUnknown("x"));
    }

    @Test
    void an_alternative_is_renamed_by_a_correction() {
        given();
        var renamed = new AlternativeDefined(ID, "in", "Egen regi", AlternativeKind.FORECAST, 2023);
        comparison
                .when(correct(1, renamed))
                .then(new ComparisonFactCorrected(ID, comparison.eventId(ID, 1), "Fel"), renamed);
    }

    @Test
    void stays_with_its_uppdrag_and_cannot_lose_its_beginning() {
        given();
        comparison.when(correct(0, null)).refused(new CorrectionRejection.FoundingFactNeedsReplacement());
        comparison
                .when(correct(
                        0,
                        new ComparisonDefined(
                                ID, UUID.randomUUID(), CASE, "Helpdesk", null, Unit.TKR, SignRule.COSTS_NEGATIVE)))
                .refused(new CorrectionRejection.ReplacementOfOtherStream());
    }

    private CorrectComparisonFact correct(int place, @Nullable ComparisonEvent replacement) {
        return new CorrectComparisonFact(ID, comparison.eventId(ID, place), "Fel", null, replacement);
    }
}
