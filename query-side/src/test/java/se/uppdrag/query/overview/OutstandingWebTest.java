package se.uppdrag.query.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.kernel.BindingForce;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.DecidedBy;
import se.uppdrag.kernel.casefile.Point;
import se.uppdrag.kernel.casefile.PointOutcome;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.AnswerKind;
import se.uppdrag.kernel.uppdrag.Reception;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.Events;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.readmodel.Tale;
import se.uppdrag.query.state.CaseView;

/** What is not closed, as of the first of November 2017 (REP-08). */
@WebMvcTest(controllers = {OutstandingController.class, OutstandingResource.class})
@Import({
    OutstandingController.class,
    OutstandingResource.class,
    WebSlice.class,
    Phrasebook.class,
    OverviewView.class,
    OutstandingFinder.class
})
@ComponentScan("se.uppdrag.query.state")
class OutstandingWebTest {

    private static final String API = "/api/v1/outstanding";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    private final Tale tale = new Tale();

    @BeforeEach
    void empty() {
        mongo.getDb().drop();
    }

    @Test
    void an_empty_list_says_what_comes_there() {
        assertThat(asked("/balanslista"))
                .hasStatusOk()
                .bodyText()
                .contains("Inga uppdrag är öppna", "aria-current=\"page\"")
                .doesNotContain("??");
    }

    @Test
    void a_row_shows_body_decision_number_point_holder_status_remark_and_what_remains() {
        filled();

        var page = text("/balanslista?q=rs/2");

        assertThat(page)
                .contains(
                        "Avser 2017-11-01",
                        "Sen RS/2/2017 Punkt 1",
                        "Regionstyrelsen 2017-03-01 § 12 Gavs 2017-03-10",
                        "Regiondirektören",
                        "Pågår",
                        "Försenat utan beslut",
                        "Väntar på underlag tertial 1 2017 Kommunerna svarar inte",
                        "Beslutet är inte expedierat Lämna: Slutrapport Beslut om ny tid Svar på punkt 1")
                .doesNotContain("??", "Växel");
    }

