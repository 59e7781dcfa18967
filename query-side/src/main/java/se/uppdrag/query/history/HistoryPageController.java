package se.uppdrag.query.history;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.uppdrag.query.list.Pager;
import se.uppdrag.query.list.Question;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;

/** Every event of one stream, struck ones included (AUD-01). */
@Controller
final class HistoryPageController {

    private static final List<String> PARTS = List.of(
            "OfMandate",
            "OfScope",
            "OfPhases",
            "OfDeadlines",
            "OfConsultation",
            "OfReport",
            "OfDraft",
            "OfFindings",
            "OfRest",
            "OfStanding",
            "OfClosing");

    private final Histories histories;
    private final FormLinks forms;
    private final Phrasebook phrases;

    HistoryPageController(Histories histories, FormLinks forms, Phrasebook phrases) {
        this.histories = histories;
        this.forms = forms;
        this.phrases = phrases;
    }

    /** What has a history of its own. */
    private enum Kept {
        UPPDRAG("uppdrag", "overview", "/", "correct-fact"),
        CASE("arenden", "cases", "/arenden", "correct-case-fact"),
        MEASURE("atgardsforslag", "measures", "/atgardsforslag", "correct-measure-fact"),
        COMPARISON("jamforelser", "comparisons", "/jamforelser", "correct-comparison-fact"),
        CHANGE("forandringar", "overview", "/", "correct-change-fact"),
        BODY("organ", "bodies", "/organ", "correct-body-fact"),
        PLAN("fasplaner", "plans", "/fasplaner", "correct-phase-plan-fact");

        private final String pages;
        private final String section;
        private final String list;
        private final String correction;

        /**
         * @param section item of the menu, which leads to the list
         * @param correction stored name of the command that corrects a fact
         */
        Kept(String pages, String section, String list, String correction) {
            this.pages = pages;
            this.section = section;
            this.list = list;
            this.correction = correction;
        }

        static Kept at(String pages) {
            return Arrays.stream(values())
                    .filter(kept -> kept.pages.equals(pages))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }

        String back() {
            return "history.to-" + name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping("/{pages}/{id}/historik")
    String history(
            @PathVariable String pages,
            @PathVariable("id") String written,
            @Valid @ModelAttribute("filter") HistoryFilter filter,
            Model model,
            Locale locale) {
        var kept = Kept.at(pages);
        var stream = NotThere.unlessId(written);
        var all = histories.of(stream, locale);
        if (all.isEmpty()) {
            throw new NotThere();
        }
        var base = "/" + pages + "/" + stream;
        var address = base + "/historik";
        var lines = filter.of(all);
        var paging = filter.paging(lines);
        var shown = paging.of(lines);
        var question = Question.of(address, Map.of())
                .and("part", filter.part())
                .and("q", filter.q())
                .and("limit", filter.limit());
        var words = phrases.in(locale);
        model.addAttribute("lines", shown);
        model.addAttribute("found", lines.size());
        model.addAttribute("total", all.size());
        model.addAttribute(
                "pager", Pager.of(paging, shown.size(), lines.size(), number -> question.with("page", number)));
        model.addAttribute("address", address);
        model.addAttribute("parts", kept == Kept.UPPDRAG ? PARTS : null);
        model.addAttribute(
                "correct",
                forms.of(base, locale, kept.correction, "corrects=")
                        .map(ActionLink::href)
                        .orElse(null));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("layout.nav." + kept.section), kept.list),
                        new Crumb(words.text(kept.back()), base),
                        new Crumb(words.text("history.title"), null)));
        model.addAttribute("section", kept.section);
        return "history/page";
    }
}
