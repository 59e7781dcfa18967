package se.uppdrag.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@InRunningHouse(demo = true)
class OverviewBrowserIT {

    private static final String CASE = "RS/1008/2017";

    @Test
    void shows_the_demonstration_case_to_everybody(Visitor visitor) {
        visitor.open("/");
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(CASE);
        visitor.assertNothingInTheConsole();
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.takePictures("overview");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tidsfrister"})
    void a_day_that_does_not_exist_is_said_at_its_field(String path, Visitor visitor) {
        visitor.open(path);
        var day = visitor.page().locator("#f-dueBefore");
        day.fill("31 feb");
        day.press("Enter");
        assertThat(visitor.page().locator("#f-dueBefore-error")).containsText("Skriv dagen som 2017-10-31.");
        assertThat(day).hasValue("31 feb");
        visitor.assertAccessible();
        visitor.assertNothingInTheConsole();

        day.fill("2099-12-31");
        day.press("Enter");
        assertThat(visitor.page().locator("#f-dueBefore-error")).hasCount(0);
        assertThat(visitor.page().locator(".counts")).isVisible();
    }

    @Test
    void finds_a_case_by_its_number(Visitor visitor) {
        visitor.open("/?q=" + CASE);
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(CASE);
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).not().containsText("RS/122/2023");
        visitor.assertNothingInTheConsole();
    }
}
