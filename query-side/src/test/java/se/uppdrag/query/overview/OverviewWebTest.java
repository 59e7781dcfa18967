package se.uppdrag.query.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.query.Events;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;

@WebMvcTest(controllers = {OverviewController.class, OverviewResource.class})
@Import({
    OverviewController.class,
    OverviewResource.class,
    WebSlice.class,
    OverviewView.class,
    OverviewFinder.class,
    Phrasebook.class
})
class OverviewWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    private final OverviewView view = new OverviewView();
    private final Tale tale = new Tale();

    @BeforeEach
    void empty() {
        mongo.getDb().drop();
    }

    @Test
    void an_empty_overview_says_what_to_do_next() {
        assertThat(asked("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Inga uppdrag ännu", "href=\"/arenden/nytt\"", "<html lang=\"sv\"")
                .doesNotContain("??");
    }

    @Test
    void a_row_shows_phase_deadline_with_first_promise_light_holder_and_report() {
        filled();

        assertThat(asked("/"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??")
                .contains(
                        "href=\"/uppdrag/" + Events.of(1).uppdrag() + "\"",
                        "RS/1/2017",
                        "Fas ett",
                        "november 2017",
                        "Först utlovat oktober 2017, ändrat en gång",
                        "light-due_soon",
                        "Regiondirektören",
                        "Rapport upprättad",
                        "exempel");
    }

    @Test
    void the_counts_are_links_that_keep_the_rest_of_the_filter() {
        filled();

        assertThat(asked("/?q=v%C3%A4xel"))
                .bodyText()
                .contains("href=\"/?q=v%C3%A4xel&amp;light=OVERDUE_UNDECIDED\"", "Visar 1–1 av 1");
    }

    @Test
    void a_made_up_phase_and_status_are_marked_though_the_uppdrag_is_not() {
        var events = Events.of(1);
        tale.tell(events.assigned("Växel"));
        tale.tell(events.planned("ett"));
        tale.tellExample(events.started("ett"));
        tale.tellExample(events.reportedDone());
        Project.all(view, mongo, tale, tale.told());

        assertThat(asked("/"))
                .bodyText()
                .containsPattern("(?s)Fas ett</span>.{0,120}class=\"example\"")
                .containsPattern("(?s)Klarrapporterat</span>.{0,60}class=\"example\"");
    }

    @Test
    void nothing_found_offers_to_show_all() {
        filled();

        assertThat(asked("/?q=finnsinte")).hasStatusOk().bodyText().contains("Inget uppdrag motsvarar urvalet");
    }

    @Test
    void a_bad_filter_is_said_at_its_field() {
        assertThat(asked("/?dueBefore=snart"))
                .hasStatus(400)
                .bodyText()
                .contains("Skriv dagen som 2017-10-31.", "aria-invalid=\"true\"", "value=\"snart\"");
    }

    @Test
    void the_form_s_empty_fields_are_no_filter() {
        filled();

        assertThat(asked("/?q=&light=&phase=&holder=&body=&municipality=&dueBefore="))
                .hasStatusOk()
                .bodyText()
                .contains("Visar 1–4 av 4");
    }

    @ParameterizedTest
    @CsvSource({
        "light=OVERDUE_UNDECIDED, Sen",
        "light=DUE_SOON, Växel",
        "light=CLOSED, Avslutad",
        "light=CONDITIONAL, Villkorad",
        "q=transport, Växel",
        "q=V%C3%84XEL%20rs/1, Växel",
        "q=regionstyrelsen%20rs/1, Växel",
        "municipality=2303, Växel",
        "phase=Fas%20ett, Växel",
        "dueBefore=2017-11-01, Sen",
        "limit=1&sort=title, Avslutad",
        "limit=1&sort=-title, Växel",
        "limit=1&sort=title&page=2, Sen",
        "limit=1&sort=due, Sen",
        "limit=1&sort=-changed, Avslutad"
    })
    void the_api_filters_sorts_and_pages(String query, String title) {
        filled();

        assertThat(asked("/api/v1/uppdrag?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .containsExactly(title);
    }

    @Test
    void the_api_writes_deadlines_as_documented() {
        filled();

        var answer =
                assertThat(asked("/api/v1/uppdrag?q=v%C3%A4xel")).hasStatusOk().bodyJson();
        answer.extractingPath("$.items[0].nextDeadline.dueText").isEqualTo("november 2017");
        answer.extractingPath("$.items[0].nextDeadline.due").isEqualTo("2017-11-30");
        answer.extractingPath("$.items[0].nextDeadline.dueFrom").isEqualTo("2017-11-01");
        answer.extractingPath("$.items[0].nextDeadline.duePrecision").isEqualTo("MONTH");
        answer.extractingPath("$.items[0].nextDeadline.firstPromise.dueText").isEqualTo("oktober 2017");
        answer.extractingPath("$.items[0].holders[0].party").isEqualTo("role:Regiondirektören");
        answer.extractingPath("$.items[0].changed").isEqualTo("2026-01-01T00:00:09.000001Z");
        answer.extractingPath("$.total").isEqualTo(1);
        answer.extractingPath("$.limit").isEqualTo(20);
        answer.extractingPath("$.page").isEqualTo(1);
        answer.extractingPath("$.lights.DUE_SOON").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "light=GREEN, light",
        "dueBefore=2017-02-31, dueBefore",
        "municipality=23, municipality",
        "sort=colour, sort",
        "limit=0, limit",
        "limit=101, limit",
        "limit=many, limit",
        "page=0, page",
        "page=99999999999, page",
        "after=-1, after"
    })
    void a_bad_question_is_a_problem_that_names_the_field(String query, String field) {
        var answer = assertThat(asked("/api/v1/uppdrag?" + query))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson();
        answer.extractingPath("$.fields[*].field").asArray().containsExactly(field);
        answer.extractingPath("$.title").isEqualTo("Frågan går inte att förstå");
        answer.extractingPath("$.type").isEqualTo("/api/v1/problems/bad-question");
    }

    @Test
    void the_whole_list_is_a_file_as_it_was_asked_for() {
        filled();

        assertThat(asked("/?sort=-title&light=OVERDUE_UNDECIDED&limit=1&page=2"))
                .bodyText()
                .contains(
                        "href=\"/oversikt.xlsx?light=OVERDUE_UNDECIDED&amp;sort=-title\"",
                        "/oversikt.csv?",
                        "/inlasning");
        assertThat(asked("/oversikt.csv?sort=-title&limit=1"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "\"Uppdrag\";\"Diarienummer\"",
                        "\"Växel\";\"RS/1/2017\";\"Fas ett\";\"november 2017\";\"2017-11-30\"",
                        "\"Regiondirektören\";\"Rapport upprättad\";\"exempel\";\""
                                + Events.of(1).uppdrag() + "/",
                        "\"Villkorad\"",
                        "\"Sen\"",
                        "\"Avslutad\"");
        assertThat(asked("/oversikt.csv?light=CLOSED"))
                .bodyText()
                .contains("Avslutad")
                .doesNotContain("Växel");
        assertThat(asked("/oversikt.xlsx?sort=colour")).hasStatus(400);
        assertThat(asked("/oversikt.pdf")).hasStatus(404);
    }

    private MvcTestResult asked(String uri) {
        return web.get().uri(URI.create(uri)).exchange();
    }

    /** As of the first of November 2017: one due this month, one overdue, one conditional, one closed. */
    private void filled() {
        var vaxel = Events.of(1);
        tale.tell(vaxel.assigned("Växel", "RS/1/2017"));
        tale.tell(vaxel.deliverable());
        tale.tell(vaxel.due("oktober 2017"));
        tale.tell(vaxel.moved("november 2017"));
        tale.tell(vaxel.area("Transport"));
        tale.tell(vaxel.planned("ett"));
        tale.tell(vaxel.started("ett"));
        tale.tell(vaxel.contacted("2303"));
        tale.tellExample(vaxel.reportRegistered());
        var late = Events.of(2);
        tale.tell(late.assigned("Sen"));
        tale.tell(late.deliverable());
        tale.tell(late.due("oktober 2017"));
        tale.tell(Events.of(3).assignedSubjectTo(Events.RF, "Villkorad"));
        var closed = Events.of(4);
        tale.tell(closed.assigned("Avslutad"));
        tale.tell(closed.closed());
        Project.all(view, mongo, tale, tale.told());
    }
}
