package se.uppdrag.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** The search field that every page has. */
@InRunningHouse(demo = true)
class SearchBrowserIT {

    @Test
    void leads_to_what_was_found_with_the_words_marked(Visitor visitor) {
        visitor.open("/tidsfrister");
        visitor.page().locator("#sok").fill("samverkan kommun");
        visitor.page().locator("#sok").press("Enter");

        assertThat(visitor.page().locator(".hits mark").first()).isVisible();
        visitor.assertAccessible();
        visitor.assertFits();
        visitor.assertNothingInTheConsole();
    }
}
