package se.uppdrag.query.body;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.query.history.Histories;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.page.Words;

/** Bodies and the roles held there (REG-15). */
@Controller
final class BodyPageController {

    private final BodyFinder bodies;
    private final Histories histories;
    private final FormLinks links;
    private final Phrasebook phrases;

    BodyPageController(BodyFinder bodies, Histories histories, FormLinks links, Phrasebook phrases) {
        this.bodies = bodies;
        this.histories = histories;
        this.links = links;
        this.phrases = phrases;
    }

    record Listed(String href, String name, String party, List<BodyRow> holders) {}

    @GetMapping("/organ")
    String list(@RequestParam @Nullable Long after, Model model, Locale locale) {
        model.addAttribute("lagging", bodies.lags(after));
        var words = phrases.in(locale);
        model.addAttribute(
                "rows",
                bodies.all().stream()
                        .map(document -> new Listed(
                                "/organ/" + document.id(),
                                name(document),
                                document.state().party().id(),
                                rows(document, words).stream()
                                        .filter(row -> row.until() == null)
                                        .toList()))
                        .toList());
        model.addAttribute("section", "bodies");
        return "body/list";
    }

    @GetMapping("/organ/{id:[0-9a-fA-F-]{36}}")
    String page(@PathVariable String id, @RequestParam @Nullable Long after, Model model, Locale locale) {
        var body = NotThere.unlessId(id);
        model.addAttribute("lagging", bodies.lags(after));
        var document = bodies.find(body).orElseThrow(NotThere::new);
        var words = phrases.in(locale);
        var history = histories.told(body, locale);
        model.addAttribute("name", name(document));
        var rows = rows(document, words);
        model.addAttribute("rows", rows);
        model.addAttribute("forms", links.of("/organ/" + body, locale, offered(rows)));
        model.addAttribute("history", history);
        model.addAttribute("address", "/organ/" + body + "/historik");
        model.addAttribute(
                "crumbs", List.of(new Crumb(words.text("body.title"), "/organ"), new Crumb(name(document), null)));
        model.addAttribute("section", "bodies");
        return "body/page";
    }

    private static List<String> offered(List<BodyRow> holders) {
        return holders.stream().anyMatch(row -> row.until() == null)
                ? List.of("hold-role", "end-role")
                : List.of("hold-role");
    }

    private static String name(BodyDocument document) {
        var registered = document.state().registered();
        return registered == null ? "" : registered.fact().name();
    }

    private static List<BodyRow> rows(BodyDocument document, Words words) {
        return document.state().holdings().stream()
                .map(holding -> BodyRow.of(holding, words))
                .toList();
    }
}
