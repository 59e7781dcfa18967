package se.uppdrag.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.Succession;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.body.BodyView;
import se.uppdrag.query.plan.PhasePlanView;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.state.CaseView;
import se.uppdrag.query.state.UppdragView;

/** RS/1008/2017 on its pages; {@code target/pages} keeps them for a look in the browser. */
@WebMvcTest(controllers = AccessibilityController.class)
@Import(PagesSlice.class)
class PagesWebTest {

    private static final String UPPDRAG = "/uppdrag/" + RealCase.UPPDRAG;
    private static final String CASE = "/arenden/" + RealCase.CASE;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private RealCase real;

    @Autowired
    private WebSlice.Reading reader;

    @BeforeEach
    void project() {
        reader.mayIssueAll();
        mongo.getDb().drop();
        real.reload();
        Project.all(new UppdragView(), mongo, real, real.told());
        Project.all(new CaseView(), mongo, real, real.told());
    }

    @Test
    void the_uppdrag_shows_all_that_is_recorded_of_it() throws IOException {
        assertThat(kept(UPPDRAG, "uppdrag"))
                .contains("Samverkan med kommunerna inom administration och teknisk service", "RS/1008/2017");
    }

    @Test
    void the_uppdrag_shows_how_its_bounds_moved_from_february_to_today() throws IOException {
        var page = kept(UPPDRAG, "uppdrag").replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        assertThat(page)
                .contains(
                        "Uppdragets gränser över tid",
                        "Kan vara samma : centralförråd → Förråd Ingen tolkning säger om det är samma område.",
                        "Tillkom : Fastighetsdrift/underhåll",
                        "Föll bort : kostenhet (exkl. produktionskök) I omfattningen: Kostenheten – Undantaget.",
                        "Föll bort : hjälpmedelscentral I omfattningen: Hjälpmedelscentralen – Ingår till en del.",
                        "Åter med : Hjälpmedelscentralen Fanns i ett tidigare steg: hjälpmedelscentral.",
                        "Deluppgift : Analysera vilka av regionens och kommunernas transporter",
                        "Deluppgift : Föra dialog med regiondirektören",
                        "Villkor : Dialogen med regiondirektören är hållen.",
                        "Om samverkan med kommunerna inte ger någon effektivisering Ärendebeskrivning, stycke 6",
                        "Avgjort genom tolkning : Endera räcker");
    }

    @Test
    void the_api_tells_how_the_bounds_moved() {
        var json =
                assertThat(asked("/api/v1" + UPPDRAG + "/drift")).hasStatusOk().bodyJson();
        json.extractingPath("$.steps[?(@.kind=='PROPOSAL')].changes[?(@.kind=='ADDED')].after")
                .isEqualTo(List.of("Fastighetsdrift/underhåll"));
        json.extractingPath("$.steps[?(@.kind=='PROPOSAL')].changes[?(@.area=='kostenhet')].state")
                .isEqualTo(List.of("EXCLUDED"));
        json.extractingPath("$.uncovered[?(@.kind=='TASK')].text").asArray().hasSize(2);
        json.extractingPath("$.disagreements[0].wordings").asArray().hasSize(2);
        json.extractingPath("$.disagreements[0].governing").isEqualTo("EITHER");
    }

    @Test
    void the_case_shows_how_it_came_about() throws IOException {
        assertThat(kept("/arenden/RS/1008/2017", "arende")).contains("Regionstyrelsen godkände i mars detta förslag");
    }

    @Test
    void the_list_of_cases() throws IOException {
        assertThat(kept("/arenden", "arenden")).contains("RS/1008/2017");
    }

    @Test
    void the_list_of_cases_is_a_file_too() {
        assertThat(asked("/arenden?q=1008")).bodyText().contains("/arenden.xlsx?q=1008");
        assertThat(asked("/arenden.csv?q=1008"))
                .hasStatusOk()
                .bodyText()
                .contains("\"RS/1008/2017\"", RealCase.CASE.toString());
        assertThat(asked("/arenden.csv?q=finnsinte")).bodyText().doesNotContain("RS/1008/2017");
    }

    @Test
    void the_history() throws IOException {
        assertThat(kept(UPPDRAG + "/historik", "historik")).contains("id=\"h-");
    }

