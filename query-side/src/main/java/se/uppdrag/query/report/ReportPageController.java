package se.uppdrag.query.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.document.DocumentText.ChapterText;
import se.uppdrag.query.document.Format;
import se.uppdrag.query.document.Press;
import se.uppdrag.query.document.Printout;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.state.UppdragDocuments;

/** A report as it grows, and the printed document itself. */
@Controller
final class ReportPageController {

    private final UppdragDocuments documents;
    private final Printing printing;
    private final Press press;
    private final FormLinks forms;
    private final Phrasebook phrases;

    ReportPageController(
            UppdragDocuments documents, Printing printing, Press press, FormLinks forms, Phrasebook phrases) {
        this.documents = documents;
        this.printing = printing;
        this.press = press;
        this.forms = forms;
        this.phrases = phrases;
    }

    /** @param write absent when the report is frozen, or the reader may not */
    record ChapterRow(ChapterText chapter, @Nullable ActionLink write) {}

    @GetMapping("/uppdrag/{id}/rapporter/{report}")
    String page(
            Reach reach,
            @PathVariable String id,
            @PathVariable String report,
            @RequestParam @Nullable Long after,
            Model model,
            Locale locale) {
        var lagging = documents.lags(after);
        var uppdrag = documents.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        var found = uppdrag.state().report(NotThere.unlessId(report)).orElseThrow(NotThere::new);
        var printed = printing.print(uppdrag.caseFileId(), uppdrag.state().id(), found.id())
                .orElseThrow(NotThere::new);
        var words = phrases.in(locale);
        var base = "/uppdrag/" + uppdrag.id();
        var frozen = found.draft().isFrozen();
        model.addAttribute("lagging", lagging);
        model.addAttribute("report", printed.text());
        model.addAttribute("position", printed.position());
        model.addAttribute("sha256", frozen ? printed.sha256() : null);
        model.addAttribute("document", base + "/rapporter/" + found.id() + "/dokument");
        model.addAttribute(
                "chapters",
                printed.text().chapters().stream()
                        .map(chapter -> new ChapterRow(
                                chapter,
                                frozen
                                        ? null
                                        : link(base, locale, "write-chapter", found.id(), "chapter=" + chapter.key())
                                                .orElse(null)))
                        .toList());
        model.addAttribute(
                "forms",
                frozen
                        ? List.of()
                        : List.of("cite-source", "state-method", "freeze-report").stream()
                                .flatMap(command -> link(base, locale, command, found.id()).stream())
                                .toList());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("layout.nav.overview"), "/"),
                        new Crumb(uppdrag.state().mandate().title(), base),
                        new Crumb(printed.text().title(), null)));
        model.addAttribute("section", "overview");
        return "report/page";
    }

    @GetMapping("/uppdrag/{id}/rapporter/{report}/dokument")
    ResponseEntity<byte[]> document(Reach reach, @PathVariable String id, @PathVariable String report) {
        return press.answer(printed(reach, id, report), Format.HTML);
    }

    /** The same as a file, {@code dokument.pdf} or {@code dokument.docx} (REP-06). */
    @GetMapping("/uppdrag/{id}/rapporter/{report}/dokument.{ending}")
    ResponseEntity<byte[]> file(
            Reach reach, @PathVariable String id, @PathVariable String report, @PathVariable String ending) {
        return press.answer(printed(reach, id, report), Format.unlessEnding(ending));
    }

    private Printout printed(Reach reach, String id, String report) {
        var uppdrag = documents.find(reach, NotThere.unlessId(id)).orElseThrow(NotThere::new);
        return printing.print(uppdrag.caseFileId(), uppdrag.state().id(), NotThere.unlessId(report))
                .orElseThrow(NotThere::new)
                .printout();
    }

    private Optional<ActionLink> link(String base, Locale locale, String command, UUID report, String... more) {
        var query = new String[more.length + 1];
        query[0] = "reportId=" + report;
        System.arraycopy(more, 0, query, 1, more.length);
        return forms.of(base, locale, command, query);
    }
}
