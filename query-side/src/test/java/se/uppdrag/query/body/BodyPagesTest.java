package se.uppdrag.query.body;

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
import se.uppdrag.kernel.MeetingRef;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.Sitting;
import se.uppdrag.kernel.body.Succession;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.DeliverableKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.*;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;
import se.uppdrag.query.state.UppdragView;

/** Roles held over time (REG-15), on the pages and in JSON. */
@WebMvcTest(controllers = {BodyPageController.class, MeetingController.class})
@Import(BodyPagesTest.Slice.class)
class BodyPagesTest {

    private static final UUID BODY = UUID.fromString("00000000-0000-4000-8000-00000000b0d1");
    private static final UUID OTHER = UUID.fromString("00000000-0000-4000-8000-00000000b0d2");
    private static final UUID FIRST = new UUID(8, 1);
    private static final UUID SECOND = new UUID(8, 2);

    @TestConfiguration
    @Import({WebSlice.class, Tale.class})
    @ComponentScan(
            basePackages = {
                "se.uppdrag.query.body",
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
        Project.all(new BodyView(), mongo, tale, tale.told());
    }

    private void tell() {
        tale.on("2016-01-01").tell(new BodyEvent.BodyRegistered(BODY, Party.body("RS"), "Regionstyrelsen"));
        tale.on("2017-02-01").tell(new BodyEvent.RoleHeld(BODY, FIRST, "p-1", "Regiondirektör", true));
        tale.on("2017-02-01").tell(new BodyEvent.RoleHeld(BODY, SECOND, "p-1", "Kanslichef", false));
        tale.on("2017-09-01").tell(new BodyEvent.RoleEnded(BODY, FIRST, null));
    }

    @Test
    void one_person_holds_two_roles_and_leaves_one() {
        assertThat(web.get().uri("/api/v1/bodies/" + BODY))
                .hasStatusOk()
                .headers()
                .hasValue("ETag", "\"3\"");
        assertThat(web.get().uri("/api/v1/bodies/" + BODY)).bodyJson().isLenientlyEqualTo("""
                        {"party": "body:RS", "name": "Regionstyrelsen", "holdings": [
                          {"person": "p-1", "role": "Regiondirektör", "acting": true,
                           "from": {"text": "2017-02-01"}, "until": {"text": "2017-09-01"}},
                          {"person": "p-1", "role": "Kanslichef", "acting": false}]}""");
    }

    @Test
    void the_list_shows_the_roles_held_now() {
        assertThat(web.get().uri("/organ"))
                .hasStatusOk()
                .bodyText()
                .contains("Regionstyrelsen", "Kanslichef")
                .doesNotContain("Regiondirektör<");
    }

    @Test
    void the_page_shows_ended_roles_too() {
        assertThat(web.get().uri("/organ/" + BODY)).hasStatusOk().bodyText().contains("Regiondirektör", "2017-09-01");
    }

    @Test
    void the_history_is_called_what_the_body_is() {
        assertThat(web.get().uri("/organ/" + BODY + "/historik"))
                .hasStatusOk()
                .bodyText()
                .contains("<h1>Historik: Regionstyrelsen", "<title>Historik: Regionstyrelsen");
        assertThat(web.get().uri("/uppdrag/" + BODY + "/historik")).hasStatus(404);
    }

    @Test
    void a_body_that_is_not_there_is_404() {
        for (var uri : List.of("/organ/finns-inte", "/organ/" + FIRST, "/api/v1/bodies/" + FIRST)) {
            assertThat(web.get().uri(uri)).as(uri).hasStatus(404);
        }
    }

    @Test
    void earlier_names_are_shown_and_found() {
        renamed();
        assertThat(web.get().uri("/organ?q=landstingsstyrelsen"))
                .hasStatusOk()
                .bodyText()
                .contains("Regionala styrelsen", "Tidigare Landstingsstyrelsen");
        assertThat(web.get().uri("/organ?q=kulturnämnden")).bodyText().contains("Inget organ har haft det namnet.");
        assertThat(web.get().uri("/organ/" + OTHER)).bodyText().contains("Efterträtt av RUN");
    }

    private void renamed() {
        var retold = new Tale();
        retold.on("2010-01-01").tell(new BodyEvent.BodyRegistered(OTHER, Party.body("LS"), "Landstingsstyrelsen"));
        retold.on("2015-01-01").tell(new BodyEvent.BodyRenamed(OTHER, "Regionala styrelsen", "Regionbildning"));
        retold.on("2019-01-01").tell(new BodyEvent.BodySucceeded(OTHER, Succession.MERGED, List.of(Party.body("RUN"))));
        Project.all(new BodyView(), mongo, retold, retold.told());
    }

    @Test
    void meetings_are_shown_with_what_is_due_to_them() {
        var meeting = new UUID(8, 3);
        var uppdrag = new UUID(8, 4);
        var caseFile = new UUID(8, 5);
        var ref = new MeetingRef(OTHER, meeting);
        var held = Dating.of("25\u201326 oktober 2099");
        var later = Dating.of("9 november 2099");
        var retold = new Tale();
        retold.on("2017-01-01").tell(new BodyEvent.BodyRegistered(OTHER, Party.body("RS"), "Regionstyrelsen"));
        retold.on("2017-01-02")
                .tell(new BodyEvent.MeetingScheduled(OTHER, meeting, "6/2099", held, Due.of("2099-10-11")));
        retold.on("2017-02-01").tell(assigned(uppdrag, caseFile));
        retold.on("2017-02-01")
                .tell(new DeliverableSet(
                        uppdrag,
                        "slutrapport",
                        "Slutrapport",
                        DeliverableKind.FINAL_REPORT,
                        Party.body("RS"),
                        List.of()));
        retold.on("2017-02-02").tell(new BodyEvent.MeetingAwaited(OTHER, meeting, uppdrag));
        retold.on("2017-02-02")
                .tell(new DeadlineSet(
                        uppdrag,
                        "slutrapport",
                        new Sitting(ref, Party.body("RS"), "6/2099", held, null).due(),
                        null,
                        ref,
                        Due.of("2099-10-11")));
        retold.on("2017-03-01")
                .tell(new BodyEvent.MeetingMoved(OTHER, meeting, later, Due.of("2099-10-26"), "Lokalen är upptagen"));
        retold.on("2017-03-01")
                .tell(new DueMeetingMoved(
                        uppdrag,
                        new Sitting(ref, Party.body("RS"), "6/2099", later, Due.of("2099-10-26")),
                        List.of("slutrapport"),
                        List.of(),
                        "Lokalen är upptagen"));
        Project.all(new BodyView(), mongo, retold, retold.told());
        Project.all(new UppdragView(), mongo, retold, retold.told());

        assertThat(web.get().uri("/sammantraden")).bodyText().contains("/sammantraden.xlsx");
        assertThat(web.get().uri("/sammantraden.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("\"6/2099\"", "\"2099-11-09\";\"2099-10-26\"", "Slutrapport, Samverkan: ska lämnas");
        for (var page : List.of("/sammantraden", "/organ/" + OTHER)) {
            assertThat(web.get().uri(page))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            "6/2099",
                            "9 november 2099",
                            "Först bestämt till 25\u201326 oktober 2099",
                            "2099-10-26",
                            "Slutrapport",
                            "Samverkan",
                            "ska lämnas");
        }
        assertThat(web.get().uri("/api/v1/bodies/" + OTHER + "/meetings"))
                .bodyJson()
                .extractingPath("$.items[0].items[0].item")
                .isEqualTo("Slutrapport");
        assertThat(web.get().uri("/api/v1/meetings"))
                .bodyJson()
                .extractingPath("$.items[0].lastDay")
                .isEqualTo("2099-11-09");
    }

    private static UppdragAssigned assigned(UUID uppdrag, UUID caseFile) {
        return new UppdragAssigned(
                uppdrag,
                caseFile,
                List.of("RS/1008/2017"),
                "Samverkan",
                new Basis(BasisKind.DECISION_POINT, null),
                List.of(Party.body("RS")),
                List.of(Party.role("Regiondirektören")),
                List.of(),
                List.of());
    }
}
