package se.uppdrag.query.uppdrag;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.drift.ScopeDrift;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.document.Format;
import se.uppdrag.query.document.Press;
import se.uppdrag.query.page.Answers;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.state.CaseDocuments;
import se.uppdrag.query.state.UppdragDocument;
import se.uppdrag.query.state.UppdragDocuments;

/** {@code GET /api/v1/uppdrag/{id}}, its gates, how its bounds moved, and all of it on paper; {@code after}: position of a change that the answer should show. */
@RestController
final class UppdragResource {

    private final UppdragDocuments documents;
    private final CaseDocuments cases;
    private final Lights lights;
    private final Region region;
    private final Phrasebook phrases;
    private final DossierPrinting printing;
    private final Press press;

    UppdragResource(
            UppdragDocuments documents,
            CaseDocuments cases,
            Lights lights,
            Region region,
            Phrasebook phrases,
            DossierPrinting printing,
            Press press) {
        this.documents = documents;
        this.cases = cases;
        this.lights = lights;
        this.region = region;
        this.phrases = phrases;
        this.printing = printing;
        this.press = press;
    }

    @GetMapping("/api/v1/uppdrag/{id}")
    ResponseEntity<UppdragJson> one(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after) {
        var document = document(reach, id, after);
        var numbers = cases.stateOf(reach, document.caseFileId()).dnr();
        return Answers.versioned(document.version(), new UppdragAnswer(document, numbers, lights, region).json());
    }

    @GetMapping("/api/v1/uppdrag/{id}/gates")
    ResponseEntity<GatesJson> gates(
            Reach reach, @PathVariable String id, @RequestParam @Nullable Long after, Locale locale) {
        var document = document(reach, id, after);
        return Answers.versioned(document.version(), GatesJson.of(document, phrases.in(locale)));
    }

    @GetMapping("/api/v1/uppdrag/{id}/drift")
    ResponseEntity<DriftJson> drift(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after) {
        var document = document(reach, id, after);
        var drift = ScopeDrift.of(cases.stateOf(reach, document.caseFileId()), document.state());
        return Answers.versioned(document.version(), DriftJson.of(document, drift, region));
    }

    /** The same on paper, as the caller accepts it (REP-06). */
    @GetMapping(
            path = "/api/v1/uppdrag/{id}/document",
            produces = {Format.PDF_TYPE, Format.WORD_TYPE, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<byte[]> printed(
            Reach reach, @PathVariable String id, @RequestParam @Nullable Long after, HttpServletRequest request) {
        return press.answer(printing.print(reach, document(reach, id, after)), Format.accepted(request));
    }

    private UppdragDocument document(Reach reach, String id, @Nullable Long after) {
        var uppdrag = NotThere.unlessId(id);
        documents.lags(after);
        return documents.find(reach, uppdrag).orElseThrow(NotThere::new);
    }
}
