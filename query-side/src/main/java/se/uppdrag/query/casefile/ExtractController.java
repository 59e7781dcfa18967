package se.uppdrag.query.casefile;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.document.Format;
import se.uppdrag.query.document.Press;
import se.uppdrag.query.document.Printout;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.Streams;
import se.uppdrag.query.state.CaseDocuments;

/** Extracts of a decision, one for each recipient of a dispatch (REP-09). */
@Controller
final class ExtractController {

    private final CaseDocuments cases;
    private final Streams streams;
    private final Phrasebook phrases;
    private final Press press;

    ExtractController(CaseDocuments cases, Streams streams, Phrasebook phrases, Press press) {
        this.cases = cases;
        this.streams = streams;
        this.phrases = phrases;
        this.press = press;
    }

    /** {@code place} of the recipient in the dispatch, from 1; {@code ending}: {@code pdf} or {@code docx}. */
    @GetMapping("/arenden/{id}/utdrag/{dispatch}/{place:[1-9][0-9]?}.{ending}")
    ResponseEntity<byte[]> file(
            Reach reach,
            @PathVariable String id,
            @PathVariable String dispatch,
            @PathVariable int place,
            @PathVariable String ending) {
        return press.answer(printed(reach, NotThere.unlessId(id), dispatch, place), Format.unlessEnding(ending));
    }

    /** As the caller accepts it. */
    @ResponseBody
    @GetMapping(
            path = "/api/v1/case-files/{name}/dispatches/{dispatch}/extracts/{place:[1-9][0-9]?}",
            produces = {Format.PDF_TYPE, Format.WORD_TYPE, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<byte[]> extract(
            Reach reach,
            @PathVariable String name,
            @PathVariable String dispatch,
            @PathVariable int place,
            HttpServletRequest request) {
        var found = cases.named(reach, name);
        if (found.size() != 1) {
            throw new NotThere();
        }
        return press.answer(printed(reach, found.getFirst().caseFileId(), dispatch, place), Format.accepted(request));
    }

    /** What was struck out of the case is not handed out. */
    private Printout printed(Reach reach, UUID caseFile, String written, int place) {
        var dispatch = NotThere.unlessId(written);
        return cases.stateOf(reach, caseFile).decisions().stream()
                .flatMap(decision -> decision.dispatches().stream())
                .filter(told -> told.trace().event().equals(dispatch))
                .findFirst()
                .flatMap(told -> Extract.of(streams.ofSequence(caseFile), dispatch, place))
                .map(extract -> press.print(extract.text(phrases.in(Press.SWEDISH)), extract.asOf()))
                .orElseThrow(NotThere::new);
    }
}
