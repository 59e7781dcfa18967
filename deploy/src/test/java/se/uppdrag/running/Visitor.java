package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody in front of the pages, who reads labels, follows links and presses buttons, and notices what a person would not: errors in
 * the console, violations of WCAG.
 */
public final class Visitor implements AutoCloseable {

    private static final int[] WIDTHS = {390, 1280};

    /** In milliseconds: what is not there by then is not there. */
    private static final int PATIENCE = 10_000;

    private final RunningHouse house;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();

    Visitor(RunningHouse house, BrowserContext context) {
        this.house = house;
        this.context = context;
        this.page = context.newPage();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.setDefaultTimeout(PATIENCE);
        page.setViewportSize(1280, 900);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // The browser logs each answer of 4xx itself; a form with errors is answered by 422 on purpose, a filter by
            // 400.
            if (message.type().equals("error") && !message.text().matches(".*status of (400|422).*")) {
                complaints.add(message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Opens a path of the application; the director's office does, unless somebody has signed in. */
    public Response open(String path) {
        var response = page.navigate(house.url(path));
        if (page.url().endsWith("/logga-in") && !path.startsWith("/logga-in")) {
            signIn("Regiondirektörens stab");
            return page.navigate(house.url(path));
        }
        return response;
    }

    /** Follows the first link with that text, as a screen reader says it, and looks at where it leads. */
    public void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(named(link)))
                .first()
                .click();
        look();
    }

    /** Presses a button, and looks at what comes. */
    public void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        look();
    }

    /** Presses the button that saves, and is taken back to a page. */
    public void save() {
        press("Spara");
        PlaywrightAssertions.assertThat(refusal()).hasCount(0);
        assertThat(page.url()).contains("?after=");
    }

    /** Presses the button that saves, and is told why not. */
    public Locator saveInVain() {
        press("Spara");
        return refusal();
    }

    /** The group of fields with that heading. */
    public Locator group(String heading) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(labelled(heading)));
    }

    public Locator field(String label) {
        return page.getByLabel(labelled(label)).first();
    }

    public void fill(String label, String text) {
        field(label).fill(text);
    }

    public void fill(String group, String label, String text) {
        field(group, label).fill(text);
    }

    public Locator field(String group, String label) {
        return group(group).first().getByLabel(labelled(label)).first();
    }

    /** Chooses in a list by what is written there. */
    public void choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    public void choose(String group, String label, String option) {
        field(group, label).selectOption(new SelectOption().setLabel(option));
    }

    public void tick(String label) {
        field(label).check();
    }

    /** Signs in as a demo person, and comes back to the page that was open. */
    public void become(String person) {
        var here = page.url();
        if (page.getByText("Logga ut").count() > 0) {
            press("Logga ut");
        }
        page.navigate(here.startsWith("http") ? here : house.url("/"));
        if (page.url().contains("/logga-in")) {
            signIn(person);
        }
    }

    private void signIn(String person) {
        page.getByLabel("Roll").selectOption(new SelectOption().setLabel(person));
        press("Logga in");
    }

    /** Labels of what must be filled in say so after their text. */
    private static Pattern labelled(String label) {
        return Pattern.compile("^\\s*" + literal(label) + "(\\s*\\*)?\\s*(, obligatorisk)?\\s*$");
    }

    /** What only a screen reader says, {@code Påminn: Åre}, begins with a gap of its own. */
    private static Pattern named(String link) {
        return Pattern.compile("^\\s*" + literal(link).replace(":", "\\s*:") + "\\s*$");
    }

    /** The browser reads the pattern, and knows no other way to quote. */
    private static String literal(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    private Locator refusal() {
        return page.locator("main").getByRole(AriaRole.ALERT);
    }

    /** Each kind of page, and each kind of form with errors, once. */
    private void look() {
        page.waitForLoadState();
        var kind = URI.create(page.url()).getPath().replaceAll("[0-9a-f-]{36}", "id")
                + refusal().count();
        if (looked.add(kind)) {
            assertAccessible();
        }
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
