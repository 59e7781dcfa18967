package se.uppdrag.query.deadline;

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
import se.uppdrag.kernel.time.Due;
import se.uppdrag.query.Events;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;

@WebMvcTest(controllers = {DeadlineController.class, DeadlineResource.class})
@Import({
    DeadlineController.class,
    DeadlineResource.class,
    WebSlice.class,
    DeadlinesView.class,
    DeadlineFinder.class,
    Phrasebook.class
})
class DeadlineWebTest {

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    private final DeadlinesView view = new DeadlinesView();
    private final Tale tale = new Tale();

    @BeforeEach
    void empty() {
        mongo.getDb().drop();
    }

    @Test
    void an_empty_list_says_where_deadlines_are_set() {
        assertThat(asked("/tidsfrister"))
                .hasStatusOk()
                .bodyText()
                .contains("Inga tidsfrister ännu")
                .doesNotContain("??");
    }

    @Test
    void every_version_is_shown_with_decider_and_reason_and_the_days_that_nobody_decided() {
        moved();

        assertThat(asked("/tidsfrister"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("??")
                .contains(
                        "Först utlovat oktober 2017",
                        "31 december 2017",
                        "Inte en arbetsdag, nästa är 2018-01-02",
                        "Båda versionerna",
                        "av Regionstyrelsen.",
                        "Skäl: Kommunerna behöver mer tid.",
                        "2017-11-01 till 2017-11-19 utan beslut, 19 dagar",
                        "Till Regionstyrelsen");
    }

    @Test
    void the_whole_list_is_a_file_too() {
        moved();

        assertThat(asked("/tidsfrister")).bodyText().contains("/tidsfrister.xlsx", "/tidsfrister.csv");
        assertThat(asked("/tidsfrister.csv?limit=1"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "\"Senast\";\"Sista dag\"",
                        "\"31 december 2017\";\"2017-12-31\";\"Slutrapport\";\"Regionstyrelsen\"",
                        "\"oktober 2017\"",
                        "\"" + Events.of(1).uppdrag() + "/");
    }

    @Test
    void the_api_gives_the_same() {
        moved();

        var answer = assertThat(asked("/api/v1/deadlines")).hasStatusOk().bodyJson();
        answer.extractingPath("$.items[0].dueText").isEqualTo("31 december 2017");
        answer.extractingPath("$.items[0].due").isEqualTo("2017-12-31");
        answer.extractingPath("$.items[0].duePrecision").isEqualTo("DATE");
        answer.extractingPath("$.items[0].nextWorkingDay").isEqualTo("2018-01-02");
        answer.extractingPath("$.items[0].firstPromise.dueText").isEqualTo("oktober 2017");
        answer.extractingPath("$.items[0].versions[*].dueText")
                .asArray()
                .containsExactly("oktober 2017", "31 december 2017");
        answer.extractingPath("$.items[0].versions[1].decider.name").isEqualTo("Regionstyrelsen");
        answer.extractingPath("$.items[0].versions[1].decidedOn").isEqualTo("2017-11-20");
        answer.extractingPath("$.items[0].undecided[0].days").isEqualTo(19);
        answer.extractingPath("$.items[0].changes").isEqualTo(1);
        answer.extractingPath("$.total").isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "when=PAST, Sen",
        "when=UPCOMING, Snart",
        "light=NO_DEADLINE, Löpande",
        "light=OVERDUE_UNDECIDED, Sen",
        "light=CLOSED, Lämnad",
        "q=snart, Snart",
        "body=role:Direktör, ''",
        "dueAfter=2017-10-31&dueBefore=2017-12-01, Snart",
        "limit=1&sort=due, Sen",
        "limit=1&sort=-title, Snart",
        "limit=1&sort=title&page=2, Löpande",
    })
    void the_list_is_filtered_sorted_and_paged(String query, String title) {
        filled();

        assertThat(asked("/api/v1/deadlines?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .containsExactly(title.isEmpty() ? new Object[0] : new Object[] {title});
    }

    @Test
    void a_season_without_a_year_is_kept_as_written_and_never_sorted_as_a_day() {
        var season = Events.of(1);
        tale.tell(season.assigned("Vår"));
        tale.tell(season.deliverable());
        tale.tell(season.due(Events.FINAL, Due.asWritten("våren")));
        var day = Events.of(2);
        tale.tell(day.assigned("Vinter"));
        tale.tell(day.deliverable());
        tale.tell(day.due("december 2999"));
        project();

        var answer =
                assertThat(asked("/api/v1/deadlines?sort=due")).hasStatusOk().bodyJson();
        answer.extractingPath("$.items[*].dueText").asArray().containsExactly("december 2999", "våren");
        answer.extractingPath("$.items[1].light").isEqualTo("NO_DEADLINE");
        answer.extractingPath("$.items[1].due").isNull();
        assertThat(asked("/api/v1/deadlines?dueAfter=1900-01-01&dueBefore=2999-12-31"))
                .bodyText()
                .doesNotContain("våren");
        assertThat(asked("/tidsfrister")).bodyText().contains("våren");
    }

    @ParameterizedTest
    @CsvSource({"when=NEVER, when", "dueAfter=2017-02-31, dueAfter", "sort=phase, sort", "limit=0, limit"})
    void a_bad_question_is_a_problem_that_names_the_field(String query, String field) {
        var answer = assertThat(asked("/api/v1/deadlines?" + query))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson();
        answer.extractingPath("$.fields[*].field").asArray().containsExactly(field);
    }

    @Test
    void a_made_up_delivery_is_marked_though_the_deadline_is_not() {
        var events = Events.of(1);
        tale.tell(events.assigned("Växel"));
        tale.tell(events.deliverable());
        tale.tell(events.due("oktober 2017"));
        tale.tell(events.reportRegistered());
        tale.on("2017-10-12").tellExample(events.reportDelivered());
        project();

        assertThat(asked("/tidsfrister"))
                .bodyText()
                .containsPattern("(?s)Lämnad 2017-10-12</span>\\s*<span class=\"example\"");
        assertThat(asked("/api/v1/deadlines"))
                .bodyJson()
                .extractingPath("$.items[0].delivered[0].example")
                .isEqualTo(true);
    }

    @Test
    void a_bad_filter_is_said_at_its_field() {
        assertThat(asked("/tidsfrister?dueAfter=snart"))
                .hasStatus(400)
                .bodyText()
                .contains("Skriv dagen som 2017-10-31.", "value=\"snart\"");
    }

    private void moved() {
        var events = Events.of(1);
        tale.tell(events.assigned("Växel", "RS/1/2017"));
        tale.tell(events.deliverable());
        tale.tell(events.due("oktober 2017"));
        tale.on("2017-11-20").tell(events.moved("31 december 2017"));
        project();
    }

    private void filled() {
        var late = Events.of(1);
        tale.tell(late.assigned("Sen"));
        tale.tell(late.deliverable());
        tale.tell(late.due("oktober 2017"));
        var soon = Events.of(2);
        tale.tell(soon.assigned("Snart"));
        tale.tell(soon.deliverable());
        tale.tell(soon.due("november 2017"));
        var standing = Events.of(3);
        tale.tell(standing.assigned("Löpande"));
        tale.tell(standing.deliverable());
        tale.tell(standing.due(Events.FINAL, Due.of("löpande")));
        var delivered = Events.of(4);
        tale.tell(delivered.assigned("Lämnad"));
        tale.tell(delivered.deliverable());
        tale.tell(delivered.due(Events.FINAL, Due.of("snarast")));
        tale.tell(delivered.reportRegistered());
        tale.tell(delivered.reportDelivered());
        project();
    }

    private void project() {
        Project.all(view, mongo, tale, tale.told());
    }

    private MvcTestResult asked(String uri) {
        return web.get().uri(URI.create(uri)).exchange();
    }
}