    @Test
    void the_accessibility_statement() throws IOException {
        assertThat(kept("/tillganglighet", "tillganglighet")).contains("Region Jämtland Härjedalen");
    }

    @Test
    void the_round() throws IOException {
        assertThat(kept("/forfragningar/" + real.rounds().getFirst(), "forfragan-1"))
                .contains("Uteblivet svar noterat");
        assertThat(kept("/forfragningar/" + real.rounds().getLast(), "forfragan-2"))
                .contains("Återkallat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uppdrag/00000000-0000-0000-0000-000000000000",
                "/uppdrag/finns-inte",
                "/uppdrag/00000000-0000-0000-0000-000000000000/historik",
                "/arenden/RS/1/1900",
                "/arenden/00000000-0000-0000-0000-000000000000",
                "/arenden/00000000-0000-0000-0000-000000000000/historik",
                "/forfragningar/00000000-0000-0000-0000-000000000000"
            })
    void what_is_not_there_is_said_on_a_page(String uri) {
        assertThat(asked(uri)).hasStatus(404).bodyText().contains("Sidan finns inte", "<html lang=\"sv\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/uppdrag/00000000-0000-0000-0000-000000000000",
                "/api/v1/uppdrag/finns-inte",
                "/api/v1/uppdrag/00000000-0000-0000-0000-000000000000/gates",
                "/api/v1/uppdrag/00000000-0000-0000-0000-000000000000/drift",
                "/api/v1/uppdrag/00000000-0000-0000-0000-000000000000/history",
                "/api/v1/case-files/RS/1/1900",
                "/api/v1/consultations/00000000-0000-0000-0000-000000000000"
            })
    void what_is_not_there_is_a_problem_in_the_api(String uri) {
        var answer = assertThat(asked(uri))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson();
        answer.extractingPath("$.type").isEqualTo("/api/v1/problems/not-found");
        answer.extractingPath("$.instance").isEqualTo(uri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/case-files/RS/1008/2017",
                "/api/v1/case-files/RS%2F1008%2F2017",
                "/api/v1/case-files/10082017-0000-4000-8000-000000000001"
            })
    void a_case_is_found_by_number_however_its_slashes_are_written(String uri) {
        var answer = assertThat(asked(uri)).hasStatusOk();
        answer.headers().containsHeader("ETag");
        answer.bodyJson().extractingPath("$.numbers[0].dnr").isEqualTo("RS/1008/2017");
        answer.bodyJson().extractingPath("$.decisions[0].decider.name").isEqualTo("Regionstyrelsen");
        answer.bodyJson().extractingPath("$.decisions[0].decider.party").isEqualTo("body:RS");
        answer.bodyJson().extractingPath("$.steps[3].dueText").isEqualTo("maj 2017");
        answer.bodyText().doesNotContain("protectedText");
    }

    @Test
    void the_api_gives_the_uppdrag_with_every_promise() {
        var answer = assertThat(asked("/api/v1" + UPPDRAG)).hasStatusOk();
        answer.headers().hasValue("ETag", "\"87\"");
        var json = answer.bodyJson();
        json.extractingPath("$.version").isEqualTo(87);
        json.extractingPath("$.caseNumbers[0]").isEqualTo("RS/1008/2017");
        json.extractingPath("$.deliverables[*].promises[0].dueText").asArray().contains("oktober 2017");
        json.extractingPath("$.deliverables[*].promises[0].duePrecision")
                .asArray()
                .contains("MONTH");
        json.extractingPath("$.deliverables[*].promises[1].dueText").asArray().containsExactly("december 2017");
        json.extractingPath("$.holders[0].name").isEqualTo("Regiondirektören");
    }

    @Test
    void the_api_explains_the_gates() {
        var json =
                assertThat(asked("/api/v1" + UPPDRAG + "/gates")).hasStatusOk().bodyJson();
        json.extractingPath("$.areas[?(@.area=='forrad')].open").asArray().containsExactly(true);
        json.extractingPath("$.areas[?(@.area=='transport')].open").asArray().containsExactly(false);
        json.extractingPath("$.areas[?(@.area=='transport')].gates[?(@.gate=='DIALOGUE_HELD')].missing")
                .asArray()
                .containsExactly("Ingen dialog med regiondirektören om formerna för analysen är registrerad.");
    }

