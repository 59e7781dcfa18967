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
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
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
            "OfRecommendation",
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
        UPPDRAG("uppdrag", "overview", "/", "correct-fact", UppdragEvent.class),
        CASE("arenden", "cases", "/arenden", "correct-case-fact", CaseFileEvent.class),
        MEASURE("atgardsforslag", "measures", "/atgardsforslag", "correct-measure-fact", MeasureEvent.class),
        COMPARISON("jamforelser", "comparisons", "/jamforelser", "correct-comparison-fact", ComparisonEvent.class),
        CHANGE("forandringar", "changes", "/forandringar", "correct-change-fact", ChangeEvent.class),
        BODY("organ", "bodies", "/organ", "correct-body-fact", BodyEvent.class),
        PLAN("fasplaner", "plans", "/fasplaner", "correct-phase-plan-fact", PhasePlanEvent.class);

        private final String pages;
        private final String section;
        private final String list;
        private final String correction;
        private final Class<?> events;

        /**
         * @param section item of the menu, which leads to the list
         * @param correction stored name of the command that corrects a fact
         * @param events that it consists of
         */
        Kept(String pages, String section, String list, String correction, Class<?> events) {
            this.pages = pages;
            this.section = section;
            this.list = list;
            this.correction = correction;
            this.events = events;
        }

        static Kept at(String pages) {
            return Arrays.stream(values())
                    .filter(kept -> kept.pages.equals(pages))
                    .findFirst()
                    .orElseThrow(NotThere::new);
        }
    }

    @GetMapping("/{pages}/{id}/historik")
    String history(
            Reach reach,
            @PathVariable String pages,
            @PathVariable("id") String written,
            @Valid @ModelAttribute("filter") HistoryFilter filter,
            Model model,
            Locale locale) {
        var kept = Kept.at(pages);
        var stream = NotThere.unlessId(written);
        var chronicle = histories.whole(reach, stream, locale);
        if (!kept.events.isInstance(chronicle.begun())) {
            throw new NotThere();
        }
        var all = chronicle.lines();
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
        model.addAttribute("subject", chronicle.subject());
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
                        new Crumb(chronicle.subject(), base),
                        new Crumb(words.text("history.title"), null)));
        model.addAttribute("section", kept.section);
        return "history/page";
    }
}
