package se.uppdrag.kernel.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.uppdrag.kernel.Log;
import se.uppdrag.kernel.Party;
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
import se.uppdrag.kernel.figure.Check.Verdict;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.IndexStep;
import se.uppdrag.kernel.figure.Operation;
import se.uppdrag.kernel.figure.Rounding;
import se.uppdrag.kernel.figure.Unit;

/** The table of RS/494/2023, chapter 3.1.3: own helpdesk against a supplier's (ECO-08 to ECO-12). */
class ComparisonStateTest {

    private static final UUID ID = new UUID(1, 1);
    private static final UUID OWN = new UUID(1, 2);

    private final Log<ComparisonState, ComparisonEvent> log = new Log<>(ComparisonState.none(), ComparisonState::after);

    @BeforeEach
    void tell_the_table() {
        log.tell(new ComparisonDefined(ID, ID, ID, "Helpdesk", null, Unit.TKR, SignRule.COSTS_NEGATIVE));
        log.tell(new AlternativeDefined(ID, "in", "Insourcing", AlternativeKind.FORECAST, 2023));
        log.tell(new AlternativeDefined(ID, "ut", "Outsourcing", AlternativeKind.ESTIMATE, 2023));
        log.tell(new AssumptionStated(ID, "rate", "Avtalet hade räknats upp med 5 % i sex år", Figure.of("5 %")));
        log.tell(line("staff", "-5 119", "-8 473", "3 354"));
        log.tell(line("premises", "-1", "0", "-1"));
        log.tell(line("consultants", "-428", "0", "-428"));
        log.tell(line("other", "-84", "0", "-84"));
        log.tell(indexation("8 473 tkr", "5 %"));
    }

    private static LineEntered line(String key, String in, String out, @Nullable String variance) {
        return new LineEntered(
                ID,
                key,
                key,
                List.of(
                        new AlternativeFigure("in", Figure.of(in, Unit.TKR)),
                        new AlternativeFigure("ut", Figure.of(out, Unit.TKR))),
                variance == null ? null : Figure.of(variance, Unit.TKR),
                List.of());
    }

    private static IndexationApplied indexation(String stated, String rate) {
        return new IndexationApplied(
                ID,
                "index",
                Figure.of("5 738 tkr"),
                List.of(
                        new IndexStep(Figure.of(rate), 6, "KPI", "2017–2022", null, "rate"),
                        new IndexStep(Figure.of("10,2 %"), 1, "KPI december 2022", "2023", "SCB", null)),
                Rounding.TRUNCATE,
                Figure.of(stated),
                "staff",
                "ut",
                List.of());
    }

    private static TotalStated total(String key, String stated, TotalOf of, @Nullable String alternative) {
        return new TotalStated(ID, key, key, Figure.of(stated, Unit.TKR), of, alternative, null, List.of());
    }

    private List<String> findings() {
        return log.state().findings().stream().map(Finding::id).toList();
    }

    @Test
    void everything_in_the_table_agrees() {
        log.tell(total("in", "-5 632", TotalOf.ALTERNATIVE, "in"));
        log.tell(total("ut", "-8 473", TotalOf.ALTERNATIVE, "ut"));
        log.tell(total("variance", "2 841", TotalOf.VARIANCE, null));

        assertThat(findings()).isEmpty();
        assertThat(log.state().table().sum("in").figure().low()).isEqualByComparingTo("-5632");
        assertThat(log.state().table().variance("ut", SignRule.COSTS_NEGATIVE).text())
                .isEqualTo("2\u00a0841\u00a0tkr");
    }

