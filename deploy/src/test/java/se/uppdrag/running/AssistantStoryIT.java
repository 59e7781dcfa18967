package se.uppdrag.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One uppdrag from an empty register to its closing, as the director's assistant clicks it: every step begins with a link on a page. A
 * municipality's liaison answers in between. Each kind of page and form is looked at by axe.
 */
@InRunningHouse
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AssistantStoryIT {

    private static final String TITLE = "Samordna länets förråd";
    private static final String QUESTION = "Vill ni samordna förråd och transport?";

    /** Those who answered by e-mail, to the office. */
    private static final List<String> BY_EMAIL =
            List.of("Ragunda", "Bräcke", "Krokom", "Strömsund", "Berg", "Härjedalen");

    private Visitor visitor;
    private AssistantDesk desk;
    private String uppdrag = "";

    @BeforeAll
    void sitDown(Visitor visitor) {
        this.visitor = visitor;
        this.desk = new AssistantDesk(visitor);
    }

    @Test
    @Order(1)
    void a_case_is_opened_and_the_decision_recorded() {
        visitor.open("/");
        visitor.follow("Ärenden");
        visitor.follow("Nytt ärende");
        visitor.fill("Ärendemening", "Förråden i länet");
        visitor.choose("Diarium", "Regionstyrelsens diarium");
        visitor.fill("Diarienummer", "RS/9001/2026");
        visitor.save();
        assertThat(visitor.page().locator("main")).containsText("RS/9001/2026");

        visitor.follow("Registrera beslut");
        visitor.choose("Slag av beslut", "Nämndbeslut");
        visitor.fill("Vem som beslutade", "Namn", "Regionstyrelsen");
        visitor.fill("Sammanträdesdag", "31 februari 2026");
        desk.point(1, "Regiondirektören får i uppdrag att efterhöra kommunernas intresse.");
        // Rows are added by the server: this works without JavaScript too, and keeps what was typed.
        visitor.press("Lägg till Beslutspunkter");
        desk.point(2, "Om inget intresse finns ska effekter av annan regi analyseras.");
        visitor.fill("Omröstning", "Ja-röster", "9");
        var refusal = visitor.saveInVain();
        // Nothing that was typed is lost, and the fields that are at fault say so.
        assertThat(refusal).containsText("finns inte");
        assertThat(refusal).containsText("eller lämna alla tomma");
        visitor.takePictures("registrera-beslut-med-fel");
        visitor.fill("Omröstning", "Nej-röster", "4");
        visitor.fill("Omröstning", "Avstod", "0");
        visitor.fill("Sammanträdesdag", "2026-10-27");
        visitor.save();
        assertThat(visitor.page().locator("main")).containsText("att efterhöra kommunernas intresse");
    }

    @Test
    @Order(2)
    void the_uppdrag_is_given_on_the_points_of_the_decision() {
        visitor.open("/arenden");
        visitor.follow("Förråden i länet");
        visitor.follow("Ge uppdrag");
        visitor.fill("Uppdragets namn", TITLE);
        // The form came with the decision's points and its decider as giver.
        assertThat(visitor.field("Uppdragsgivare 1", "Namn")).hasValue("Regionstyrelsen");
        visitor.fill("Uppdragstagare 1", "Namn", "Regiondirektören");
        visitor.save();
        assertThat(heading()).hasText(TITLE);
        uppdrag = visitor.page().url().replaceAll("^https?://[^/]+|[?#].*", "");

        desk.area("Förråd");
        desk.area("Transport");
        visitor.follow("Planera faser");
        visitor.fill("Fas 1", "Namn", "Samverkan");
        visitor.press("Lägg till Faser");
        visitor.fill("Fas 2", "Namn", "Annan regi");
        visitor.fill("Fas 2", "Kommer efter faserna", "Samverkan");
        visitor.field("Fas 2", "Fas för analys av annan regi, öppnas per område")
                .check();
        visitor.save();
        desk.deliverable("Redovisning av samverkan", "Delrapport");
        desk.deliverable("Slutrapport om förråden", "Slutrapport");
        visitor.follow("Starta fas");
        visitor.save();
        assertThat(visitor.page().locator("#faser")).containsText("Pågår");
    }

    @Test
    @Order(3)
    void the_eight_municipalities_are_asked_and_the_office_sees_what_is_sent() {
        visitor.open(uppdrag);
        visitor.follow("Fråga kommunerna");
        visitor.choose("Slag av omgång", "Förfrågan");
        visitor.fill("Rubrik på frågan", QUESTION);
        visitor.fill("Förutsättningar", "Förråd och transporter sköts i dag var för sig.");
        visitor.tick("Förråd");
        visitor.tick("Transport");
        visitor.fill("Svar senast", AssistantDesk.NEXT_YEAR);
        visitor.press("Granska");
        // What will be sent, to whom, before it is sent (INQ-01).
        assertThat(visitor.page().locator("main")).containsText("Mottagare (8)");
        visitor.takePictures("fraga-kommunerna-granska");
        visitor.press("Skicka");
        assertThat(heading()).hasText(TITLE);
        assertThat(visitor.page().locator("#svar tbody tr")).hasCount(8);
    }

    @Test
    @Order(4)
    void seven_answer_and_silence_is_an_answer_too() {
        visitor.open("/");
        visitor.become("Kontaktperson Åre");
        visitor.follow("Lämna svar: " + QUESTION);
        assertThat(visitor.field("Part")).hasValue("municipality:2321");
        desk.answer("Förråd", "Inte intresserad");
        visitor.save();
        visitor.become("Regiondirektörens stab");
        for (var municipality : BY_EMAIL) {
            visitor.follow("Lämna svar: " + municipality);
            desk.answer("Förråd", "Inte intresserad");
            visitor.press("Lägg till Svar");
            visitor.choose("Svar 2", "Område", "Transport");
            visitor.choose("Svar 2", "Ställningstagande", "Intresserad");
            visitor.choose("Hur det kom in", "E-post");
            visitor.save();
        }
        visitor.follow("Påminn: Östersund");
        visitor.choose("Hur det kom in", "E-post");
        visitor.save();
        visitor.follow("Notera uteblivet svar: Östersund");
        visitor.fill("Grund för bedömningen", "Kommunen har påmints en gång.");
        visitor.save();
        visitor.follow(TITLE);
        assertThat(visitor.page().locator("#svar")).containsText("7 har svarat");
    }

    @Test
    @Order(5)
    void each_open_condition_leads_to_the_form_that_meets_it() {
        visitor.open(uppdrag);
        visitor.follow("Avsluta omgången: Förråd");
        visitor.save();
        visitor.follow(TITLE);
        visitor.follow("Tolka uppdraget: Förråd");
        visitor.fill("Vad som är oklart", "Räcker det att ingen är intresserad?");
        visitor.fill("Hur det ska förstås", "Ja, eller att samverkan inte ger någon vinst.");
        visitor.fill("Tolkat av", "Namn", "Regionstyrelsen");
        visitor.choose("Vilket villkor som gäller för annan regi", "Endera räcker");
        visitor.save();
        desk.assess("Förråd", "Intresse saknas", "Inte bedömt");
        visitor.page().locator("#villkor summary").last().click();
        desk.assess("Transport", "Intresse finns", "Vinst");
        visitor.follow("Registrera rapport: Förråd");
        visitor.choose("Slag", "Delrapport");
        visitor.fill("Rubrik", "Kommunernas intresse");
        visitor.fill("Upprättad av", "Namn", "Regiondirektören");
        visitor.tick("Redovisning av samverkan");
        visitor.save();
        desk.report("Noterad");
        visitor.follow("Slutför fas");
        visitor.save();
        assertThat(visitor.page().locator("#villkor details").first()).containsText("5 av 6");
    }

    @Test
    @Order(6)
    void what_is_missing_is_said_until_the_dialogue_has_been_held() {
        visitor.open(uppdrag);
        visitor.follow("Gå vidare till analys av annan regi");
        visitor.choose("Område", "Förråd");
        var refusal = visitor.saveInVain();
        assertThat(refusal).containsText("Förråd");
        assertThat(refusal).containsText(Pattern.compile("dialog", Pattern.CASE_INSENSITIVE));
        visitor.follow(TITLE);
        visitor.follow("Registrera dialog: Förråd");
        visitor.fill("Deltagare 1", "Namn", "Regiondirektören");
        visitor.fill("Vad man kom fram till", "Analysen görs med egna resurser.");
        visitor.save();
        visitor.follow("Gå vidare till analys av annan regi: Förråd");
        visitor.save();
        visitor.follow("Gå vidare till analys av annan regi");
        visitor.choose("Område", "Transport");
        assertThat(visitor.saveInVain()).containsText("Transport");
        visitor.follow(TITLE);
        visitor.follow("Registrera effekt av annan regi: Förråd");
        visitor.fill("Effekt", "Ungefär lika dyrt, längre leveranstid.");
        visitor.save();
        assertThat(visitor.page().locator("#villkor")).containsText("längre leveranstid");
    }

    @Test
    @Order(7)
    void the_final_report_is_dealt_with_and_only_the_giver_closes() {
        visitor.open(uppdrag);
        visitor.follow("Registrera rapport");
        visitor.choose("Slag", "Slutrapport");
        visitor.fill("Rubrik", "Förråden i länet: slutrapport");
        visitor.fill("Upprättad av", "Namn", "Regiondirektören");
        visitor.tick("Slutrapport om förråden");
        visitor.save();
        desk.report("Godkänd");
        for (var point = 0; point < 2; point++) {
            visitor.follow("Besvara beslutspunkt");
            visitor.choose("Slag", "Helt");
            visitor.save();
        }
        visitor.follow("Klarrapportera");
        visitor.save();
        visitor.follow("Registrera beslut om avslut");
        visitor.fill("Beslutat av", "Namn", "Hälso- och sjukvårdsnämnden");
        visitor.fill("Sammanträde och paragraf", "2026-11-20 § 12");
        assertThat(visitor.saveInVain()).containsText("Regionstyrelsen");
        visitor.fill("Beslutat av", "Namn", "Regionstyrelsen");
        visitor.save();
        assertThat(visitor.page().locator("#avslut")).containsText("Avslutat");
    }

    @Test
    @Order(8)
    void what_was_wrong_is_corrected_and_the_overview_knows_it_all() {
        visitor.open(uppdrag);
        visitor.follow("Historik");
        visitor.choose("Del", "Omfattning");
        visitor.press("Visa");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Rätta.*mråde")))
                .last()
                .click();
        visitor.fill("Skäl", "Namnet var ofullständigt");
        visitor.fill("Område angavs", "Namn", "Förråd och lager");
        visitor.save();
        assertThat(visitor.page().locator("#omfattning")).containsText("Förråd och lager");
        visitor.open("/");
        assertThat(visitor.page().getByRole(AriaRole.TABLE)).containsText(TITLE);
        visitor.assertNothingInTheConsole();
    }

    private Locator heading() {
        return visitor.page().locator("h1");
    }
}
