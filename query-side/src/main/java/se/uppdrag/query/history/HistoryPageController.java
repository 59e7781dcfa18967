package se.uppdrag.query.history;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.uppdrag.query.list.Pager;
import se.uppdrag.query.list.Question;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;

/** Every event of an uppdrag, a case or a body, struck ones included (AUD-01). */
@Controller
final class HistoryPageController {

    private static final List<String> PARTS =
            List.of("OfMandate", "OfScope", "OfPhases", "OfDeadlines", "OfConsultation", "OfReport", "OfClosing");

    private final Histories histories;
    private final FormLinks forms;
    private final Phrasebook phrases;

    HistoryPageController(Histories histories, FormLinks forms, Phrasebook phrases) {
        this.histories = histories;
        this.forms = forms;
        this.phrases = phrases;
    }

    @GetMapping("/uppdrag/{id}/historik")
    String ofUppdrag(
            @PathVariable("id") String written,
            @Valid @ModelAttribute("filter") HistoryFilter filter,
            Model model,
            Locale locale) {
        var id = NotThere.unlessId(written);
        model.addAttribute("parts", PARTS);
        return show(id, "/uppdrag", "overview", "uppdrag", "correct-fact", filter, model, locale);
    }

    @GetMapping("/arenden/{id}/historik")
    String ofCase(
            @PathVariable("id") String written,
            @Valid @ModelAttribute("filter") HistoryFilter filter,
            Model model,
            Locale locale) {
        var id = NotThere.unlessId(written);
        return show(id, "/arenden", "cases", "case", "correct-case-fact", filter, model, locale);
    }

    @GetMapping("/organ/{id}/historik")
    String ofBody(
            @PathVariable("id") String written,
            @Valid @ModelAttribute("filter") HistoryFilter filter,
            Model model,
            Locale locale) {
        var id = NotThere.unlessId(written);
        return show(id, "/organ", "bodies", "body", "correct-body-fact", filter, model, locale);
    }

    /** @param kind end of the message key {@code history.to-} */
    private String show(
            UUID stream,
            String pages,
            String section,
            String kind,
            String correction,
            HistoryFilter filter,
            Model model,
            Locale locale) {
        var all = histories.of(stream, locale);
        if (all.isEmpty()) {
            throw new NotThere();
        }
        var base = pages + "/" + stream;
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
        model.addAttribute(
                "correct", forms.of(base, locale, correction, "corrects=").href());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("layout.nav." + section), section.equals("overview") ? "/" : pages),
                        new Crumb(words.text("history.to-" + kind), base),
                        new Crumb(words.text("history.title"), null)));
        model.addAttribute("section", section);
        return "history/page";
    }
}
