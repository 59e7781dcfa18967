package se.uppdrag.query.operation;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import se.uppdrag.kernel.Actor;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.DeadLetters;
import se.uppdrag.query.readmodel.Supervision;

/** The views and what they could not take, for the administrator. */
@Controller
final class OperationPageController {

    private static final String PAGE = "/drift";

    private final Supervision supervision;
    private final DeadLetters letters;
    private final SetAsideEvents events;
    private final Phrasebook phrases;

    OperationPageController(Supervision supervision, DeadLetters letters, SetAsideEvents events, Phrasebook phrases) {
        this.supervision = supervision;
        this.letters = letters;
        this.events = events;
        this.phrases = phrases;
    }

    @GetMapping(PAGE)
    String page(Actor actor, Model model, Locale locale) {
        NotYours.unlessAdministrator(actor);
        var words = phrases.in(locale);
        model.addAttribute(
                "letters",
                letters.all().stream()
                        .map(letter -> LetterRow.of(letter, events.find(letter).orElse(null), words))
                        .toList());
        model.addAttribute(
                "views",
                supervision.statuses().stream()
                        .map(status -> ViewRow.of(status, words))
                        .toList());
        model.addAttribute("looked", words.minute(supervision.lookedAt()));
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("layout.nav.overview"), "/"),
                        new Crumb(words.text("operation.title"), null)));
        return "operation/page";
    }

    @PostMapping(PAGE + "/vyer/{view}/bygg-om")
    RedirectView rebuild(@PathVariable String view, Actor actor, RedirectAttributes redirect) {
        NotYours.unlessAdministrator(actor);
        return asked(supervision.askRebuild(view), "operation.asked.rebuild", redirect);
    }

    @PostMapping(PAGE + "/handelser/{id}/forsok-igen")
    RedirectView retry(@PathVariable String id, Actor actor, RedirectAttributes redirect) {
        NotYours.unlessAdministrator(actor);
        return asked(letters.askRetry(id), "operation.asked.retry", redirect);
    }

    @PostMapping(PAGE + "/handelser/{id}/hoppa-over")
    RedirectView drop(@PathVariable String id, Actor actor, RedirectAttributes redirect) {
        NotYours.unlessAdministrator(actor);
        return asked(letters.askDrop(id), "operation.asked.drop", redirect);
    }

    private static RedirectView asked(boolean there, String notice, RedirectAttributes redirect) {
        if (!there) {
            throw new NotThere();
        }
        redirect.addFlashAttribute("notice", notice);
        var back = new RedirectView(PAGE, true);
        back.setStatusCode(HttpStatus.SEE_OTHER);
        return back;
    }
}
