package se.uppdrag.query.consultation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.list.Pager;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.state.UppdragDocuments;

/** Where a liaison begins: what the own party was asked, what waits for an answer first (INQ-09). */
@Controller
final class AskedController {

    static final String PAGE = "/kommun";

    private final AskedFinder finder;
    private final UppdragDocuments documents;
    private final Lights lights;
    private final FormLinks forms;
    private final Phrasebook phrases;

    AskedController(
            AskedFinder finder, UppdragDocuments documents, Lights lights, FormLinks forms, Phrasebook phrases) {
        this.finder = finder;
        this.documents = documents;
        this.lights = lights;
        this.forms = forms;
        this.phrases = phrases;
    }

    @GetMapping(PAGE)
    String asked(
            Reach reach,
            @RequestParam @Nullable Integer page,
            @RequestParam @Nullable Long after,
            Model model,
            Locale locale) {
        var party = reach.party();
        if (party == null) {
            throw new NotThere();
        }
        var words = phrases.in(locale);
        var paging = Paging.of(null, page);
        model.addAttribute("lagging", documents.lags(after));
        var found = finder.find(reach, paging);
        model.addAttribute(
                "rows",
                found.rows().stream()
                        .flatMap(asked -> asked.document().state().consultation(asked.round()).stream()
                                .map(round -> AskedPage.of(
                                        asked.document().state(),
                                        round,
                                        party,
                                        words,
                                        lights,
                                        new PartyForms(
                                                "/uppdrag/" + asked.document().id(), round, forms, locale))))
                        .toList());
        model.addAttribute("party", words.party(party));
        model.addAttribute(
                "page", Pager.of(paging, found.rows().size(), found.total(), number -> PAGE + "?page=" + number));
        model.addAttribute("section", "asked");
        return "consultation/asked-list";
    }
}
