package se.uppdrag.query.consultation;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.state.UppdragDocuments;

@Controller
final class ConsultationPageController {

    private static final List<String> WHILE_OPEN =
            List.of("submit-answer", "add-party", "record-totals", "close-consultation", "notify-outcome");
    private static final List<String> WHEN_CLOSED = List.of("submit-answer", "publish-answers", "notify-outcome");

    private final UppdragDocuments documents;
    private final Lights lights;
    private final FormLinks forms;
    private final Phrasebook phrases;

    ConsultationPageController(UppdragDocuments documents, Lights lights, FormLinks forms, Phrasebook phrases) {
        this.documents = documents;
        this.lights = lights;
        this.forms = forms;
        this.phrases = phrases;
    }

    @GetMapping("/forfragningar/{id}")
    String page(
            Reach reach,
            @PathVariable("id") String written,
            @RequestParam @Nullable Long after,
            Model model,
            Locale locale) {
        var id = NotThere.unlessId(written);
        var lagging = documents.lags(after);
        var state =
                documents.withConsultation(reach, id).orElseThrow(NotThere::new).state();
        var round = state.consultation(id).orElseThrow(NotThere::new);
        var words = phrases.in(locale);
        var base = "/uppdrag/" + state.id();
        var party = reach.party();
        if (party != null) {
            var asked = AskedPage.of(state, round, party, words, lights, new PartyForms(base, round, forms, locale));
            model.addAttribute("page", asked);
            model.addAttribute(
                    "crumbs",
                    List.of(
                            new Crumb(words.text("asked.title"), AskedController.PAGE),
                            new Crumb(asked.title(), null)));
            model.addAttribute("section", "asked");
            model.addAttribute("lagging", lagging);
            return "consultation/asked";
        }
        var page = ConsultationPage.of(state, round, words, lights.today(), new PartyForms(base, round, forms, locale));
        model.addAttribute("page", page);
        model.addAttribute(
                "forms",
                (page.open() ? WHILE_OPEN : WHEN_CLOSED)
                        .stream()
                                .flatMap(command -> forms.of(base, locale, command, "consultationId=" + id).stream())
                                .toList());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("layout.nav.overview"), "/"),
                        new Crumb(page.uppdragTitle(), base),
                        new Crumb(page.title(), null)));
        model.addAttribute("section", "overview");
        model.addAttribute("lagging", lagging);
        return "consultation/page";
    }
}