    @Test
    void the_whole_list_is_a_file_too() {
        filled();

        assertThat(asked("/balanslista?q=rs/2")).bodyText().contains("/balanslista.xlsx?q=");
        assertThat(asked("/balanslista.csv?q=rs/2"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "\"Sen\";\"RS/2/2017\";\"Punkt 1\";\"Regionstyrelsen\";\"2017-03-01 § 12\";\"2017-03-10\"",
                        "\"Väntar på underlag; Kommunerna svarar inte; tertial 1 2017\"",
                        "\"" + Events.of(2).uppdrag() + "\"")
                .doesNotContain("Växel");
    }

    @Test
    void what_is_reported_done_waits_for_the_giver_to_close_it() {
        var events = Events.of(1);
        tale.on("2017-03-10").tell(events.assigned("Klar"));
        tale.tell(new UppdragEvent.DecisionPointAnswered(
                events.uppdrag(), events.point(), AnswerKind.IN_FULL, List.of(), null));
        tale.on("2017-04-01").tell(events.reportedDone());
        projected();

        assertThat(text("/balanslista"))
                .contains("Inget beslut registrerat", "Klarrapporterat 2017-04-01", "Beslut om avslut")
                .doesNotContain("Svar på punkt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Sen,Utan tid,Upphört,Lämnad,Växel,Ny",
                "reason=NO_TIME_LIMIT|Utan tid,Upphört,Ny",
                "reason=OVERDUE_UNDECIDED|Sen",
                "reason=CEASED|Upphört",
                "reason=NOT_DEALT_WITH|Lämnad",
                "since=2017-10-01&reason=CARRIED_OVER|Sen,Utan tid,Upphört,Lämnad,Växel",
                "reason=CARRIED_OVER|''",
                "until=2017-09-14|Sen,Utan tid,Upphört,Lämnad,Avslutad,Växel",
                "until=2017-09-15|Sen,Utan tid,Upphört,Lämnad,Växel",
                "until=2017-10-31&reason=OVERDUE_UNDECIDED|''",
                "until=2017-05-31&reason=CEASED|''",
                "until=2017-09-30&reason=NOT_DEALT_WITH|''",
                "until=2017-03-09|''",
                "body=body:RS&q=rs/2|Sen",
                "body=body:RF|''",
                "light=OVERDUE_UNDECIDED|Sen",
                "sort=-title&limit=2|Växel,Utan tid",
                "sort=number&limit=1&page=6|Sen",
            })
    void the_api_filters_by_body_reason_and_period_the_oldest_first(String query, String titles) {
        filled();

        assertThat(asked(API + "?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].title")
                .asArray()
                .containsExactly((Object[]) (titles.isEmpty() ? new String[0] : titles.split(",")));
    }

    @Test
    void the_api_counts_the_reasons_and_says_what_remains() {
        filled();

        var json = assertThat(asked(API + "?since=2017-10-01")).hasStatusOk().bodyJson();
        json.extractingPath("$.reasons.NO_TIME_LIMIT").isEqualTo(3);
        json.extractingPath("$.reasons.CARRIED_OVER").isEqualTo(5);
        json.extractingPath("$.total").isEqualTo(6);
        json.extractingPath("$.lights.OVERDUE_UNDECIDED").isEqualTo(1);
        json.extractingPath("$.items[0].decisions[0].paragraph").isEqualTo("§ 12");
        json.extractingPath("$.items[0].decisions[0].dispatched").isEqualTo(false);
        json.extractingPath("$.items[0].unanswered").asArray().hasSize(1);
        json.extractingPath("$.items[0].awaited").asArray().containsExactly("Slutrapport");
        json.extractingPath("$.items[0].reasons").asArray().containsExactly("OVERDUE_UNDECIDED", "CARRIED_OVER");
    }

    @Test
    void a_report_that_was_deferred_is_not_dealt_with_and_one_that_was_noted_is() {
        filled();
        var delivered = Events.of(5);
        tale.on("2017-10-20").tell(delivered.considered(Reception.DEFERRED, null));
        projected();
        assertThat(titles("reason=NOT_DEALT_WITH")).contains("Lämnad");

        tale.on("2017-10-27").tell(delivered.considered(Reception.NOTED, null));
        projected();
        assertThat(titles("reason=NOT_DEALT_WITH")).doesNotContain("Lämnad");
        assertThat(titles("reason=NOT_DEALT_WITH&until=2017-10-26")).contains("Lämnad");
    }

    @Test
    void what_the_giver_lets_wait_without_a_new_date_is_found_until_the_work_is_taken_up_again() {
        filled();
        var waiting = Events.of(1);
        tale.on("2017-10-01")
                .tell(new UppdragEvent.UppdragPostponed(waiting.uppdrag(), Events.RS, "Inväntar nationellt beslut"));
        projected();
        assertThat(titles("reason=POSTPONED")).contains("Växel").doesNotContain("Sen");
        assertThat(titles("reason=POSTPONED&until=2017-09-30")).doesNotContain("Växel");
        assertThat(text("/balanslista?reason=POSTPONED")).contains("1 Får anstå utan ny tid");

        tale.on("2017-10-20").tell(new UppdragEvent.UppdragResumed(waiting.uppdrag(), Events.RS, null));
        projected();
        assertThat(titles("reason=POSTPONED")).doesNotContain("Växel");
        assertThat(titles("reason=POSTPONED&until=2017-10-19")).contains("Växel");
    }

    @Test
    void the_counts_of_reasons_are_links_and_nothing_is_carried_over_without_a_period() {
        filled();

        assertThat(asked("/balanslista?since=2017-10-01"))
                .bodyText()
                .contains("href=\"/balanslista?since=2017-10-01&amp;reason=CARRIED_OVER\"");
        assertThat(asked("/balanslista")).bodyText().doesNotContain("reason=CARRIED_OVER\"");
    }

    @Test
    void nothing_found_offers_to_show_all() {
        filled();

        assertThat(text("/balanslista?q=finnsinte")).contains("Inget öppet uppdrag motsvarar urvalet");
    }

    @Test
    void a_bad_question_is_said_at_its_field() {
        assertThat(asked("/balanslista?since=2017-10-01&until=2017-09-01"))
                .hasStatus(400)
                .bodyText()
                .contains("Skriv dagen som 2017-10-31, inte före periodens början.", "aria-invalid=\"true\"");
        assertThat(asked("/balanslista?since=snart")).hasStatus(400).bodyText().contains("Skriv dagen som 2017-10-31.");
    }

    @ParameterizedTest
    @CsvSource({
        "since=snart, since",
        "reason=LATE, reason",
        "since=2017-10-01&until=2017-09-01, period",
        "sort=due, sort"
    })
    void a_bad_question_is_a_problem_that_names_the_field(String query, String field) {
        var answer = assertThat(asked(API + "?" + query))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson();
        answer.extractingPath("$.fields[*].field").asArray().containsExactly(field);
        answer.extractingPath("$.fields[*].message").asArray().doesNotContain("Värdet kan inte användas.");
    }

    private MvcTestResult asked(String uri) {
        return web.get().uri(URI.create(uri)).exchange();
    }

    private String titles(String query) {
        return body(asked(API + "?" + query));
    }

    private void filled() {
        var late = Events.of(2);
        tale.on("2017-03-01").tell(late.opened("Sen"));
        tale.tell(new CaseFileEvent.DecisionRecorded(
                late.caseFile(),
                late.point().decision(),
                DecidedBy.BODY,
                Events.RS,
                Dating.of("2017-03-01"),
                "§ 12",
                null,
                null,
                List.of(),
                null,
                List.of(new Point(
                        "1",
                        "att-sats",
                        null,
                        null,
                        null,
                        BindingForce.MUST,
                        null,
                        null,
                        PointOutcome.DECIDED,
                        null,
                        List.of()))));
        tale.on("2017-03-10").tell(late.assigned("Sen", "RS/2/2017"));
        tale.tell(late.deliverable());
        tale.tell(late.due("oktober 2017"));
        tale.tell(new UppdragEvent.StatusAssessed(
                late.uppdrag(), Dating.of("tertial 1 2017"), "Väntar på underlag", "Kommunerna svarar inte", null));
        var unlimited = Events.of(3);
        tale.on("2017-04-01").tell(unlimited.assigned("Utan tid"));
        tale.tell(unlimited.deliverable());
        tale.tell(unlimited.due("utan tidsgräns"));
        var ceased = Events.of(4);
        tale.on("2017-04-02").tell(ceased.assigned("Upphört"));
        tale.on("2017-06-01").tell(ceased.ceased());
        var delivered = Events.of(5);
        tale.on("2017-04-03").tell(delivered.assigned("Lämnad"));
        tale.tell(delivered.deliverable());
        tale.tell(delivered.due("november 2017"));
        tale.tell(delivered.reportRegistered());
        tale.on("2017-10-10").tell(delivered.reportDelivered());
        var closed = Events.of(6);
        tale.on("2017-04-04").tell(closed.assigned("Avslutad"));
        tale.on("2017-09-15").tell(closed.closed());
        var onTrack = Events.of(1);
        tale.on("2017-05-31").tell(onTrack.assigned("Växel"));
        tale.tell(onTrack.deliverable());
        tale.tell(onTrack.due("december 2017"));
        tale.on("2017-10-10").tell(Events.of(7).assigned("Ny"));
        projected();
    }

    private void projected() {
        mongo.getDb().drop();
        Project.all(new OverviewView(), mongo, tale, tale.told());
        Project.all(new CaseView(), mongo, tale, tale.told());
    }

    private String text(String uri) {
        var result = asked(uri);
        assertThat(result).hasStatusOk();
        return body(result).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
