package se.uppdrag.query.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.uppdrag.Draft;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MethodStated;
import se.uppdrag.kernel.uppdrag.UppdragEvent.SourceCited;
import se.uppdrag.query.document.DocumentText.ChapterText;
import se.uppdrag.query.document.Format;
import se.uppdrag.query.document.Press;
import se.uppdrag.query.page.Answers;
import se.uppdrag.query.page.FactJson;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.ToldJson;
import se.uppdrag.query.report.Printing.Printed;
import se.uppdrag.query.state.UppdragDocuments;

/** {@code GET /api/v1/uppdrag/{id}/reports/{report}}: what the page of the report shows (REP-02 to REP-07). */
@RestController
final class ReportResource {

    /** @param sha256 of the document's bytes, in hexadecimal digits */
    record FrozenJson(long position, String sha256, FactJson fact) {}

    /**
     * @param chapters as printed, in Swedish; none of a report that was made elsewhere
     * @param frozen absent: it is still written on, or was made elsewhere
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record WrittenJson(
            ReportJson report,
            @Nullable ToldJson<MethodStated> method,
            List<ToldJson<SourceCited>> sources,
            List<ChapterText> chapters,
            @Nullable FrozenJson frozen) {}

    private final UppdragDocuments documents;
    private final Printing printing;
    private final Press press;
    private final Region region;

    ReportResource(UppdragDocuments documents, Printing printing, Press press, Region region) {
        this.documents = documents;
        this.printing = printing;
        this.press = press;
        this.region = region;
    }

    @GetMapping("/api/v1/uppdrag/{id}/reports/{report}")
    ResponseEntity<WrittenJson> one(
            Reach reach, @PathVariable String id, @PathVariable String report, @RequestParam @Nullable Long after) {
        documents.lags(after);
        var uppdrag = documents.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        var found = uppdrag.state().report(NotThere.unlessId(report)).orElseThrow(NotThere::new);
        var draft = found.draft();
        var method = draft.method();
        var printed = printing.print(uppdrag.caseFileId(), uppdrag.state().id(), found.id());
        return Answers.versioned(
                uppdrag.version(),
                new WrittenJson(
                        ReportJson.of(found, region),
                        method == null ? null : ToldJson.of(method),
                        ToldJson.all(draft.sources()),
                        printed.map(one -> one.text().chapters()).orElse(List.of()),
                        frozen(draft, printed)));
    }

    /** The report itself, as the caller accepts it (REP-06). */
    @GetMapping(
            path = "/api/v1/uppdrag/{id}/reports/{report}/document",
            produces = {Format.PDF_TYPE, Format.WORD_TYPE, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<byte[]> document(
            Reach reach, @PathVariable String id, @PathVariable String report, HttpServletRequest request) {
        var uppdrag = documents.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        return press.answer(
                printing.print(uppdrag.caseFileId(), uppdrag.state().id(), NotThere.unlessId(report))
                        .orElseThrow(NotThere::new)
                        .printout(),
                Format.accepted(request));
    }

    private static @Nullable FrozenJson frozen(Draft draft, Optional<Printed> printed) {
        var frozen = draft.frozen();
        return frozen == null
                ? null
                : printed.map(one -> new FrozenJson(one.position(), one.sha256(), FactJson.of(frozen.trace())))
                        .orElse(null);
    }
}
