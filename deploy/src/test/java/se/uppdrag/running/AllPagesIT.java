package se.uppdrag.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Follows every link from the overview, as somebody with patience would: one page of each kind, every form included. */
@InRunningHouse(demo = true)
class AllPagesIT {

    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Looked at whatever others of their kind are. */
    private static final List<String> STARTING = List.of(
            "/uppdrag/10082017-0000-4000-8000-000000000100",
            "/uppdrag/04942023-0000-4000-8000-000000000100",
            "/uppdrag/04942023-0000-4000-8000-000000000100/rapporter/04942023-0000-4000-8000-000000000500",
            "/forandringar",
            "/forandringar/11222023-0000-4000-8000-000000000310",
            "/forandringar/04942023-0000-4000-8000-000000000310",
            "/jamforelser/04942023-0000-4000-8000-000000000400",
            "/atgardsforslag/04942023-0000-4000-8000-000000000437",
            "/sok",
            "/sok?q=bibl%20samverkan",
            "/");

    @Test
    void every_page_answers_fits_both_widths_and_is_accessible(RunningHouse house, Visitor visitor) {
        var visited = new LinkedHashMap<String, String>();
        var looked = new HashSet<String>();
        var waiting = new ArrayDeque<>(STARTING);
        while (!waiting.isEmpty()) {
            var path = waiting.poll();
            var first = visited.putIfAbsent(kind(path), path) == null;
            if ((first || STARTING.contains(path)) && looked.add(path)) {
                look(visitor, path);
                links(visitor, house).forEach(waiting::add);
            }
        }
        assertThat(visited)
                .as("kinds of pages that a link leads to")
                .containsKeys(
                        "/",
                        "/arenden",
                        "/arenden/id",
                        "/arenden/id/historik",
                        "/arenden/ny",
                        "/balanslista",
                        "/atgardsforslag",
                        "/atgardsforslag/id",
                        "/atgardsforslag/id/historik",
                        "/fasplaner",
                        "/inlasning",
                        "/fasplaner/id",
                        "/fasplaner/id/historik",
                        "/fasplaner/ny",
                        "/forandringar",
                        "/forandringar/id",
                        "/forandringar/id/atgarder",
                        "/forandringar/id/historik",
                        "/forfragningar/id",
                        "/jamforelser",
                        "/jamforelser/id",
                        "/jamforelser/id/historik",
                        "/organ",
                        "/organ/id",
                        "/organ/id/historik",
                        "/sammantraden",
                        "/sok",
                        "/tidsfrister",
                        "/tillganglighet",
                        "/uppdrag/id",
                        "/uppdrag/id/atgarder",
                        "/uppdrag/id/historik",
                        "/uppdrag/id/rapporter/id",
                        "/uppdrag/id/rapporter/id/dokument",
                        "/uppdrag/id/atgard/fraga-kommunerna",
                        "/uppdrag/id/atgard/ratta-uppgift?corrects");
    }

    @Test
    void the_page_of_the_operation_is_for_the_administrator(RunningHouse house, Visitor visitor) {
        visitor.open("/");
        visitor.become("Systemförvaltare");
        assertThat(links(visitor, house)).contains("/drift");

        look(visitor, "/drift");

        visitor.page().locator("summary").first().click();
        visitor.page().getByText("Töm och bygg om").first().click();
        PlaywrightAssertions.assertThat(visitor.page().getByText("Vyn byggs om inom någon sekund."))
                .isVisible();

        visitor.open("/");
        visitor.become("Revisor");
        assertThat(links(visitor, house)).doesNotContain("/drift");
        assertThat(visitor.open("/drift").status()).isEqualTo(403);
        visitor.assertAccessible();
    }

    private static void look(Visitor visitor, String path) {
        var response = visitor.open(path);
        assertThat(response.status()).as("status of %s", path).isEqualTo(200);
        visitor.assertAccessible();
        visitor.assertFits();
        visitor.assertNothingInTheConsole();
        // One template draws all forms: pictures of a hundred would take minutes and show little.
        if (!path.contains("/atgard/")) {
            visitor.takePictures(kind(path).substring(1).replaceAll("[^a-z0-9]+", "-"));
        }
    }

    /** Addresses of one kind differ only in what they are about; a form that knows which fact it corrects asks for other things. */
    private static String kind(String path) {
        var uri = URI.create(path);
        var corrects = uri.getQuery() != null && uri.getQuery().startsWith("corrects=");
        return uri.getPath().replaceAll(ID, "id").replaceAll("^/arenden/RS.*", "/arenden/id")
                + (corrects ? "?corrects" : "");
    }

    private static List<String> links(Visitor visitor, RunningHouse house) {
        @SuppressWarnings("unchecked")
        var found = (List<String>)
                visitor.page()
                        .evaluate(
                                "[...document.querySelectorAll('a[href]:not([download])')].map(link => link.href.split('#')[0])");
        var start = house.url("");
        return found.stream()
                .filter(link -> link.startsWith(start))
                .map(link -> link.substring(start.length()))
                .filter(path -> !path.startsWith("/api/") && !path.startsWith("/v3/"))
                .distinct()
                .toList();
    }
}
