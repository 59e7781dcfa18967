package se.uppdrag.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.time.Due;
import se.uppdrag.kernel.uppdrag.Basis;
import se.uppdrag.kernel.uppdrag.BasisKind;
import se.uppdrag.kernel.uppdrag.Channel;
import se.uppdrag.kernel.uppdrag.ConsultationKind;
import se.uppdrag.kernel.uppdrag.RecommendationOutcome;
import se.uppdrag.kernel.uppdrag.ReportKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.query.WebSlice;
import se.uppdrag.query.readmodel.Project;
import se.uppdrag.query.state.CaseView;
import se.uppdrag.query.state.UppdragView;

/** What happens to an uppdrag in the long run, on its pages and in the API. */
@WebMvcTest(controllers = AccessibilityController.class)
@Import(PagesSlice.class)
class GoingOnPagesTest {

    private static final UUID ID = RealCase.UPPDRAG;
    private static final String UPPDRAG = "/uppdrag/" + ID;
    private static final String API = "/api/v1" + UPPDRAG;
    private static final Party RS = Party.body("RS");
    private static final Party UNIT = new Party(Party.Kind.UNIT, "Samordning");
    private static final Party COMPANY = new Party(Party.Kind.COMPANY, "Bussgods i Norr");

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MongoTemplate mongo;

    @Autowired
    private RealCase real;

    @Autowired
    private WebSlice.Reading reader;

    @BeforeEach
    void reload() {
        reader.mayIssueAll();
        mongo.getDb().drop();
        real.reload();
        Project.all(new CaseView(), mongo, real, real.told());
    }

    @Test
    void a_recommendation_is_shown_with_what_it_led_to() throws IOException {
        var report = new UUID(8, 1);
        on(
                "2018-01-10",
                new UppdragEvent.ReportRegistered(
                        ID, report, ReportKind.FINAL, "Slutrapport", null, RS, null, List.of(), List.of()));
        on("2018-01-10", new UppdragEvent.RecommendationMade(ID, report, "bolag", "Bilda ett gemensamt bolag.", "6"));
        assertThat(kept(UPPDRAG, "uppdrag-rekommendation"))
                .contains("Bilda ett gemensamt bolag.", "Ännu inte uppföljd", "folj-upp-rekommendationen");

        on(
                "2019-01-10",
                new UppdragEvent.RecommendationFollowed(
                        ID, report, "bolag", RecommendationOutcome.NOTHING, null, null, null, RS, "Ingen majoritet"));
        assertThat(kept(UPPDRAG, "uppdrag-rekommendation"))
                .contains("Ingenting, Regionstyrelsen, Ingen majoritet")
                .doesNotContain("Ännu inte uppföljd", "??");
        assertThat(asked(API))
                .bodyJson()
                .extractingPath("$.reports[-1:].recommendations[0].followed[0].outcome")
                .isEqualTo(List.of("NOTHING"));
    }

    @Test
    void a_rest_is_shown_with_its_actual_days_and_the_way_on() throws IOException {
        on("2018-01-10", new UppdragEvent.UppdragPaused(ID, RS, "Valår", true));

        assertThat(kept(UPPDRAG, "uppdrag-vilar"))
                .contains("Vilande", "Regionstyrelsen lät uppdraget vila.", "Tidsfristerna står stilla", "ateruppta");
        assertThat(asked(API)).bodyJson().extractingPath("$.status").isEqualTo("PAUSED");
        assertThat(asked(API)).bodyJson().extractingPath("$.light").isEqualTo("RESTING");

        on("2018-02-19", new UppdragEvent.UppdragResumed(ID, RS, null));

        assertThat(kept(UPPDRAG, "uppdrag-vilade")).contains("40 dagar.", "Arbetet togs upp igen");
        assertThat(asked(API)).bodyJson().extractingPath("$.rests[0].days").isEqualTo(40);
    }

    @Test
    void a_standing_duty_is_shown_as_it_was_before_it_was_widened() throws IOException {
        on("2018-01-10", duty("månadsvis"));
        on("2018-02-10", duty("vid varje sammanträde"));
        on(
                "2018-02-11",
                new UppdragEvent.StandingConstraintSet(ID, "stopp", "Anställningsstopp", RS, "årsskiftet", null));

        assertThat(kept(UPPDRAG, "uppdrag-staende"))
                .contains("Läget", "vid varje sammanträde", "Tidigare: Läget, månadsvis", "Anställningsstopp");
        var json = assertThat(asked(API)).bodyJson();
        json.extractingPath("$.standingDuties[0].versions").asArray().hasSize(2);
        json.extractingPath("$.standingConstraints[0].until").isEqualTo("årsskiftet");
    }

