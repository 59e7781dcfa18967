package se.uppdrag.query.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.ledger.LedgerEntry;
import se.uppdrag.ledger.StoredNames;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.body.BodyView;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.readmodel.DeadLetter;
import se.uppdrag.query.readmodel.DeadLetters;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Supervision;
import se.uppdrag.query.readmodel.Tale;
import se.uppdrag.query.readmodel.ViewStatus;
import se.uppdrag.web.Account;
import se.uppdrag.web.WebConfiguration;

/** What the administrator sees of the views, and asks of them. */
@WebMvcTest(OperationPageController.class)
@Import(OperationWebTest.Slice.class)
class OperationWebTest {

    private static final Somebody OFFICE = new Somebody(Role.OFFICE);
    private static final Somebody ADMINISTRATOR = new Somebody(Role.ADMINISTRATOR);

    private record Somebody(Role role) implements Account {

        @Override
        public Actor actor() {
            return new Actor(role.name(), role, null);
        }

        @Override
        public String label() {
            return role.name();
        }

        @Override
        public String getName() {
            return role.name();
        }
    }

    private static final UUID CASE = new UUID(1, 1);
    private static final UUID BODY = new UUID(1, 2);
    private static final Instant NOON = Instant.parse("2017-11-01T11:00:00Z");

