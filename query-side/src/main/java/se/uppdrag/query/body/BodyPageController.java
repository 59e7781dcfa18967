package se.uppdrag.query.body;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.query.history.Histories;
import se.uppdrag.query.list.FreeText;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.readmodel.SwedishText;
import se.uppdrag.query.state.StreamDocument;

/** Bodies and the roles held there (REG-15). */
@Controller
final class BodyPageController {

    private final BodyFinder bodies;
    private final MeetingRows meetings;
    private final Histories histories;
    private final FormLinks links;
    private final Phrasebook phrases;

    BodyPageController(
            BodyFinder bodies, MeetingRows meetings, Histories histories, FormLinks links, Phrasebook phrases) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.histories = histories;
        this.links = links;
        this.phrases = phrases;
    }

    record Listed(String href, String name, @Nullable String earlier, String party, List<BodyRow> holders) {}

    @GetMapping("/organ")
    String list(
            Reach reach,
            @RequestParam @Nullable Long after,
            @RequestParam @Nullable String q,
            Model model,
            Locale locale) {
        model.addAttribute("lagging", bodies.lags(after));
        var words = phrases.in(locale);
        var asked = new FreeText(q);
        model.addAttribute("q", q);
        model.addAttribute(
                "rows",
                bodies.all(reach).stream()
                        .filter(document -> asked.foundIn(searched(document)))
                        .map(document -> new Listed(
                                "/organ/" + document.id(),
                                name(document),
                                earlier(document),
                                document.state().party().id(),
                                rows(document, words).stream()
                                        .filter(row -> row.until() == null)
                                        .toList()))
                        .toList());
        model.addAttribute("section", "bodies");
        return "body/list";
    }

    @GetMapping("/organ/{id:[0-9a-fA-F-]{36}}")
    String page(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after, Model model, Locale locale) {
        var body = NotThere.unlessId(id);
        model.addAttribute("lagging", bodies.lags(after));
        var document = bodies.find(reach, body).orElseThrow(NotThere::new);
        var words = phrases.in(locale);
        var history = histories.told(reach, body, locale);
        model.addAttribute("name", name(document));
        var rows = rows(document, words);
        model.addAttribute("rows", rows);
        model.addAttribute("forms", links.of("/organ/" + body, locale, offered(rows)));
        model.addAttribute("earlier", earlier(document));
        model.addAttribute("successors", words.parties(document.state().successors()));
        model.addAttribute("naming", links.of("/organ/" + body, locale, List.of("rename-body", "succeed-body")));
        model.addAttribute("coming", meetings.toCome(reach, Stream.of(document), locale));
        model.addAttribute("past", meetings.past(reach, Stream.of(document), locale));
        model.addAttribute("scheduling", links.of("/organ/" + body, locale, List.of("schedule-meeting")));
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

    private static String name(StreamDocument<BodyState> document) {
        return document.state().name();
    }

    /** Every name that it has had, and its code (REG-16). */
    private static String searched(StreamDocument<BodyState> document) {
        var state = document.state();
        return SwedishText.folded(
                String.join("\n", state.names()) + "\n" + state.party().id());
    }

    /** Names that it no longer has, as they are searched for. */
    private static @Nullable String earlier(StreamDocument<BodyState> document) {
        var names = document.state().names();
        return names.size() < 2 ? null : String.join(", ", names.subList(0, names.size() - 1));
    }

    private static List<BodyRow> rows(StreamDocument<BodyState> document, Words words) {
        return document.state().holdings().stream()
                .map(holding -> BodyRow.of(holding, words))
                .toList();
    }
}
