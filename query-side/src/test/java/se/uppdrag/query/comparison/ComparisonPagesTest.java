package se.uppdrag.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.comparison.AlternativeFigure;
import se.uppdrag.kernel.comparison.AlternativeKind;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.SignRule;
import se.uppdrag.kernel.comparison.TotalOf;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.IndexStep;
import se.uppdrag.kernel.figure.Rounding;
import se.uppdrag.kernel.figure.Unit;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;

/** The helpdesk's comparison of RS/494/2023, chapter 3.1.3, on its page and in JSON. */
@WebMvcTest(controllers = ComparisonPageController.class)
@Import(ComparisonPagesTest.Slice.class)
class ComparisonPagesTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000c01");
    private static final UUID EMPTY = UUID.fromString("00000000-0000-4000-8000-000000000c02");
    private static final UUID UPPDRAG = UUID.fromString("00000000-0000-4000-8000-000000000c03");

    @TestConfiguration
    @Import({WebSlice.class, Tale.class})
    @ComponentScan(
            basePackages = {
                "se.uppdrag.query.comparison",
                "se.uppdrag.query.state",
                "se.uppdrag.query.history",
                "se.uppdrag.query.page"
            },
            excludeFilters = @Filter(TestConfiguration.class))
    static class Slice {}

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Tale tale;

    @BeforeEach
    void project() {
        mongo.getDb().drop();
        if (tale.told().isEmpty()) {
            tell();
        }
        Project.all(new ComparisonView(), mongo, tale, tale.told());
    }

    private void tell() {
        tale.on("2023-11-01")
                .tell(new ComparisonEvent.ComparisonDefined(
                        EMPTY, UPPDRAG, UPPDRAG, "Telefonväxel", null, Unit.MKR, null));
        tale.on("2023-11-01")
                .tell(new ComparisonEvent.ComparisonDefined(
                        ID, UPPDRAG, UPPDRAG, "Helpdesk", "Egen regi mot avtal", Unit.TKR, SignRule.COSTS_NEGATIVE));
        tale.on("2023-11-01")
                .tell(new ComparisonEvent.AlternativeDefined(ID, "in", "Insourcing", AlternativeKind.FORECAST, 2023));
        tale.on("2023-11-01")
                .tell(new ComparisonEvent.AlternativeDefined(ID, "ut", "Outsourcing", AlternativeKind.ESTIMATE, 2023));
        tale.on("2023-11-01")
                .tell(new ComparisonEvent.AssumptionStated(ID, "rate", "Sex år med 5 %", Figure.of("5 %")));
        tale.on("2023-11-01").tell(line("staff", "Personalkostnader", "-5 119", "-8 473", "3 354"));
        tale.on("2023-11-01").tell(line("premises", "Fastighetskostnader", "-1", "0", null));
        tale.on("2023-11-01").tell(line("consultants", "Konsultkostnader", "-428", "0", null));
        tale.on("2023-11-01").tell(line("other", "Övriga kostnader", "-84", "0", null));
        tale.on("2023-11-01")
                .tell(new ComparisonEvent.IndexationApplied(
                        ID,
                        "kpi",
                        Figure.of("5,738 tkr"),
                        List.of(
                                new IndexStep(Figure.of("5 %"), 6, "KPI", null, null, "rate"),
                                new IndexStep(Figure.of("10,2 %"), 1, "KPI", "2023", "SCB", null)),
                        Rounding.HALF_UP,
                        Figure.of("8 473 tkr"),
                        "staff",
                        "ut",
                        List.of()));
        tale.on("2023-11-01")
                .tell(new ComparisonEvent.TotalStated(
                        ID,
                        "gross",
                        "Bruttokostnader",
                        Figure.of("-5 630 tkr"),
                        TotalOf.ALTERNATIVE,
                        "in",
                        null,
                        List.of()));
        tale.on("2023-11-02")
                .tell(new ComparisonEvent.FindingExplained(ID, "total/gross", "Tryckfel", Party.NOT_STATED));
        tale.on("2023-11-03")
                .tell(new ComparisonEvent.AssumptionRevised(ID, "rate", "Avtalet säger 3,78 %", null, null));
    }

    private static ComparisonEvent line(String key, String label, String in, String out, @Nullable String variance) {
        return new ComparisonEvent.LineEntered(
                ID,
                key,
                label,
                List.of(
                        new AlternativeFigure("in", Figure.of(in, Unit.TKR)),
                        new AlternativeFigure("ut", Figure.of(out, Unit.TKR))),
                variance == null ? null : Figure.of(variance, Unit.TKR),
                List.of());
    }

    @Test
    void the_table_shows_sums_and_variances() {
        assertThat(web.get().uri("/jamforelser/" + ID))
                .hasStatusOk()
                .bodyText()
                .contains("Insourcing", "Prognos 2023", "Personalkostnader", "3\u00a0354\u00a0tkr")
                .contains("−5\u00a0632\u00a0tkr", "−8\u00a0473\u00a0tkr", "2\u00a0841\u00a0tkr");
    }

    @Test
    void what_is_stated_stands_beside_what_is_computed() {
        assertThat(web.get().uri("/jamforelser/" + ID))
                .bodyText()
                .contains("Bruttokostnader är -5 630 tkr enligt källan men −5\u00a0632\u00a0tkr uträknad")
                .contains("Uppräkningen kpi ger 8 473 tkr enligt källan men 8\u00a0474\u00a0tkr uträknad")
                .contains("5,738 tkr kan läsas på två sätt")
                .contains("Tryckfel", "Stämmer inte");
    }

    @Test
    void what_rests_on_a_revised_assumption_is_marked() {
        assertThat(web.get().uri("/jamforelser/" + ID))
                .bodyText()
                .contains(
                        "Avtalet säger 3,78 %", "Tidigare: Sex år med 5 %", "Bygger på ett antagande som har ändrats");
    }

    @Test
    void another_rate_is_shown_beside_the_recorded_one() {
        assertThat(web.get().uri("/jamforelser/{id}?steg=kpi/0&sats=3,78 %", ID))
                .hasStatusOk()
                .bodyText()
                .contains("7\u00a0900\u00a0tkr", "2\u00a0268\u00a0tkr");
    }

    @Test
    void a_rate_that_is_none_is_answered_on_the_page() {
        assertThat(web.get().uri("/jamforelser/{id}?steg=kpi/0&sats=mycket", ID))
                .hasStatusOk()
                .bodyText()
                .contains("Procentsatsen går inte att räkna med");
    }

    @Test
    void an_empty_comparison_says_what_to_do_next() {
        assertThat(web.get().uri("/jamforelser/" + EMPTY))
                .hasStatusOk()
                .bodyText()
                .contains("Lägg till alternativen först", "Uppgift saknas");
    }

    @Test
    void the_list_has_both() {
        assertThat(web.get().uri("/jamforelser")).hasStatusOk().bodyText().contains("Helpdesk", "Telefonväxel");
    }

    @Test
    void json_has_what_is_stated_and_what_it_comes_to() {
        assertThat(web.get().uri("/api/v1/comparisons/" + ID)).bodyJson().isLenientlyEqualTo("""
                        {"alternatives": [
                           {"key": "in", "sum": {"low": -5632, "unit": "TKR"}, "unknown": 0},
                           {"key": "ut", "sum": {"low": -8473}, "variance": {"low": 2841}}],
                         "stale": ["indexation/kpi", "line/staff"],
                         "findings": [{"id": "indexation/kpi"}, {"id": "ambiguous/indexation/kpi/5,738 tkr"}, {"id": "total/gross", "kind": "TOTAL"}]}""");
        assertThat(web.get().uri("/api/v1/comparisons")).bodyJson().isLenientlyEqualTo("{\"total\": 2}");
    }

    @Test
    void the_history_is_called_what_it_is_about() {
        assertThat(web.get().uri("/jamforelser/" + ID + "/historik"))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Historik: Helpdesk", "<title>Historik: Helpdesk");
        assertThat(web.get().uri("/organ/" + ID + "/historik")).hasStatus(404);
    }

    @Test
    void a_comparison_that_is_not_there_is_404() {
        for (var uri :
                List.of("/jamforelser/finns-inte", "/jamforelser/" + UPPDRAG, "/api/v1/comparisons/" + UPPDRAG)) {
            assertThat(web.get().uri(uri)).as(uri).hasStatus(404);
        }
    }
}
