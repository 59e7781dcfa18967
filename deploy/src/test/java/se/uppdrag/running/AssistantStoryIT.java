package se.uppdrag.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From an empty register to a refused step, as the director's assistant clicks it; a municipality's liaison answers in between. */
@InRunningHouse
class AssistantStoryIT {

    private static final String TITLE = "Samordna länets förråd";

    @Test
    void an_assistant_brings_a_decision_to_the_municipalities_and_learns_why_the_next_step_is_closed(
            Visitor visitor, RunningHouse house) {
        var page = visitor.page();
        openCase(visitor, page);
        recordDecision(page);
        assign(page);
        describe(page);
        var uppdrag = page.url().split("[?#]")[0].substring(house.url("").length());
        contact(page, visitor);
        answerAsLiaison(visitor, page, uppdrag);
        escalate(visitor, page, uppdrag);
        correct(visitor, page, uppdrag);
        visitor.open("/");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText(TITLE);
        visitor.assertNothingInTheConsole();
    }

    private static void openCase(Visitor visitor, Page page) {
        visitor.open("/arenden");
        link(page, "Nytt ärende").first().click();
        field(page, "title").fill("Förråden i länet");
        field(page, "diary").selectOption("RS");
        field(page, "dnr").fill("RS/9001/2026");
        visitor.assertAccessible();
        save(page);
        assertThat(heading(page)).hasText("Förråden i länet");
        assertThat(page.locator("main")).containsText("RS/9001/2026");
    }

    private static void recordDecision(Page page) {
        link(page, "Registrera beslut").first().click();
        field(page, "decidedBy").selectOption("BODY");
        field(page, "decider.name").fill("Regionstyrelsen");
        field(page, "meeting").fill("31 februari 2026");
        field(page, "points[0].number").fill("1");
        field(page, "points[0].outcome").selectOption("DECIDED");
        field(page, "points[0].text").fill("Regiondirektören får i uppdrag att utreda samordning av förråd.");
        field(page, "points[0].force").selectOption("MUST");
        save(page);
        // Nothing that was typed is lost, and the field that is at fault says so.
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("finns inte");
        assertThat(field(page, "points[0].number")).hasValue("1");
        field(page, "meeting").fill("2026-10-27");
        save(page);
        assertThat(page.locator("main")).containsText("får i uppdrag att utreda samordning av förråd");
    }

    private static void assign(Page page) {
        link(page, "Ge uppdrag").first().click();
        field(page, "title").fill(TITLE);
        field(page, "basis").selectOption("DECISION_POINT");
        field(page, "points").first().check();
        field(page, "givers[0].name").fill("Regionstyrelsen");
        field(page, "holders[0].name").fill("Regiondirektören");
        save(page);
        assertThat(heading(page)).hasText(TITLE);
        assertThat(page.locator("main")).containsText("Regiondirektören");
    }

    private static void describe(Page page) {
        link(page, "Ange område").first().click();
        field(page, "area").fill("forrad");
        field(page, "name").fill("Förråd");
        field(page, "kind").selectOption("EXHAUSTIVE");
        page.getByLabel("Samverkan", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel(Pattern.compile("^Annan regi")).check();
        save(page);
        action(page, "Planera faser");
        field(page, "phases[0].key").fill("fas-1");
        field(page, "phases[0].name").fill("Samverkan");
        // Rows are added by the server: this works without JavaScript too, and keeps what was typed.
        page.locator("button[name=_add][value=phases]").click();
        field(page, "phases[1].key").fill("fas-2");
        field(page, "phases[1].name").fill("Annan regi");
        field(page, "phases[1].after").fill("fas-1");
        field(page, "phases[1].outsourcing").check();
        assertThat(field(page, "phases[0].name")).hasValue("Samverkan");
        save(page);
        assertThat(page.locator("main")).containsText("Annan regi");
    }

    private static void contact(Page page, Visitor visitor) {
        link(page, "Fråga kommunerna").first().click();
        field(page, "kind").selectOption("INTEREST");
        field(page, "title").fill("Vill ni samordna förråd?");
        field(page, "premise").fill("Förråden drivs i dag var för sig.");
        field(page, "areas").first().check();
        field(page, "due").fill("december 2026");
        button(page, "Granska").click();
        // What will be sent, to whom, before it is sent (INQ-01).
        assertThat(page.locator("main")).containsText("Härjedalen");
        visitor.assertAccessible();
        page.locator("button[name=_confirmed], form.form button.primary, form button.primary")
                .first()
                .click();
        assertThat(heading(page)).hasText(TITLE);
        assertThat(page.locator("main")).containsText("Vill ni samordna förråd?");
    }

    private static void answerAsLiaison(Visitor visitor, Page page, String uppdrag) {
        become(page, "Kontaktperson Åre");
        visitor.open(uppdrag + "/atgard/lamna-svar");
        choose(field(page, "consultationId"), "Vill ni samordna förråd?");
        field(page, "party").selectOption("municipality:2321");
        choose(field(page, "answers[0].area"), "Förråd");
        field(page, "answers[0].stance").selectOption("NOT_INTERESTED");
        field(page, "finality").selectOption("FINAL");
        field(page, "channel").selectOption("IN_SYSTEM");
        save(page);
        assertThat(heading(page)).hasText(TITLE);
        become(page, "Regiondirektörens stab");
    }

    private static void escalate(Visitor visitor, Page page, String uppdrag) {
        visitor.open(uppdrag + "/atgard/ga-vidare-till-analys-av-annan-regi");
        choose(field(page, "area"), "Förråd");
        save(page);
        var refusal = page.getByRole(AriaRole.ALERT).first();
        assertThat(refusal).containsText("Förråd");
        assertThat(refusal).containsText(Pattern.compile("dialog", Pattern.CASE_INSENSITIVE));
        visitor.assertAccessible();
    }

    private static void correct(Visitor visitor, Page page, String uppdrag) {
        visitor.open(uppdrag + "/historik");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Rätta.*Område")))
                .first()
                .click();
        field(page, "reason").fill("Namnet var ofullständigt");
        field(page, "replacement.name").fill("Förråd och lager");
        save(page);
        assertThat(page.locator("main")).containsText("Förråd och lager");
    }

    private static void become(Page page, String person) {
        page.locator("#demoperson").selectOption(new SelectOption().setLabel(person));
        button(page, "Byt").click();
    }

    private static void action(Page page, String name) {
        link(page, name).first().click();
    }

    private static void choose(Locator select, String label) {
        select.selectOption(new SelectOption().setLabel(label));
    }

    private static Locator field(Page page, String name) {
        return page.locator("form.form [name='" + name + "']");
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void save(Page page) {
        button(page, "Spara").click();
    }
}
