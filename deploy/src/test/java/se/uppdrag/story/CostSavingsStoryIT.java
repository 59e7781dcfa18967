package se.uppdrag.story;

import static org.assertj.core.api.Assertions.assertThat;
import static se.uppdrag.story.Telling.each;
import static se.uppdrag.story.Telling.only;
import static se.uppdrag.story.Telling.texts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import se.uppdrag.query.readmodel.Rebuild;
import se.uppdrag.running.InRunningHouse;
import se.uppdrag.running.RunningHouse;
import tools.jackson.databind.JsonNode;

/**
 * RS/494/2023 as its report tells it, over HTTP: what the system finds by itself in figures that
 * people have added up before.
 */
@InRunningHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CostSavingsStoryIT {

    private static final String UPPDRAG = id("100");
    private static final String PARENT_UPPDRAG = "02782023-0000-4000-8000-000000000100";
    private static final String REPORT = id("500");

    private static final String TASK = "utreda vilka kostnadsbesparingar som kan göras på kort och lång sikt genom att"
            + " minska administrationen och/eller öka andelen tjänsteköp inom administrationen för att öka flexibiliteten"
            + " i att anpassa kostnaderna utifrån den ekonomiska situation som verksamheten befinner sig i över tid";

    private static final String DOCUMENT = "/uppdrag/%s/rapporter/%s/dokument".formatted(UPPDRAG, REPORT);

    private static final Path APPROVED = Path.of("src/test/resources/approved/rs-494-2023.html");

    private Telling told;
    private RunningHouse house;

    @BeforeAll
    void begin(RunningHouse house) throws IOException {
        this.house = house;
        told = new Telling(house, Story.ofFile("rs-494-2023"));
    }

    @Test
    @Order(1)
    void three_bodies_have_asked_for_an_economy_in_balance() {
        told.until("moderarendet/aterhallsamhet");

        var parent = told.seen("/api/v1/case-files/RS/278/2023");
        assertThat(each(parent.path("decisions"))
                        .map(decision -> decision.path("decider").path("party").asString()))
                .containsExactly("body:RS", "body:HSN", "body:KTN");
        var uppdrag = told.seen("/api/v1/uppdrag/" + PARENT_UPPDRAG);
        assertThat(texts(uppdrag.path("givers"), "party")).containsExactly("body:RS", "body:HSN", "body:KTN");
        assertThat(each(uppdrag.path("reports"))
                        .flatMap(report -> each(report.path("meetings")))
                        .map(meeting -> meeting.path("meeting").path("text").asString()))
                .containsExactly("2 maj 2023", "31 maj 2023", "20 juni 2023");
    }

    @Test
    @Order(2)
    void the_board_asks_for_savings_in_administration_and_the_two_cases_are_linked() {
        told.until("regionstaben-utreder");

        var link = told.seen("/api/v1/case-files/RS/494/2023").path("links").path(0);
        assertThat(link.path("kind").asString()).isEqualTo("DERIVED_FROM");
        assertThat(link.path("other").asString()).isEqualTo("RS/278/2023");
        var onwards = told.seen("/api/v1/case-files/RS/278/2023").path("links").path(0);
        assertThat(onwards.path("kind").asString()).isEqualTo("CONTINUED_AS");
        assertThat(onwards.path("other").asString()).isEqualTo("RS/494/2023");
        var uppdrag = uppdrag();
        var point = uppdrag.path("points").path(0);
        assertThat(point.path("task").asString()).isEqualTo(TASK);
        assertThat(point.path("text").asString()).contains(TASK);
        assertThat(point.path("force").asString()).isEqualTo("MUST");
        assertThat(texts(uppdrag.path("performers"), "party")).containsExactly("unit:Regionstaben");
        var decision =
                told.seen("/api/v1/case-files/RS/494/2023").path("decisions").path(0);
        assertThat(decision.path("paragraph").isMissingNode()).isTrue();
        assertThat(page("/arenden/RS/494/2023")).contains("RS/278/2023", "Uppgift saknas");
    }

    @Test
    @Order(3)
    void the_work_covers_more_than_any_point_asks_for_and_nobody_said_when_it_is_due() {
        told.until("utredningen-som-handling");

        var uppdrag = uppdrag();
        assertThat(texts(uppdrag.path("areas"), "key"))
                .containsExactly("administration", "tjanstekop", "hela-verksamheten");
        assertThat(texts(uppdrag.path("tasks"), "key")).containsExactly("kort-sikt", "lang-sikt");
        assertThat(each(uppdrag.path("tasks")))
                .allMatch(task -> task.path("covered").asBoolean());
        assertThat(texts(uppdrag.path("phases"), "state")).containsExactly("ACTIVE", "ACTIVE");
        assertThat(uppdrag.path("deliverables")
                        .path(0)
                        .path("promises")
                        .path(0)
                        .path("dueText")
                        .asString())
                .isEqualTo("framgår ej");
        assertThat(texts(told.seen("/api/v1/uppdrag/" + UPPDRAG + "/drift").path("uncovered"), "text"))
                .containsExactly("Administration i hela verksamheten");
    }

    @Test
    @Order(4)
    void helpdesks_share_of_the_old_contract_does_not_add_up() {
        told.until("helpdesk/iakttagelse-oforandrad");

        var helpdesk = change("310");
        assertThat(found(helpdesk, "FIGURE")).containsExactly("Helpdesks del av det gamla avtalet");
        assertThat(computed(helpdesk, "Helpdesks del av det gamla avtalet")).containsExactly("3 808 tkr/år");
        assertThat(agreeing(helpdesk))
                .contains(
                        "Ökning av den årliga kostnaden genom uppräkningarna", "Positiv avvikelse mellan alternativen");
        assertThat(helpdesk.path("targets").path(1).path("verdict").asString()).isEqualTo("DEVIATES");
        assertThat(found(helpdesk, "NOTICED")).hasSize(2);
        assertThat(helpdesk.path("staffing")
                        .path(0)
                        .path("heads")
                        .path("verdict")
                        .asString())
                .isEqualTo("AGREES");
    }

    @Test
    @Order(5)
    void thirty_three_percent_follows_from_the_trips_in_neither_direction() {
        told.until("reseservice/kundnojdhet");

        var travel = change("320");
        var figure = "Högre kostnad om förbättringsåtgärderna inte hade genomförts";
        assertThat(found(travel, "FIGURE")).containsExactly(figure);
        assertThat(computed(travel, figure)).containsExactly("−34 %", "51,52 %");
        assertThat(travel.path("staffing").path(0).path("heads").path("verdict").asString())
                .isEqualTo("AGREES");
        var trips = only(travel.path("beforeAndAfter"), "name", "Taxiresor");
        assertThat(text(trips.path("change").path("absolute"))).startsWith("−17 000");
    }

    @Test
    @Order(6)
    void two_thirds_of_the_switchboards_contract_is_another_amount() {
        told.until("telefonvaxel/jouren");

        var switchboard = change("330");
        assertThat(found(switchboard, "FIGURE")).containsExactly("Kostnad för Regionväxeln");
        assertThat(computed(switchboard, "Kostnad för Regionväxeln")).containsExactly("4,4 mkr");
        var staffing = switchboard.path("staffing").path(0);
        assertThat(staffing.path("fullTime").path("verdict").asString()).isEqualTo("AGREES");
        assertThat(switchboard
                        .path("calculationExamples")
                        .path(0)
                        .path("computed")
                        .path("verdict")
                        .asString())
                .isEqualTo("AGREES");
    }

    @Test
    @Order(7)
    void what_was_to_be_saved_in_2023_rested_on_all_of_it_being_done() {
        told.until("anstallningsstopp");

        assertThat(found(change("340"), "CONDITION"))
                .containsExactly("alla föreslagna åtgärder genomförs", "alla föreslagna åtgärder genomförs");
        assertThat(change("350").path("actions")).hasSize(7);
        var stop = uppdrag().path("standingConstraints").path(0);
        assertThat(stop.path("text").asString()).startsWith("Anställningsstopp");
        assertThat(stop.path("ended").isMissingNode()).isTrue();
    }

    @Test
    @Order(8)
    void the_comparison_is_confirmed_except_where_decimals_were_cut_off_and_the_share_was_guessed() {
        told.until("jamforelse/avhuggna-decimaler");

        var comparison = told.seen("/api/v1/comparisons/" + id("400"));
        var alternatives = comparison.path("alternatives");
        assertThat(each(alternatives).map(one -> text(one.path("sum")))).containsExactly("−5 632 tkr", "−8 473 tkr");
        assertThat(text(alternatives.path(1).path("variance"))).isEqualTo("2 841 tkr");
        assertThat(text(comparison.path("indexations").path(0).path("result"))).startsWith("8 473,79");
        assertThat(texts(comparison.path("findings"), "id"))
                .filteredOn(finding -> !finding.startsWith("ambiguous/"))
                .containsExactly("indexation/helpdesk-2023", "total/helpdesks-del");
        var index = only(comparison.path("findings"), "id", "indexation/helpdesk-2023");
        assertThat(index.path("check").path("verdict").asString()).isEqualTo("AGREES_TRUNCATED");
        assertThat(index.path("explained").path("explanation").asString()).contains("avhuggna");
        var share =
                only(comparison.path("findings"), "id", "total/helpdesks-del").path("check");
        assertThat(text(share.path("computed"))).isEqualTo("3 808 tkr");
        assertThat(share.path("verdict").asString()).isEqualTo("DIFFERS");
        assertThat(page("/jamforelser/" + id("400"))).contains("2 841", "8 473");
    }

    @Test
    @Order(9)
    void both_tables_of_measures_come_to_what_the_report_says() {
        told.until("summa-lang-sikt");

        assertThat(text(measures("&horizon=SHORT").path("all").path("figure"))).isEqualTo("2 795 000 kr");
        assertThat(text(measures("&horizon=LONG").path("all").path("figure"))).isEqualTo("68 000 000 kr");
        var based = said("431", "saving-estimated");
        assertThat(based.path("basis").asString()).isEqualTo("Region Västernorrlands bedömning");
        var subscriptions = told.seen("/api/v1/measures/" + id("423"));
        assertThat(subscriptions.path("parts").path("verdict").asString()).isEqualTo("AGREES");
        assertThat(said("421", "consequence-stated").path("none").asBoolean()).isTrue();
        assertThat(texts(told.seen("/api/v1/measures/" + id("431")).path("said"), "event"))
                .containsExactly("saving-estimated");
        assertThat(page("/atgardsforslag?uppdrag=" + UPPDRAG))
                .contains("2 795 000 kr", "68 000 000 kr", "Stämmer")
                .doesNotContain("Stämmer inte");
    }

    @Test
    @Order(10)
    void decisions_of_others_are_postponed_and_set_aside() {
        told.until("iakttagelse-tjanstekop");

        assertThat(texts(measures("&status=POSTPONED").path("items"), "id"))
                .containsExactlyInAnyOrder(id("451"), id("452"), id("453"));
        assertThat(said("454", "earlier-decision-set-aside").path("decidedBy").asString())
                .isEqualTo("body:RF");
        assertThat(said("455", "earlier-decision-set-aside").path("decision").asString())
                .contains("HVO");
        assertThat(said("451", "measure-postponed").path("year").asString()).isEqualTo("2024");
        assertThat(each(told.seen("/api/v1/measures/" + id("441")).path("said"))
                        .map(said -> said.path("said").path("form").asString(""))
                        .filter(form -> !form.isEmpty()))
                .containsExactly("CALL_OFF", "PERMANENT");
        assertThat(text(measures("").path("all").path("figure"))).isEqualTo("70 795 000 kr");
        assertThat(page("/uppdrag/" + UPPDRAG)).contains("4.4 anger inga belopp");
    }

    @Test
    @Order(11)
    void the_report_is_written_chapter_by_chapter_until_it_is_frozen() {
        told.until("rapport/frysts");
        assertThat(told.isOver()).isTrue();

        told.refused("report-is-frozen", "write-chapter", """
                {"uppdragId":"%s","reportId":"%s","chapter":"bakgrund","text":"Så var det inte"}""".formatted(UPPDRAG, REPORT));
        told.refused("report-is-frozen", "state-method", """
                {"uppdragId":"%s","reportId":"%s","method":"Så gick det inte till"}""".formatted(UPPDRAG, REPORT));
        var report = only(uppdrag().path("reports"), "id", REPORT);
        assertThat(report.path("title").asString()).isEqualTo("Kostnadsbesparingar administrativ verksamhet");
    }

    @Test
    @Order(12)
    void the_same_file_once_more_changes_nothing() {
        var before = uppdrag();
        assertThat(told.again())
                .isNotEmpty()
                .allMatch(result -> result.path("repeated").asBoolean());
        assertThat(uppdrag()).isEqualTo(before);
    }

    @Test
    @Order(13)
    void the_report_is_put_together_from_the_register() {
        var report = page(DOCUMENT);
        assertThat(report)
                .contains("RS/494/2023", TASK)
                .containsSubsequence(
                        "1 Sammanfattning",
                        "2 Bakgrund",
                        "3 Uppdrag",
                        "4 Tidigare genomförda verksamhetsförändringar och åtgärder",
                        "5 Kompletterande förslag till åtgärder",
                        "5.1 Metod för analys och utredningsresultat",
                        "5.2 Potential till kostnadsbesparingar på kort sikt",
                        "5.3 Potential till kostnadsbesparingar på lång sikt",
                        "5.4 Möjligheter till tjänsteköp")
                .containsSubsequence(
                        "Region Västernorrland", "april 2023", "Region Norrbotten", "hösten 2020", "Region Dalarna")
                .containsSubsequence("Öka takten i införandet av digital signering", "500 000 kr", "2 795 000 kr")
                .containsSubsequence("Standardiserat sortiment", "40 000 000 kr", "68 000 000 kr")
                .containsSubsequence("Möjligheter till tjänsteköp", "Städtjänster", "Administrativa lokaler")
                .containsSubsequence("Bilaga: angivet mot beräknat", "8 473", "3 808");
    }

    /**
     * Frozen reports are printed anew each time (REP-07): a changed file is a changed report. {@code -Dapprove=true} writes it; the form
     * that a report was frozen with must then be another one.
     */
    @Test
    @Order(14)
    void the_report_looks_as_approved() throws IOException {
        // What else the house holds decides at which position it was frozen.
        var printed = document().replaceAll("position \\d+", "position N");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED.getParent());
            Files.writeString(APPROVED, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(APPROVED));
    }

    @Test
    @Order(15)
    void nothing_that_happens_later_changes_a_byte_of_it() {
        var frozen = document();
        var files = files();

        var made = "\"fact\":{\"happened\":\"2024-01-31\",\"known\":\"2024-01-31\",\"source\":\"Påhittat för provet\","
                + "\"entry\":\"history\",\"example\":true}";
        told.accepted("correct-measure-fact", """
                {"measureId":"%s","corrects":"%s","reason":"Prov","replacement":{"event":"saving-estimated","measureId":"%s",
                 "yearly":"600 000 kr","parts":[]},%s}""".formatted(id("421"), event("421"), id("421"), made));
        told.accepted("propose-measure", """
                {"uppdragId":"%s","measureId":"%s","text":"Prov","horizon":"SHORT","points":[],"furtherInvestigation":false,%s}""".formatted(UPPDRAG, id("499"), made));
        told.accepted("rename", """
                {"uppdragId":"%s","title":"Något annat",%s}""".formatted(UPPDRAG, made));
        assertThat(text(measures("&horizon=SHORT").path("all").path("figure"))).contains("2 895 000 kr");
        assertThat(document()).isEqualTo(frozen);

        var rebuild = house.bean(Rebuild.class);
        rebuild.views().forEach(rebuild::rebuild);
        assertThat(document()).isEqualTo(frozen);
        assertThat(files()).isEqualTo(files);
    }

    /** The first fact told of a measure since it was proposed. */
    private String event(String measure) {
        return told.seen("/api/v1/measures/" + id(measure))
                .path("said")
                .path(0)
                .path("fact")
                .path("event")
                .asString();
    }

    private String document() {
        return bytes(DOCUMENT);
    }

    /** The sums of its bytes as PDF and as Word. */
    private List<String> files() {
        return Stream.of(".pdf", ".docx")
                .map(ending -> new Api(house, "office").get(DOCUMENT + ending))
                .peek(answer -> assertThat(answer.status()).isEqualTo(200))
                .map(Api.Answer::etag)
                .toList();
    }

    private static String id(String number) {
        return "04942023-0000-4000-8000-000000000" + number;
    }

    private JsonNode uppdrag() {
        return told.seen("/api/v1/uppdrag/" + UPPDRAG);
    }

    private JsonNode change(String number) {
        return told.seen("/api/v1/earlier-changes/" + id(number));
    }

    private JsonNode measures(String filter) {
        return told.seen("/api/v1/measures?limit=100&uppdrag=" + UPPDRAG + filter);
    }

    /** What was last told of a measure under the event's stored name. */
    private JsonNode said(String measure, String event) {
        return each(told.seen("/api/v1/measures/" + id(measure)).path("said"))
                .filter(said -> said.path("event").asString().equals(event))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .path("said");
    }

    private String page(String path) {
        return plain(bytes(path));
    }

    private String bytes(String path) {
        CaughtUp.in(house);
        var answer = new Api(house, "office").get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.text();
    }

    /** What findings of a kind are about. */
    private static List<String> found(JsonNode document, String kind) {
        return each(document.path("findings"))
                .filter(finding -> finding.path("kind").asString().equals(kind))
                .map(finding -> finding.path("about").asString())
                .toList();
    }

    /** What each way of computing the figure gives. */
    private static List<String> computed(JsonNode change, String about) {
        return each(only(change.path("findings"), "about", about)
                        .path("reckoning")
                        .path("ways"))
                .map(way -> text(way.path("check").path("computed")))
                .toList();
    }

    private static List<String> agreeing(JsonNode change) {
        return each(change.path("figures"))
                .filter(figure ->
                        figure.path("computed").path("verdict").asString("").equals("AGREES"))
                .map(figure -> figure.path("stated").path("name").asString())
                .toList();
    }

    private static String text(JsonNode figure) {
        return plain(figure.path("text").asString());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace("&nbsp;", " ");
    }
}
