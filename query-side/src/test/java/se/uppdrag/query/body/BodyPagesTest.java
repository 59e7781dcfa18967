package se.uppdrag.query.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;

/** Roles held over time (REG-15), on the pages and in JSON. */
@WebMvcTest(controllers = BodyPageController.class)
@Import(BodyPagesTest.Slice.class)
class BodyPagesTest {

    private static final UUID BODY = UUID.fromString("00000000-0000-4000-8000-00000000b0d1");
    private static final UUID FIRST = new UUID(8, 1);
    private static final UUID SECOND = new UUID(8, 2);

    @TestConfiguration
    @Import(WebSlice.class)
    @ComponentScan(
            basePackages = {
                "se.uppdrag.query.body",
                "se.uppdrag.query.state",
                "se.uppdrag.query.history",
                "se.uppdrag.query.page"
            },
            excludeFilters = @Filter(TestConfiguration.class))
    static class Slice {

        @Bean
        Tale tale() {
            return new Tale();
        }
    }

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
    void a_body_that_is_not_there_is_404() {
        for (var uri : List.of("/organ/finns-inte", "/organ/" + FIRST, "/api/v1/bodies/" + FIRST)) {
            assertThat(web.get().uri(uri)).as(uri).hasStatus(404);
        }
    }
}
