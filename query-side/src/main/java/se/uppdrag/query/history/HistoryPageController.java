package se.uppdrag.query.history;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.SwedishText;

/** Every event of an uppdrag or a case, struck ones included (AUD-01). */
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
            @PathVariable String id,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "") String q,
            Model model,
            Locale locale) {
        var stream = NotThere.unlessId(id);
        show(stream, "/uppdrag/" + stream, "correct-fact", part, q, model, locale);
        var words = phrases.in(locale);
        model.addAttribute("parts", PARTS);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("layout.nav.overview"), "/"),
                        new Crumb(words.text("history.to-page"), "/uppdrag/" + stream),
                        new Crumb(words.text("history.title"), null)));
        model.addAttribute("section", "overview");
        return "history/page";
    }

    @GetMapping("/arenden/{id}/historik")
    String ofCase(@PathVariable String id, @RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        var stream = NotThere.unlessId(id);
        show(stream, "/arenden/" + stream, "correct-case-fact", "", q, model, locale);
        var words = phrases.in(locale);
        model.addAttribute("parts", List.of());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("layout.nav.cases"), "/arenden"),
                        new Crumb(words.text("history.to-case"), "/arenden/" + stream),
                        new Crumb(words.text("history.title"), null)));
        model.addAttribute("section", "cases");
        return "history/page";
    }

    private void show(
            UUID stream, String base, String correction, String part, String text, Model model, Locale locale) {
        var all = histories.of(stream, locale);
        if (all.isEmpty()) {
            throw new NotThere();
        }
        var folded = SwedishText.folded(text.strip());
        model.addAttribute(
                "lines",
                all.stream()
                        .filter(line -> part.isEmpty() || part.equals(line.part()))
                        .filter(line -> folded.isEmpty() || contains(line, folded))
                        .toList());
        model.addAttribute("total", all.size());
        model.addAttribute("base", base);
        model.addAttribute("part", part);
        model.addAttribute("text", text);
        model.addAttribute(
                "correct", forms.of(base, locale, correction, "corrects=").href());
    }

    private static boolean contains(HistoryLine line, String folded) {
        var source = line.source();
        return SwedishText.folded(line.sentence()).contains(folded)
                || SwedishText.folded(line.label()).contains(folded)
                || SwedishText.folded(line.happened()).contains(folded)
                || (source != null && SwedishText.folded(source).contains(folded));
    }
}