    @TestConfiguration
    @Import({WebSlice.class, WebConfiguration.class})
    @ComponentScan(
            basePackages = {
                "se.uppdrag.query.operation",
                "se.uppdrag.query.history",
                "se.uppdrag.query.state",
                "se.uppdrag.query.page"
            },
            excludeFilters = {
                @Filter(TestConfiguration.class),
                @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = SetAsideEvents.class)
            })
    static class Slice {

        /** Position of an event that the ledger cannot read. */
        private static final long UNREADABLE = 1;

        @Bean
        Tale tale() {
            return new Tale();
        }

        @Bean
        SetAsideEvents setAsideEvents(Tale tale) {
            return new SetAsideEvents(position -> tale.told().stream()
                    .filter(recorded -> recorded.position() == position)
                    .map(Slice::entry)
                    .toList());
        }

        private static LedgerEntry entry(Recorded<?> recorded) {
            if (recorded.position() == UNREADABLE) {
                throw new IllegalStateException("Not readable");
            }
            return new LedgerEntry(
                    recorded.position(),
                    recorded.eventId(),
                    "body",
                    BODY,
                    recorded.sequence(),
                    StoredNames.kebab(recorded.event().getClass().getSimpleName()),
                    recorded.recordedAt(),
                    null,
                    recorded.eventId(),
                    recorded.event(),
                    Map.of());
        }

        @Bean
        DeadLetters deadLetters(MongoTemplate mongo) {
            return Project.letters(mongo);
        }

        @Bean
        Watched watched() {
            return new Watched();
        }
    }

    /** Two views, as a test says. */
    static final class Watched implements Supervision {

        private final List<String> asked = new ArrayList<>();
        private ViewStatus.State state = ViewStatus.State.REBUILDING;

        @Override
        public List<ViewStatus> statuses() {
            return List.of(
                    new ViewStatus("overview", 40, 2040, state, NOON, 1234L, 0),
                    new ViewStatus("bodies", 2040, 2040, ViewStatus.State.CURRENT, NOON, null, 1));
        }

        @Override
        public Instant lookedAt() {
            return NOON;
        }

        @Override
        public boolean askRebuild(String view) {
            return List.of("overview", "bodies").contains(view) && asked.add(view);
        }
    }

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private Tale tale;

    @Autowired
    private DeadLetters letters;

    @Autowired
    private Watched watched;

    @Autowired
    private ViewsHealthIndicator health;

    private long registered;

    @BeforeEach
    void nothingIsSetAside() {
        mongo.getDb().drop();
        Project.reread(letters);
        watched.asked.clear();
        watched.state = ViewStatus.State.REBUILDING;
        if (tale.told().isEmpty()) {
            tale.tell(new CaseFileEvent.CaseFileOpened(CASE, "Ärende", null));
            tale.tell(new BodyEvent.BodyRegistered(BODY, Party.body("RS"), "Regionstyrelsen"));
        }
        registered = tale.told().get(1).position();
    }

    @Test
    void the_page_says_how_far_each_view_has_come() {
        assertThat(get("/drift"))
                .hasStatusOk()
                .bodyText()
                .contains("Översikten", "Byggs om", "2000", "1234", "Organ och roller", "Aktuell", "2017-11-01 12:00")
                .contains("Ingen händelse är undanlagd.")
                .contains("Vyn töms och läses om")
                .doesNotContain("??");
    }

    @Test
    void the_page_says_what_was_set_aside_and_what_to_do_about_it() {
        setAside();

        assertThat(get("/drift"))
                .hasStatusOk()
                .bodyText()
                .contains("Position " + registered, "gick inte", "Väntar på åtgärd")
                .contains("/drift/handelser/bodies:" + registered + "/forsok-igen", "för gott")
                .doesNotContain("??");
    }

    @Test
    void an_event_deep_in_a_long_history_is_linked_on_the_page_that_holds_it() {
        for (var holding = 0; holding < 3 * Paging.DEFAULT_LIMIT; holding++) {
            tale.tell(new BodyEvent.RoleHeld(BODY, new UUID(2, holding), "p1", "ordförande", false));
        }
        setAside();
        var event = tale.told().get(1).eventId();
        var history = "/organ/" + BODY + "/historik";
        var link = history + "?event=" + event + "#h-" + event;

        assertThat(get("/drift")).bodyText().contains("href=\"" + link + "\"");
        assertThat(get(history)).hasStatusOk().bodyText().doesNotContain("id=\"h-" + event + "\"");
        assertThat(get(link.substring(0, link.indexOf('#'))))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"h-" + event + "\"");
    }

    @Test
    void an_event_that_cannot_be_read_is_listed_all_the_same() {
        Project.setAside(letters, new BodyView(), CASE, tale.told().getFirst(), "gick inte");

        assertThat(get("/drift")).hasStatusOk().bodyText().contains("Händelse som inte går att läsa", "gick inte");
        assertThat(get("/api/v1/dead-letters"))
                .bodyJson()
                .doesNotHavePath("$.items[0].event")
                .extractingPath("$.items[0].position")
                .isEqualTo((int) Slice.UNREADABLE);
    }

    @Test
    void buttons_ask_and_lead_back() {
        setAside();
        assertThat(post("/drift/handelser/bodies:" + registered + "/forsok-igen"))
                .hasStatus(303)
                .hasRedirectedUrl("/drift");
        assertThat(letters.all()).extracting(DeadLetter::state).containsExactly(DeadLetter.State.RETRY_ASKED);

        assertThat(post("/drift/handelser/bodies:" + registered + "/hoppa-over"))
                .hasStatus(303);
        assertThat(letters.all()).extracting(DeadLetter::state).containsExactly(DeadLetter.State.DROP_ASKED);

        assertThat(post("/drift/vyer/overview/bygg-om")).hasStatus(303).hasRedirectedUrl("/drift");
        assertThat(watched.asked).containsExactly("overview");
    }

    @Test
    void programs_see_and_ask_the_same() {
        setAside();
        assertThat(get("/api/v1/views")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"total": 2, "items": [
                  {"name": "overview", "position": 40, "head": 2040, "behind": 2000, "state": "REBUILDING",
                   "eventsPerSecond": 1234, "deadLetters": 0, "since": "2017-11-01T11:00:00Z"},
                  {"name": "bodies", "behind": 0, "state": "CURRENT", "deadLetters": 1}]}""");
        assertThat(get("/api/v1/dead-letters")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"total": 1, "items": [
                  {"id": "bodies:2", "view": "bodies", "position": 2, "event": "body-registered", "attempts": 1,
                   "state": "WAITING"}]}""");
        assertThat(post("/api/v1/dead-letters/bodies:2/retry")).hasStatus(202);
        assertThat(post("/api/v1/dead-letters/bodies:2/drop")).hasStatus(202);
        assertThat(post("/api/v1/views/bodies/rebuild")).hasStatus(202);
        assertThat(letters.all())
                .extracting(DeadLetter::view, DeadLetter::state)
                .containsExactly(tuple("bodies", DeadLetter.State.DROP_ASKED));
        assertThat(watched.asked).containsExactly("bodies");
    }

    @Test
    void what_is_not_there_is_404() {
        for (var address : List.of(
                "/drift/vyer/none/bygg-om",
                "/drift/handelser/bodies:9/forsok-igen",
                "/drift/handelser/bodies:9/hoppa-over",
                "/api/v1/views/none/rebuild",
                "/api/v1/dead-letters/bodies:9/retry",
                "/api/v1/dead-letters/bodies:9/drop")) {
            assertThat(post(address)).as(address).hasStatus(404);
        }
    }

    @Test
    void it_is_for_the_administrator_alone() {
        for (var address : List.of("/drift", "/api/v1/views", "/api/v1/dead-letters")) {
            assertThat(web.get().uri(address).principal(OFFICE)).as(address).hasStatus(403);
        }
        for (var address : List.of(
                "/drift/vyer/overview/bygg-om",
                "/drift/handelser/bodies:2/forsok-igen",
                "/drift/handelser/bodies:2/hoppa-over",
                "/api/v1/views/overview/rebuild",
                "/api/v1/dead-letters/bodies:2/retry",
                "/api/v1/dead-letters/bodies:2/drop")) {
            assertThat(web.post().uri(address).principal(OFFICE)).as(address).hasStatus(403);
        }
        assertThat(watched.asked).isEmpty();
        assertThat(web.get().uri("/drift").principal(OFFICE))
                .bodyText()
                .contains("inte för din roll")
                .doesNotContain("href=\"/drift\"");
        assertThat(get("/drift")).bodyText().contains("href=\"/drift\"");
    }

    @Test
    void only_a_view_that_stands_still_is_ill() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsKeys("overview", "bodies", "lookedAt");

        watched.state = ViewStatus.State.STANDING_STILL;

        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
    }

    private void setAside() {
        Project.setAside(letters, new BodyView(), BODY, tale.told().get(1), "gick inte");
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).principal(ADMINISTRATOR).exchange();
    }

    private MvcTestResult post(String address) {
        return web.post().uri(address).principal(ADMINISTRATOR).exchange();
    }
}