    @Test
    void others_who_were_asked_what_they_wondered_and_who_was_told_are_shown_on_the_rounds_page() throws IOException {
        var round = new UUID(9, 1);
        var question = new UUID(9, 2);
        on(
                "2018-01-10",
                new UppdragEvent.PartiesConsulted(
                        ID,
                        round,
                        ConsultationKind.REFERRAL,
                        "Remissen",
                        "Förslaget",
                        List.of(),
                        List.of(),
                        List.of(COMPANY, new Party(Party.Kind.PUBLIC, "")),
                        Due.of("mars 2018"),
                        List.of()));
        on(
                "2018-01-20",
                new UppdragEvent.ClarificationAsked(ID, round, question, COMPANY, "Ingår hemsändning?", Channel.EMAIL));
        assertThat(kept("/forfragningar/" + round, "remiss-fraga")).contains("Väntar på svar", "clarificationId=");

        on("2018-01-22", new UppdragEvent.ClarificationAnswered(ID, round, question, "Nej.", true));
        on(
                "2018-04-22",
                new UppdragEvent.OutcomeNotified(
                        ID, round, List.of(COMPANY), "Förslaget antogs.", Channel.LETTER, null));
        on("2018-04-23", new UppdragEvent.ConsultationClosed(ID, round, null));

        assertThat(kept("/forfragningar/" + round, "remiss"))
                .contains(
                        "Bussgods i Norr",
                        "Allmänheten",
                        "Ingår hemsändning?",
                        "Nej. (till alla tillfrågade)",
                        "Till Bussgods i Norr, via",
                        "Förslaget antogs.",
                        "Har inte fått besked: ");
        var json = assertThat(asked("/api/v1/consultations/" + round)).bodyJson();
        json.extractingPath("$.clarifications[0].answers[0].toAll").isEqualTo(true);
        json.extractingPath("$.notices[0].outcome").isEqualTo("Förslaget antogs.");
        assertThat(kept(UPPDRAG + "/historik?q=besked", "historik-besked"))
                .contains("Bussgods i Norr fick besked om utfallet av ”Remissen”");
    }

    @Test
    void the_chain_of_what_was_passed_on_is_shown_on_both_pages() throws IOException {
        var derived = new UUID(9, 3);
        on(
                "2018-01-10",
                new UppdragEvent.UppdragPassedOn(
                        ID, derived, "Transporter", Party.role("Regiondirektören"), List.of(UNIT), null));
        on(
                "2018-01-10",
                new UppdragEvent.UppdragAssigned(
                        derived,
                        RealCase.CASE,
                        List.of(),
                        "Transporter",
                        new Basis(BasisKind.EXECUTIVE_DECISION, "Direktiv 4"),
                        List.of(Party.role("Regiondirektören")),
                        List.of(UNIT),
                        List.of(),
                        List.of()));
        on("2018-01-10", new UppdragEvent.UppdragDerived(derived, ID));

        assertThat(kept(UPPDRAG, "uppdrag-vidare")).contains("Vidareuppdrag", "/uppdrag/" + derived, "Samordning");
        assertThat(kept("/uppdrag/" + derived, "vidareuppdrag"))
                .contains("aria-current=\"page\">Transporter", UPPDRAG, "Samverkan med kommunerna");
        assertThat(asked(API)).bodyJson().extractingPath("$.passedOn[0].id").isEqualTo(derived.toString());
        assertThat(asked("/api/v1/uppdrag/" + derived))
                .bodyJson()
                .extractingPath("$.derivedFrom")
                .isEqualTo(ID.toString());
    }

    @Test
    void a_report_that_serves_two_uppdrag_leads_from_each_to_the_other() throws IOException {
        var other = new UUID(9, 5);
        var report = new UUID(9, 6);
        on(
                "2018-01-10",
                new UppdragEvent.UppdragAssigned(
                        other,
                        RealCase.CASE,
                        List.of(),
                        "Kost",
                        new Basis(BasisKind.EXECUTIVE_DECISION, "Direktiv 5"),
                        List.of(RS),
                        List.of(UNIT),
                        List.of(),
                        List.of()));
        for (var uppdrag : List.of(ID, other)) {
            on(
                    "2018-01-11",
                    new UppdragEvent.ReportRegistered(
                            uppdrag, report, ReportKind.FINAL, "Två i en", null, UNIT, null, List.of(), List.of()));
        }

        assertThat(kept(UPPDRAG, "uppdrag-delad-rapport"))
                .contains("Samma rapport lämnas också i", "/uppdrag/" + other, "Kost");
        assertThat(kept("/uppdrag/" + other, "uppdrag-delad-rapport-2"))
                .contains("Samma rapport lämnas också i", UPPDRAG);
    }

    @Test
    void what_was_told_is_shown_as_delivered() throws IOException {
        on(
                "2018-01-10",
                new UppdragEvent.OralReportGiven(
                        ID,
                        new UUID(9, 4),
                        "Lägesrapport",
                        UNIT,
                        RS,
                        null,
                        "Arbetet går vidare.",
                        null,
                        List.of(),
                        List.of()));

        assertThat(kept(UPPDRAG, "uppdrag-muntligt")).contains("Lägesrapport", "Arbetet går vidare.", "Muntlig");
    }

    private static UppdragEvent duty(String recurs) {
        return new UppdragEvent.StandingDutySet(ID, "lage", "Läget", Due.of(recurs), RS, RS, List.<PointRef>of(), null);
    }

    private void on(String day, Object event) {
        real.tell(
                event,
                new Fact(
                        new Actor("stab", Role.OFFICE, null),
                        Dating.of(day),
                        null,
                        "Protokoll",
                        Entry.HISTORY,
                        false,
                        null));
        mongo.getDb().drop();
        Project.all(new UppdragView(), mongo, real, real.told());
        Project.all(new CaseView(), mongo, real, real.told());
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
