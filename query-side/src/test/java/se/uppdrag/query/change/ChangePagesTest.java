package se.uppdrag.query.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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
import se.uppdrag.kernel.change.CalculationLine;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeEvent.*;
import se.uppdrag.kernel.change.ChangeKind;
import se.uppdrag.kernel.change.ChangeStage;
import se.uppdrag.kernel.change.ChangeStep;
import se.uppdrag.kernel.change.Clause;
import se.uppdrag.kernel.change.ClauseKind;
import se.uppdrag.kernel.change.Comparability;
import se.uppdrag.kernel.change.Derivation;
import se.uppdrag.kernel.change.FigureKind;
import se.uppdrag.kernel.change.Post;
import se.uppdrag.kernel.change.Side;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.Operation;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.OperatingForm;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;
import se.uppdrag.query.state.UppdragView;

/** An earlier change on its page and in JSON: what is stated stands beside what is computed (ECO-14 to ECO-18). */
@WebMvcTest(controllers = ChangePageController.class)
@Import(ChangePagesTest.Slice.class)
class ChangePagesTest {

    private static final UUID CHANGE = UUID.fromString("00000000-0000-4000-8000-00000000c4a1");
    private static final UUID EMPTY = UUID.fromString("00000000-0000-4000-8000-00000000c4a2");
    private static final UUID UPPDRAG = new UUID(9, 1);
    private static final UUID CASE = new UUID(9, 2);

