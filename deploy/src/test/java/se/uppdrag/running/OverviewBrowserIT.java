package se.uppdrag.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

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

    @Test
    void finds_a_case_by_its_number(Visitor visitor) {
        visitor.open("/?q=" + CASE);
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).containsText(CASE);
        assertThat(visitor.page().getByRole(AriaRole.MAIN)).not().containsText("RS/122/2023");
        visitor.assertNothingInTheConsole();
    }
}
