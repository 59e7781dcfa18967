package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody in front of the pages, who notices what a person would not: errors in the console, violations of WCAG. */
public final class Visitor implements AutoCloseable {

    private static final int[] WIDTHS = {390, 1280};

    private final RunningHouse house;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(RunningHouse house, BrowserContext context) {
        this.house = house;
        this.context = context;
        this.page = context.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.setViewportSize(1280, 900);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // The browser logs each answer of 4xx itself; a form with errors is answered by 422 on purpose.
            if (message.type().equals("error") && !message.text().contains("422")) {
                complaints.add(message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Opens a path of the application. */
    public Response open(String path) {
        return page.navigate(house.url(path));
    }

    /** No violation that axe finds at level A or AA of WCAG 2.2, or of its best practices; at both widths. */
    public void assertAccessible() {
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            var violations = new AxeBuilder(page).analyze().getViolations();
            assertThat(violations)
                    .as("axe on %s at %d px", page.url(), width)
                    .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                            + rule.getNodes().stream()
                                    .map(node -> node.getHtml())
                                    .toList())
                    .isEmpty();
        }
    }

    public void assertNothingInTheConsole() {
        assertThat(complaints).as("console of %s", page.url()).isEmpty();
    }

    /** Nothing is wider than the window, so that nobody scrolls sideways on a telephone. */
    public void assertFits() {
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s at %d px", page.url(), width)
                    .isLessThanOrEqualTo(width);
        }
    }

    /** Whole page at both widths: {@code target/screenshots/name-1280.png} and {@code -390.png}. */
    public void takePictures(String name) {
        for (var width : WIDTHS) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "%s-%d.png".formatted(name, width))));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
