package se.uppdrag.query.plan;

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
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;

/** Plans that are kept ready, on the pages and in JSON (PHA-01). */
@WebMvcTest(controllers = PhasePlanPageController.class)
@Import(PhasePlanPagesTest.Slice.class)
class PhasePlanPagesTest {

    private static final UUID PLAN = UUID.fromString("00000000-0000-4000-8000-00000000fa50");
    private static final UUID RETIRED = UUID.fromString("00000000-0000-4000-8000-00000000fa51");

    @TestConfiguration
    @Import({WebSlice.class, Tale.class})
    @ComponentScan(
            basePackages = {
                "se.uppdrag.query.plan",
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
    }

    private void tell() {
        var delivered = new GateSource(
                Gate.REPORT_DELIVERED, "Direktivet, avsnitt 2", Standing.PROPOSAL_TEXT, Passage.COMPLETION);
        var phases = List.of(
                new Phase("utredning", "Utredning", List.of(), false, List.of(), List.of()),
                new Phase("rapport", "Rapport", List.of("utredning"), false, List.of(delivered), List.of()));
        tale.on("2017-01-01")
                .tell(new PhasePlanEvent.PhasePlanRegistered(PLAN, "Enkel utredning", "För det mesta", phases));
        tale.on("2017-02-01").tell(new PhasePlanEvent.PhasePlanRegistered(RETIRED, "Gammal plan", null, phases));
        tale.on("2017-03-01").tell(new PhasePlanEvent.PhasePlanRetired(RETIRED, "Ersatt"));
    }

    private void projected() {
        Project.all(new PhasePlanView(), mongo, tale, tale.told());
    }

    @Test
    void the_list_names_each_with_its_phases_and_says_what_is_no_longer_used() {
        projected();
        assertThat(web.get().uri("/fasplaner"))
                .hasStatusOk()
                .bodyText()
                .contains("Enkel utredning", "För det mesta", "Utredning, Rapport", "Används inte längre");
    }

    @Test
    void an_empty_list_says_what_to_do_next() {
        assertThat(web.get().uri("/fasplaner"))
                .hasStatusOk()
                .bodyText()
                .contains("Ingen fasplan är upplagd ännu.", "Lägg upp en plan");
    }

    @Test
    void a_plan_shows_its_phases_in_order_and_each_condition_with_its_source() {
        projected();
        assertThat(web.get().uri("/fasplaner/" + PLAN))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Version 1",
                        "Kan börja direkt.",
                        "Efter Utredning.",
                        "Fasens rapport är inlämnad",
                        "För att fasen ska få slutföras",
                        "Direktivet, avsnitt 2",
                        "Står i förslagets text",
                        "Fasplanen ”Enkel utredning” lades upp: Utredning, Rapport. För det mesta");
    }

    @Test
    void a_retired_plan_says_so_and_offers_nothing() {
        projected();
        assertThat(web.get().uri("/fasplaner/" + RETIRED))
                .hasStatusOk()
                .bodyText()
                .contains("Planen togs ur bruk 2017-03-01.")
                .doesNotContain("/atgard/");
    }

    @Test
    void what_is_no_plan_is_not_there() {
        for (var uri : List.of("/fasplaner/finns-inte", "/fasplaner/" + new UUID(1, 1))) {
            assertThat(web.get().uri(uri)).hasStatus(404);
        }
    }

    @Test
    void the_api_has_them_all() {
        projected();
        assertThat(web.get().uri("/api/v1/phase-plans"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"total": 2, "items": [
                  {"id": "%s", "name": "Enkel utredning", "version": 1, "offered": true,
                   "phases": [{"key": "utredning", "conditions": []},
                     {"key": "rapport", "after": ["utredning"], "conditions": [
                       {"gate": "REPORT_DELIVERED", "passage": "COMPLETION", "source": "Direktivet, avsnitt 2"}]}]},
                  {"id": "%s", "offered": false}]}""".formatted(PLAN, RETIRED));
    }

    @Test
    void one_has_the_version_of_its_stream_as_its_tag() {
        projected();
        assertThat(web.get().uri("/api/v1/phase-plans/" + RETIRED))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
    }
}
