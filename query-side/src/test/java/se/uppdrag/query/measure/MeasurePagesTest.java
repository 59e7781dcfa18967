package se.uppdrag.query.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.measure.DecisionLevel;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureEvent.*;
import se.uppdrag.kernel.measure.SubAmount;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MeasureTotalStated;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ObservationExplained;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ResultPlaced;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragAssigned;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;
import se.uppdrag.query.state.UppdragView;

/** The short-term measures of RS/494/2023, 4.2, on the pages and in JSON. */
@WebMvcTest(controllers = MeasurePageController.class)
@Import(MeasurePagesTest.Slice.class)
class MeasurePagesTest {

    private static final UUID CASE = UUID.fromString("04942023-0000-4000-8000-000000000001");
    private static final UUID UPPDRAG = UUID.fromString("04942023-0000-4000-8000-000000000100");
    private static final Party RS = Party.body("RS");
    private static final List<UUID> SHORT = List.of(id(401), id(402), id(403), id(404));

    @TestConfiguration
    @Import({WebSlice.class, Tale.class})
    @ComponentScan(
            basePackages = {
                "se.uppdrag.query.measure",
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

    private static UUID id(int number) {
        return UUID.fromString("04942023-0000-4000-8000-000000000%03d".formatted(number));
    }

    @BeforeEach
    void project() {
        mongo.getDb().drop();
        if (tale.told().isEmpty()) {
            tell();
        }
        Project.all(new UppdragView(), mongo, tale, tale.told());
        Project.all(new MeasureView(), mongo, tale, tale.told());
    }

    private void tell() {
        tale.on("2023-06-20")
                .tell(new UppdragAssigned(
                        UPPDRAG,
                        CASE,
                        List.of("RS/494/2023"),
                        "Kostnadsbesparingar administrativ verksamhet",
                        new Basis(BasisKind.DECISION_POINT, null),
                        List.of(RS),
                        List.of(Party.role("Regiondirektören")),
                        List.of(),
                        List.of()));
        propose(SHORT.get(0), "Digital signering", "500 000 kr", null);
        propose(SHORT.get(1), "Minskad rapportering", "2 000 000 kr", "Ej lika detaljerade uppföljningar");
        propose(SHORT.get(2), "Mobilabonnemang", null, null);
        propose(SHORT.get(3), "Säker digital kommunikation", "120 000 kr", null);
        var parts = List.of(
                new SubAmount("Fristående", Figure.of("120 000 kr")),
                new SubAmount("Anknytning", Figure.of("55 000 kr")));
        tale.on("2023-12-01")
                .tell(new SavingEstimated(
                        SHORT.get(2), Figure.of("175 000 kr"), parts, "2024", "Egen uträkning", null, null));
        tale.on("2024-02-01").tell(new MeasureAdopted(SHORT.get(0), RS, "2024", null));
        tale.on("2025-02-01")
                .tell(new RealisedEffectReported(SHORT.get(0), 2024, Figure.of("400 000 kr"), "Bokslut 2024", true));
        tale.on("2023-12-01").tell(total("kort", "2 795 000 kr"));
        tale.on("2023-12-01").tell(total("fel", "2 800 000 kr"));
        tale.on("2023-12-02").tell(new ObservationExplained(UPPDRAG, "total/fel", "Avrundat i texten", null));
    }

    private static MeasureTotalStated total(String key, String stated) {
        return new MeasureTotalStated(UPPDRAG, key, "Kort sikt, " + key, Horizon.SHORT, Figure.of(stated), SHORT);
    }

    private void propose(UUID id, String text, @Nullable String saving, @Nullable String consequence) {
        tale.on("2023-12-01")
                .tell(new MeasureProposed(
                        id,
                        UPPDRAG,
                        CASE,
                        text,
                        Horizon.SHORT,
                        null,
                        DecisionLevel.DIRECTOR,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        List.of()));
        tale.on("2023-12-01").tell(new ResultPlaced(UPPDRAG, ResultKind.MEASURE, id, text));
        if (saving != null) {
            tale.on("2023-12-01").tell(new SavingEstimated(id, Figure.of(saving), List.of(), null, null, null, null));
        }
        tale.on("2023-12-01").tell(new ConsequenceStated(id, consequence == null, consequence));
    }

    @Test
    void the_portfolio_shows_every_measure_and_what_they_come_to() {
        assertThat(web.get().uri("/atgardsforslag"))
                .hasStatusOk()
                .bodyText()
                .contains("Digital signering", "Mobilabonnemang", "2 000 000 kr", "Inga", "Ej lika detaljerade")
                .contains("2\u00a0795\u00a0000\u00a0kr", "500\u00a0000\u00a0kr", "400\u00a0000\u00a0kr");
    }

    @Test
    void the_portfolio_is_a_file_with_sums_as_numbers() {
        assertThat(web.get().uri("/atgardsforslag")).bodyText().contains("/atgardsforslag.xlsx");
        assertThat(web.get().uri("/atgardsforslag.csv?q=signering"))
                .hasStatusOk()
                .bodyText()
                .contains("\"Digital signering\"", "\"500 000 kr\";\"500000\";\"500000\"")
                .doesNotContain("Mobilabonnemang");
    }

    @Test
    void a_stated_total_agrees_or_is_a_finding_with_its_explanation() {
        assertThat(web.get().uri("/atgardsforslag"))
                .bodyText()
                .contains("Stämmer inte", "Skillnad", "Avrundat i texten");
    }

    @Test
    void the_list_is_filtered_sorted_and_paged_in_json() {
        assertThat(web.get().uri("/api/v1/measures?status=DONE")).bodyJson().isLenientlyEqualTo("""
                {"total": 1, "items": [{"text": "Digital signering", "status": "DONE"}]}""");
        assertThat(web.get().uri("/api/v1/measures?sort=-saving&limit=2"))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"total": 4, "pages": 2, "items": [{"text": "Minskad rapportering"}, {"text": "Digital signering"}]}""");
        assertThat(web.get().uri("/api/v1/measures?q=detaljerade&uppdrag=" + UPPDRAG))
                .bodyJson()
                .extractingPath("total")
                .isEqualTo(1);
        assertThat(web.get().uri("/atgardsforslag?sort=farg")).hasStatus(400);
    }

    @Test
    void one_measure_shows_its_parts_and_its_variance() {
        assertThat(web.get().uri("/atgardsforslag/" + SHORT.get(2)))
                .hasStatusOk()
                .bodyText()
                .contains("175 000 kr", "55 000 kr", "Egen uträkning", "Kostnadsbesparingar administrativ verksamhet");
        assertThat(web.get().uri("/atgardsforslag/" + SHORT.get(0)))
                .bodyText()
                .contains("2024", "\u2212100\u00a0000\u00a0kr", "Bokslut 2024", "Genomförd");
        assertThat(web.get().uri("/api/v1/measures/" + SHORT.get(2))).bodyJson().isLenientlyEqualTo("""
                {"measure": {"status": "PROPOSED"}, "parts": {"verdict": "AGREES"}, "negative": false}""");
    }

    @Test
    void the_history_is_called_what_it_is_about() {
        assertThat(web.get().uri("/atgardsforslag/" + SHORT.get(0) + "/historik"))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Historik: Digital signering", "<title>Historik: Digital signering");
        assertThat(web.get().uri("/arenden/" + SHORT.get(0) + "/historik")).hasStatus(404);
    }

    @Test
    void what_is_not_there_is_404() {
        var uris = new ArrayList<>(List.of("/atgardsforslag/finns-inte", "/api/v1/measures/" + UPPDRAG));
        uris.add("/atgardsforslag/" + UPPDRAG);
        for (var uri : uris) {
            assertThat(web.get().uri(uri)).as(uri).hasStatus(404);
        }
    }
}