    @TestConfiguration
    @Import({WebSlice.class, Tale.class})
    @ComponentScan(
            basePackages = {
                "se.uppdrag.query.change",
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
        Project.all(new ChangeView(), mongo, tale, tale.told());
        Project.all(new UppdragView(), mongo, tale, tale.told());
    }

    private static ChangeEvent described(UUID id, ChangeKind kind, String title) {
        return new EarlierChangeDescribed(
                id,
                UPPDRAG,
                CASE,
                title,
                kind,
                OperatingForm.OTHER_OPERATOR,
                OperatingForm.OWN,
                List.of(new Party(Party.Kind.COMPANY, "Telia")),
                List.of(new Party(Party.Kind.UNIT, "Regionservice")));
    }

    private static ChangeEvent figure(String key, String name, Side side, String value, Derivation... follows) {
        return new FigureStated(
                CHANGE, key, name, Figure.of(value), side, null, null, null, List.of(follows), null, null);
    }

    private void tell() {
        tale.tell(described(CHANGE, ChangeKind.INSOURCING, "Telefonväxel i egen regi"));
        tale.tell(new StageDescribed(CHANGE, ChangeStage.BACKGROUND, "Optionen var maximerad.", "i princip"));
        tale.tell(new ChangeDecisionRecorded(
                CHANGE,
                ChangeStep.DECIDED,
                List.of(Party.body("RS"), Party.role("Regiondirektören")),
                null,
                "Åtgärder",
                List.of(),
                null));
        tale.tell(new OperationsCompared(
                CHANGE, List.of("Växel"), List.of("Växel och jour"), Comparability.NOT_COMPARABLE, "En annan"));
        tale.tell(figure("avtal", "Avtalet", null, "6,6 mnkr"));
        tale.tell(figure(
                "vaxel",
                "Regionväxeln",
                Side.BEFORE,
                "4,2 mnkr",
                new Derivation(Operation.SHARE, List.of("avtal", "2", "3"))));
        tale.tell(figure("vaxel-efter", "Regionväxeln", Side.AFTER, "5,8 mnkr"));
        tale.tell(figure("fore", "Samordning", Side.BEFORE, "20%"));
        tale.tell(figure("efter", "Samordning", Side.AFTER, "48%"));
        tale.tell(new FigureStated(
                CHANGE,
                "effekt",
                "Effekt 2023",
                Figure.of("21 miljoner kr"),
                null,
                FigureKind.ESTIMATE,
                Dating.of("2023"),
                null,
                List.of(),
                "allt genomförs",
                false));
        tale.tell(new TargetSet(CHANGE, "etablerad", "Etablerad", null, null, Dating.of("senast den 31 oktober 2021")));
        tale.tell(new TargetSet(CHANGE, "fem", "Fem medarbetare", Figure.of("5 personer"), null, null));
        tale.tell(new TargetOutcomeRecorded(CHANGE, "fem", Figure.of("10 personer"), null, null, null));
        tale.tell(new StaffingRecorded(
                CHANGE,
                "Regionväxeln",
                Side.AFTER,
                List.of(
                        new Post("Telefonist", Figure.of("6"), null, null, "Strömsund", null, null),
                        new Post("Halvtid", Figure.of("1"), Figure.of("50%"), null, null, null, null)),
                null,
                Figure.of("6,5 tjänster"),
                null));
        tale.tell(new ContractRecorded(
                CHANGE,
                "Telefonistservice",
                Side.BEFORE,
                Party.NOT_STATED,
                null,
                List.of("Växel", "Teleservice"),
                false,
                Dating.notStated(),
                Figure.of("6,6 mnkr"),
                true,
                List.of(new Clause(ClauseKind.INDEXATION, "KPI", Figure.of("3,78%"), Dating.of("2018")))));
        tale.tell(new CalculationExampleRecorded(
                CHANGE,
                "Sju medarbetare",
                null,
                List.of(
                        new CalculationLine("Kontorstid", Figure.of("3,5 mkr/år")),
                        new CalculationLine("Jour", Figure.of("1,6 mkr"))),
                Figure.of("ca 5,1 mkr/år"),
                List.of("Lokaler")));
        tale.tell(described(EMPTY, ChangeKind.COST_PROGRAMME, "Åtgärder 2023"));
    }

    @Test
    void the_page_shows_each_part_with_what_it_comes_to() {
        assertThat(web.get().uri("/forandringar/" + CHANGE))
                .hasStatusOk()
                .bodyText()
                .contains("Telefonväxel i egen regi", "Optionen var maximerad.", "Inte jämförbar")
                .contains("28\u00a0procentenheter", "140\u00a0% av det som var före")
                .contains("4,4\u00a0mkr = ”Avtalet” · 2 / 3", "Stämmer inte")
                .contains("Under förutsättning att allt genomförs, vilket inte uppfylldes.")
                .contains("Tid: senast den 31 oktober 2021", "Avviker")
                .contains("6,5 tjänster", "Tjänstgöringsgrad", "KPI", "5,1 mkr/år", "Lokaler")
                .contains("”Regionväxeln” uppges till 4,2 mnkr, men det följer inte av de tal det bygger på.")
                .contains("leverantör", "när avtalet tecknades");
    }

    @Test
    void a_page_without_facts_says_what_to_do_next() {
        assertThat(web.get().uri("/forandringar/" + EMPTY))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Inget är beskrivet ännu.", "Beskriv varför förändringen gjordes", "Inga mål är registrerade.");
    }

    @Test
    void the_resource_tells_what_is_stated_beside_what_is_computed() {
        assertThat(web.get().uri("/api/v1/earlier-changes/" + CHANGE))
                .hasStatusOk()
                .headers()
                .hasValue("ETag", "\"15\"");
        assertThat(web.get().uri("/api/v1/earlier-changes/" + CHANGE))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"uppdragId": "%s",
                         "described": {"stated": {"title": "Telefonväxel i egen regi", "kind": "INSOURCING"}},
                         "targets": [{"verdict": "NOT_STATED"}, {"verdict": "DEVIATES"}],
                         "staffing": [{"fullTime": {"verdict": "AGREES"}, "heads": {"verdict": "NOT_COMPARED"}}],
                         "calculationExamples": [{"computed": {"verdict": "AGREES"}}],
                         "findings": [
                           {"kind": "FIGURE", "reckoning": {"verdict": "DIFFERS"}},
                           {"kind": "CONDITION", "about": "allt genomförs"}]}""".formatted(UPPDRAG));
    }

    @Test
    void the_list_has_both_with_their_uppdrag_and_what_does_not_add_up() {
        assertThat(web.get().uri("/forandringar"))
                .hasStatusOk()
                .bodyText()
                .contains("Telefonväxel i egen regi", "Åtgärder 2023", "href=\"/forandringar/" + CHANGE)
                .contains("href=\"/uppdrag/" + UPPDRAG, "<span class=\"num\">2</span>")
                .contains("href=\"/jamforelser\"", "href=\"/atgardsforslag\"");
        assertThat(web.get().uri("/api/v1/earlier-changes"))
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"total\": 2, \"items\": [{\"title\": \"Telefonväxel i egen regi\", \"findings\": 2}, {\"title\": \"Åtgärder 2023\"}]}");
    }

    @Test
    void a_list_without_any_says_where_they_come_from() {
        mongo.getDb().drop();
        assertThat(web.get().uri("/forandringar"))
                .hasStatusOk()
                .bodyText()
                .contains("Det finns inga tidigare förändringar.", "beskrivs från det uppdrag");
    }

    @Test
    void the_history_is_called_what_it_is_about() {
        assertThat(web.get().uri("/forandringar/" + CHANGE + "/historik"))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Historik: Telefonväxel i egen regi", "<title>Historik: Telefonväxel i egen regi");
        assertThat(web.get().uri("/uppdrag/" + CHANGE + "/historik")).hasStatus(404);
    }

    @Test
    void a_change_that_is_not_there_is_404() {
        for (var uri : List.of("/forandringar/" + UPPDRAG, "/api/v1/earlier-changes/" + UPPDRAG)) {
            assertThat(web.get().uri(uri)).as(uri).hasStatus(404);
        }
    }
}
