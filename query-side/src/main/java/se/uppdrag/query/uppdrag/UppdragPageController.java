package se.uppdrag.query.uppdrag;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.drift.ScopeDrift;
import se.uppdrag.query.body.BodyChanges;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.document.Format;
import se.uppdrag.query.document.Press;
import se.uppdrag.query.history.Histories;
import se.uppdrag.query.history.MissingRow;
import se.uppdrag.query.measure.MeasureTotals;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FactLinks;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.page.ResultLines;
import se.uppdrag.query.plan.PhasePlanFinder;
import se.uppdrag.query.state.CaseDocuments;
import se.uppdrag.query.state.UppdragDocument;
import se.uppdrag.query.state.UppdragDocuments;

@Controller
final class UppdragPageController {

    private final UppdragDocuments documents;
    private final CaseDocuments cases;
    private final Histories histories;
    private final PhasePlanFinder plans;
    private final BodyChanges bodies;
    private final Lights lights;
    private final FormLinks forms;
    private final Phrasebook phrases;
    private final List<ResultLines> rooms;
    private final MeasureTotals measures;
    private final DossierPrinting printing;
    private final Press press;

    UppdragPageController(
            UppdragDocuments documents,
            CaseDocuments cases,
            Histories histories,
            PhasePlanFinder plans,
            BodyChanges bodies,
            Lights lights,
            FormLinks forms,
            Phrasebook phrases,
            List<ResultLines> rooms,
            MeasureTotals measures,
            DossierPrinting printing,
            Press press) {
        this.documents = documents;
        this.cases = cases;
        this.histories = histories;
        this.plans = plans;
        this.bodies = bodies;
        this.lights = lights;
        this.forms = forms;
        this.phrases = phrases;
        this.rooms = rooms;
        this.measures = measures;
        this.printing = printing;
        this.press = press;
    }

    @GetMapping("/uppdrag/{id}")
    String page(
            Reach reach,
            @PathVariable("id") String written,
            @RequestParam @Nullable Long after,
            Model model,
            Locale locale) {
        var id = NotThere.unlessId(written);
        var lagging = documents.lags(after);
        var document = documents.find(reach, id).orElseThrow(NotThere::new);
        var words = phrases.in(locale);
        var history = histories.told(reach, id, locale);
        var page = UppdragPage.of(
                reach,
                document,
                caseNumbers(reach, document),
                documents.withReports(
                        reach,
                        document.state().reports().stream()
                                .map(report -> report.id())
                                .toList()),
                bodies,
                lights,
                words,
                history.sentences(),
                new GateForms(document.state(), forms, locale));
        model.addAttribute("page", page);
        model.addAttribute(
                "findings",
                FindingSection.of(
                        reach,
                        document.state().findings(),
                        rooms,
                        measures,
                        words,
                        event -> FactLinks.of("/uppdrag/" + id, event)));
        model.addAttribute(
                "drift",
                DriftSection.of(
                        ScopeDrift.of(cases.stateOf(reach, document.caseFileId()), document.state()), document, words));
        model.addAttribute("offered", OfferedForms.of(document.state(), () -> plans.all(reach), forms, words, locale));
        model.addAttribute(
                "chain", Chain.of(reach, document.state(), documents, words).links());
        model.addAttribute(
                "missing", MissingRow.of(document.missing(), "/uppdrag/" + id, "correct-fact", forms, words, locale));
        model.addAttribute("history", history);
        model.addAttribute(
                "crumbs", List.of(new Crumb(words.text("layout.nav.overview"), "/"), new Crumb(page.title(), null)));
        model.addAttribute("section", "overview");
        model.addAttribute("lagging", lagging);
        return "uppdrag/page";
    }

    /** All of it as one document, {@code dokument.pdf} or {@code dokument.docx} (REP-06). */
    @GetMapping("/uppdrag/{id}/dokument.{ending}")
    ResponseEntity<byte[]> file(Reach reach, @PathVariable String id, @PathVariable String ending) {
        var document = documents.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        return press.answer(printing.print(reach, document), Format.unlessEnding(ending));
    }

    /** The case's numbers as they are now; those that came with the uppdrag while the case's page is not there yet. */
    private List<String> caseNumbers(Reach reach, UppdragDocument document) {
        return cases.find(reach, document.caseFileId())
                .map(found -> found.state().dnr())
                .orElseGet(() -> document.outline().caseNumbers());
    }
}