    @Test
    void the_api_pages_the_history_newest_first() {
        var json = assertThat(asked("/api/v1" + UPPDRAG + "/history?limit=2&page=1"))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.total").isEqualTo(88);
        json.extractingPath("$.items.length()").isEqualTo(2);
        json.extractingPath("$.items[0].name").isEqualTo("reported-done");
        json.extractingPath("$.items[0].recorded").asString().endsWith("Z");
    }

    @Test
    void the_history_of_a_case_is_found_by_id_and_by_number() {
        assertThat(asked("/api/v1/case-files/10082017-0000-4000-8000-000000000001/history?limit=3"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(3);
        assertThat(asked("/api/v1/case-files/10082017-0000-4000-8000-000000000001/history?limit=1&page=2"))
                .bodyJson()
                .extractingPath("$.page")
                .isEqualTo(2);
        assertThat(asked("/api/v1/case-files/RS/1008/2017/history?limit=3"))
                .hasStatus(308)
                .headers()
                .hasHeaderSatisfying(
                        "Location",
                        to -> assertThat(to.getFirst())
                                .endsWith("/api/v1/case-files/RS%2F1008%2F2017/history?limit=3"));
        assertThat(asked("/api/v1/case-files/RS-0/history")).hasStatus(404);
    }

    @Test
    void a_page_leads_to_no_form_that_its_reader_may_not_send() {
        var dialogue = UPPDRAG + "/atgard/registrera-dialog";
        var correction = UPPDRAG + "/atgard/ratta-uppgift";
        assertThat(asked(UPPDRAG)).bodyText().contains(dialogue);
        assertThat(asked(UPPDRAG + "/historik")).bodyText().contains(correction);
        assertThat(asked("/arenden")).bodyText().contains("/arenden/ny\"");

        reader.mayNotIssue("record-dialogue", "correct-fact", "open-case-file");

        assertThat(asked(UPPDRAG))
                .bodyText()
                .contains(UPPDRAG + "/atgard/bedom-samverkan")
                .doesNotContain(dialogue);
        assertThat(asked(UPPDRAG + "/historik"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"h-")
                .doesNotContain(correction);
        assertThat(asked("/arenden")).hasStatusOk().bodyText().doesNotContain("/arenden/ny\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "page=0", "limit=all"})
    void a_part_of_a_history_that_cannot_be_is_a_bad_question(String query) {
        assertThat(asked("/api/v1" + UPPDRAG + "/history?" + query))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.fields[0].field")
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "event=7"})
    void a_person_is_told_on_a_page_that_an_address_cannot_be_understood(String query) {
        assertThat(asked(UPPDRAG + "/historik?" + query))
                .hasStatus(400)
                .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
                .bodyText()
                .contains("Frågan går inte att förstå");
    }

    @Test
    void the_history_says_how_many_events_there_are_and_leads_on() {
        assertThat(asked(UPPDRAG + "/historik?part=OfConsultation&limit=10&page=2"))
                .bodyText()
                .contains("Visar 11–20 av", "/historik?part=OfConsultation&amp;limit=10&amp;page=3\"");
    }

    @Test
    void the_api_gives_a_round_with_every_answer() {
        var json = assertThat(asked("/api/v1/consultations/" + real.rounds().getLast()))
                .hasStatusOk()
                .bodyJson();
        json.extractingPath("$.statistics.asked").isEqualTo(8);
        json.extractingPath("$.recipients[*].answers[?(@.standing=='WITHDRAWN')].area")
                .asArray()
                .contains("forrad");
        json.extractingPath("$.deadline.dueText").isEqualTo("2017-08-31");
    }

    @Test
    void the_history_is_filtered_by_part_and_by_text() {
        assertThat(asked(UPPDRAG + "/historik?part=OfDeadlines"))
                .bodyText()
                .contains("ny tid december 2017")
                .doesNotContain("Östersund");
        assertThat(asked(UPPDRAG + "/historik?q=%C3%B6stersund"))
                .bodyText()
                .contains("Östersund")
                .doesNotContain("ny tid december 2017");
        assertThat(asked(UPPDRAG + "/historik?q=finnsinte")).bodyText().contains("Ingen händelse stämmer");
    }

    @Test
    void links_from_the_page_lead_to_anchors_that_the_history_has() throws IOException {
        var page = kept(UPPDRAG, "uppdrag");
        assertLeadTo(all(page, UPPDRAG + "/historik\\?event=([0-9a-f-]+)#h-\\1\""), UPPDRAG, 50);
        assertLeadTo(all(page, CASE + "/historik\\?event=([0-9a-f-]+)#h-\\1\""), CASE, 5);
        assertThat(all(page, " href=\"#([^\"]+)\""))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(page).contains("id=\"" + anchor + "\""));
        assertThat(all(page, "\\sid=\"([^\"]+)\"")).doesNotHaveDuplicates();
    }

    private void assertLeadTo(List<String> events, String history, int more) {
        assertThat(events)
                .hasSizeGreaterThan(more)
                .allSatisfy(event -> assertThat(asked(history + "/historik?event=" + event))
                        .bodyText()
                        .contains("id=\"h-" + event + "\""));
    }

    @Test
    void an_open_condition_leads_to_the_form_that_would_meet_it_filled_with_what_is_known() throws IOException {
        assertThat(kept(UPPDRAG, "uppdrag"))
                .contains(
                        UPPDRAG + "/atgard/registrera-dialog?kind=WITH_DIRECTOR&amp;areas=transport",
                        UPPDRAG + "/atgard/bedom-samverkan?area=transport",
                        UPPDRAG + "/atgard/fraga-kommunerna?areas=tvatt",
                        UPPDRAG + "/atgard/registrera-effekt-av-annan-regi?area=forrad",
                        "areas=hjalpmedelscentral%2Ftransporter")
                .doesNotContain("bedom-samverkan?area=forrad");
    }

    @Test
    void what_was_set_aside_is_never_said_to_be_fulfilled() throws IOException {
        var fact = real.told().getLast().fact();
        for (var gate : List.of(Gate.COLLABORATION_RULED_OUT, Gate.DIALOGUE_HELD)) {
            real.tell(
                    new UppdragEvent.GateSetAside(
                            RealCase.UPPDRAG,
                            gate,
                            "transport",
                            null,
                            null,
                            Party.role("Regiondirektören"),
                            "Brådskar"),
                    fact);
        }
        Project.all(new UppdragView(), mongo, real, real.told());

        assertThat(kept(UPPDRAG, "uppdrag-asidosatt"))
                .contains("Inget villkor återstår. Åsidosatt: bedömning av samverkan, dialog med regiondirektören.");
    }

    @Test
    void each_condition_of_a_phase_is_fulfilled_open_or_set_aside_and_says_by_what() throws IOException {
        var fact = real.told().getLast().fact();
        var asked = List.of(
                new GateSource(Gate.AREAS_ASSESSED, "Direktivet, stycke 6", Standing.PROPOSAL_TEXT, Passage.COMPLETION),
                new GateSource(Gate.REPORT_DELIVERED, "Direktivet, stycke 7", Standing.DECISION_POINT, Passage.START),
                new GateSource(Gate.POINTS_IN_FORCE, "Direktivet, stycke 8", Standing.DECISION_POINT, Passage.START));
        real.tell(
                new UppdragEvent.PhasesRevised(
                        RealCase.UPPDRAG,
                        List.of(new Phase("fas-9", "Fas nio", List.of(), false, asked, List.of())),
                        "Ny plan"),
                fact);
        real.tell(
                new UppdragEvent.GateSetAside(
                        RealCase.UPPDRAG,
                        Gate.AREAS_ASSESSED,
                        null,
                        "fas-9",
                        null,
                        Party.role("Regiondirektören"),
                        "Svaren räcker"),
                fact);
        Project.all(new UppdragView(), mongo, real, real.told());

        assertThat(kept(UPPDRAG, "uppdrag-fasvillkor"))
                .contains(
                        "Fas nio, för att börja",
                        "Fas nio, för att slutföras",
                        "Beslutspunkterna gäller",
                        "Ingen rapport från fasen Fas nio är inlämnad.",
                        "Direktivet, stycke 7",
                        "/atgard/registrera-rapport?phase=fas-9",
                        "i fasen ”Fas nio” av Regiondirektören",
                        "Svaren räcker");
        assertThat(web.get().uri("/api/v1" + UPPDRAG + "/gates")).bodyJson().isLenientlyEqualTo("""
                {"phases": [
                  {"phase": "fas-9", "passage": "START", "open": false},
                  {"phase": "fas-9", "passage": "COMPLETION", "open": true,
                   "gates": [{"gate": "AREAS_ASSESSED", "state": "SET_ASIDE", "reason": "Svaren räcker"}]}]}""");
    }

    @Test
    void an_uppdrag_without_phases_offers_the_plans_that_are_kept_ready() throws IOException {
        var fact = real.told().getLast().fact();
        var plan = UUID.fromString("00000000-0000-4000-8000-00000000fa50");
        var ready = real.tell(new PhasePlanEvent.PhasePlanRegistered(plan, "Enkel utredning", null, List.of()), fact);
        Project.all(new PhasePlanView(), mongo, real, List.of(ready));
        var planned = real.told().stream()
                .filter(told -> told.event() instanceof UppdragEvent.PhasesPlanned)
                .findFirst()
                .orElseThrow();
        real.tell(new UppdragEvent.UppdragFactCorrected(RealCase.UPPDRAG, planned.eventId(), "Inte planerat än"), fact);
        Project.all(new UppdragView(), mongo, real, real.told());

        assertThat(kept(UPPDRAG, "uppdrag-utan-faser"))
                .contains("Börja med fasplanen ”Enkel utredning”", "/atgard/planera-faser?plan=" + plan);
    }

    @Test
    void a_giver_that_was_renamed_or_succeeded_is_shown_with_what_became_of_it() {
        var fact = real.told().getLast().fact();
        var body = UUID.fromString("00000000-0000-4000-8000-00000000b0d7");
        var told = List.<Recorded<?>>of(
                real.tell(new BodyEvent.BodyRegistered(body, Party.body("RS"), "Regionstyrelsen"), fact),
                real.tell(new BodyEvent.BodyRenamed(body, "Styrelsen", null), fact),
                real.tell(
                        new BodyEvent.BodySucceeded(body, Succession.MERGED, List.of(Party.body("Samnämnden"))), fact));
        Project.all(new BodyView(), mongo, real, told);

        var when = fact.happened().text();
        assertThat(asked(UPPDRAG))
                .bodyText()
                .contains("Bytte namn till Styrelsen " + when, "Efterträddes av Samnämnden " + when)
                .contains("href=\"/organ/" + body);
    }

    @Test
    void a_struck_fact_stays_in_the_history_with_mark_and_reason() throws IOException {
        var fact = real.told().getLast().fact();
        var wrong = real.tell(new UppdragEvent.UppdragRenamed(RealCase.UPPDRAG, "Fel namn", null), fact);
        var struck =
                real.tell(new UppdragEvent.UppdragFactCorrected(RealCase.UPPDRAG, wrong.eventId(), "Felskrivet"), fact);
        Project.all(new UppdragView(), mongo, real, real.told());

        assertThat(kept(UPPDRAG + "/historik", "historik-rattad"))
                .contains(
                        "Fel namn",
                        "Rättad senare",
                        "Felskrivet",
                        "/historik?event=%1$s#h-%1$s\"".formatted(struck.eventId()));
        assertThat(kept(UPPDRAG, "uppdrag-rattad")).contains("<h1>Samverkan med kommunerna");
    }

    @Test
    void what_had_to_be_stated_and_is_not_leads_to_the_fact_and_to_its_correction() throws IOException {
        var fact = real.told().getLast().fact();
        var silent = real.tell(
                new UppdragEvent.DeadlineChangeRefused(RealCase.UPPDRAG, "slutrapport", Party.NOT_STATED, null), fact);
        Project.all(new UppdragView(), mongo, real, real.told());

        assertThat(kept(UPPDRAG, "uppdrag-saknas"))
                .contains(
                        "Avslag på ändrad tid, 2017-12-21: vem som beslutade framgår inte",
                        "Avslag på ändrad tid, 2017-12-21: skäl framgår inte",
                        "/historik?event=%1$s#h-%1$s\"".formatted(silent.eventId()),
                        "corrects=" + silent.eventId());
    }

    private static List<String> all(String html, String pattern) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private String kept(String uri, String name) throws IOException {
        var answer = asked(uri);
        assertThat(answer).hasStatusOk();
        var html = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("??", " th:");
        Files.writeString(Files.createDirectories(Path.of("target/pages")).resolve(name + ".html"), html);
        return html;
    }

    private MvcTestResult asked(String uri) {
        return web.get().uri(URI.create(uri)).exchange();
    }
}