    @Test
    void what_does_not_agree_is_found_and_can_be_explained() {
        log.tell(total("in", "-5 630", TotalOf.ALTERNATIVE, "in"));
        log.tell(line("premises", "-1", "0", "1"));
        log.tell(indexation("8 474 tkr", "5 %"));

        assertThat(findings()).containsExactly("line/premises", "indexation/index", "fed/index", "total/in");
        var total = log.state().finding("total/in").orElseThrow();
        assertThat(total.check()).isNotNull();
        assertThat(total.check().verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(total.check().difference()).isNotNull();
        assertThat(total.check().difference().text()).isEqualTo("2\u00a0tkr");

        log.tell(new FindingExplained(ID, "total/in", "Avrundning", Party.role("Utredaren")));
        assertThat(log.state().finding("total/in").orElseThrow().explained()).isNotNull();
    }

    @Test
    void other_figures_are_checked_too() {
        log.tell(new TotalStated(
                ID,
                "part",
                "Helpdeskens del",
                Figure.of("5,738 tkr"),
                TotalOf.FIGURES,
                null,
                Operation.DIFFERENCE,
                List.of(Figure.of("11,5 mkr"), Figure.of("7,692 tkr"))));

        assertThat(findings())
                .containsExactly("total/part", "ambiguous/total/part/5,738 tkr", "ambiguous/total/part/7,692 tkr");
    }

    @Test
    void a_persons_own_finding_stands_beside_the_computed() {
        log.tell(new FindingRecorded(ID, OWN, "33 % kan inte härledas"));

        assertThat(findings()).containsExactly(OWN.toString());
    }

    @Test
    void costs_can_be_written_without_a_sign() {
        assertThat(log.state().table().variance("ut", SignRule.COSTS_POSITIVE).low())
                .isEqualByComparingTo("-2841");
    }

    @Test
    void a_sum_with_an_unknown_figure_says_so_and_is_not_compared() {
        log.tell(line("other", "okänt", "0", null));
        log.tell(total("in", "-5 632", TotalOf.ALTERNATIVE, "in"));

        assertThat(log.state().table().sum("in").unknown()).isEqualTo(1);
        assertThat(log.state().table().variance("ut", SignRule.COSTS_NEGATIVE).known())
                .isFalse();
        assertThat(findings()).isEmpty();
    }

    @Test
    void what_rests_on_a_revised_assumption_is_stale_until_it_is_entered_again_or_confirmed() {
        log.tell(new AssumptionRevised(ID, "rate", "Avtalet säger 3,78 %", Figure.of("3,78 %"), "Avtalet"));
        assertThat(log.state().premises().stale()).containsExactly("indexation/index", "line/staff");
        assertThat(log.state().premises().assumption("rate").orElseThrow().text())
                .isEqualTo("Avtalet säger 3,78 %");

        log.tell(indexation("7 899 tkr", "3,78 %"));
        assertThat(log.state().premises().stale()).containsExactly("line/staff");

        log.tell(new ItemConfirmed(ID, "line/staff", null));
        assertThat(log.state().premises().stale()).isEmpty();
    }

    @Test
    void another_rate_changes_the_figure_that_it_feeds() {
        var other = log.state().under("index", 0, Figure.of("3,78 %")).orElseThrow();

        assertThat(other.table().sum("ut").figure().low()).isEqualByComparingTo("-7899");
        assertThat(other.table().variance("ut", SignRule.COSTS_NEGATIVE).low()).isEqualByComparingTo("2267");
        assertThat(log.state().table().sum("ut").figure().low()).isEqualByComparingTo("-8473");
        assertThat(log.state().under("index", 2, Figure.of("3,78 %"))).isEmpty();
        assertThat(log.state().under("x", 0, Figure.of("3,78 %"))).isEmpty();
        assertThat(log.state().under("index", 0, Figure.of("3 tkr"))).isEmpty();
    }

    @Test
    void a_struck_line_is_gone() {
        var wrong = log.tell(line("wrong", "-1", "-1", null));
        log.tell(new ComparisonFactCorrected(ID, wrong, "Fel"));

        assertThat(log.state().table().line("wrong")).isEmpty();
        assertThat(log.state().table().lines()).hasSize(4);
    }
}
