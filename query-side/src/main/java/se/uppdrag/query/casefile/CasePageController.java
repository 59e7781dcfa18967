package se.uppdrag.query.casefile;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.time.SwedishCalendar;
import se.uppdrag.kernel.time.SwedishDates;
import se.uppdrag.query.history.Histories;
import se.uppdrag.query.history.MissingRow;
import se.uppdrag.query.list.Pager;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.list.Question;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.sheet.Column;
import se.uppdrag.query.sheet.Sheet;
import se.uppdrag.query.state.CaseDocument;
import se.uppdrag.query.state.CaseDocuments;
import se.uppdrag.query.state.UppdragDocuments;

@Controller
final class CasePageController {

    private static final int LIMIT = 50;

    /** Stored names of the commands offered beside each section. */
    private static final Map<String, List<String>> OFFERED = Map.of(
            "numbers", List.of("add-case-number"),
            "chain", List.of("record-mandate-step", "record-preparatory-work"),
            "points", List.of("record-proposal", "amend-decision-point", "record-subject-to"),
            "decisions",
                    List.of(
                            "record-decision",
                            "record-minutes-approved",
                            "dispatch-decision",
                            "report-delegated-decision"),
            "uppdrag", List.of("assign-uppdrag"),
            "documents", List.of("register-document"),
            "links", List.of("link-case"));

    private final CaseDocuments cases;
    private final UppdragDocuments uppdrag;
    private final Histories histories;
    private final FormLinks forms;
    private final Phrasebook phrases;

    CasePageController(
            CaseDocuments cases, UppdragDocuments uppdrag, Histories histories, FormLinks forms, Phrasebook phrases) {
        this.cases = cases;
        this.uppdrag = uppdrag;
        this.histories = histories;
        this.forms = forms;
        this.phrases = phrases;
    }

    @GetMapping("/arenden")
    String list(
            Reach reach,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam @Nullable Long after,
            Model model,
            Locale locale) {
        var lagging = cases.lags(after);
        var paging = new Paging(LIMIT, Math.clamp(page, 1, Paging.MAX_PAGE));
        var found = cases.search(reach, q, paging);
        var question = Question.of("/arenden", Map.of("q", q));
        model.addAttribute("rows", found.cases().stream().map(CaseRow::of).toList());
        model.addAttribute(
                "pager",
                Pager.of(paging, found.cases().size(), found.total(), number -> question.with("page", number)));
        model.addAttribute("text", q);
        model.addAttribute("files", question.files("/arenden"));
        model.addAttribute("section", "cases");
        model.addAttribute("lagging", lagging);
        return "casefile/list";
    }

    @GetMapping("/arenden" + Sheet.FORMATS)
    void file(
            Reach reach,
            @RequestParam(defaultValue = "") String q,
            @PathVariable String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var words = phrases.in(locale);
        new Sheet<>(words.text("case.title"), columns(words)).write(format, cases.all(reach, q), response);
    }

    private static List<Column<CaseDocument>> columns(Words words) {
        return List.of(
                new Column<>(
                        words.text("case.case"), document -> document.state().title()),
                new Column<>(
                        words.text("case.numbers"),
                        document -> String.join(", ", document.state().dnr())),
                new Column<>(
                        words.text("case.uppdrag"),
                        document -> document.state().placements().size()),
                new Column<>(
                        words.text("case.changed"),
                        document -> LocalDateTime.ofInstant(document.changed(), SwedishCalendar.ZONE)
                                .truncatedTo(ChronoUnit.MINUTES)),
                new Column<>(
                        words.text("sheet.example"),
                        document -> CaseRow.of(document).example() ? words.text("layout.example") : null),
                new Column<>(words.text("sheet.id"), CaseDocument::id));
    }

    /** By id, or by number as written, slashes and all. A number that stands in several diaries leads to the list of them. */
    @GetMapping("/arenden/{*name}")
    String page(
            Reach reach, @PathVariable String name, @RequestParam @Nullable Long after, Model model, Locale locale) {
        var lagging = cases.lags(after);
        var written = name.substring(1);
        var found = cases.named(reach, written);
        if (found.isEmpty()) {
            throw new NotThere();
        }
        if (found.size() > 1) {
            return "redirect:" + "/arenden?q=" + UriUtils.encode(written, StandardCharsets.UTF_8);
        }
        var document = found.getFirst();
        var words = phrases.in(locale);
        var page = CasePage.of(
                document.state(),
                id -> uppdrag.find(reach, id)
                        .map(one -> one.state().mandate().title())
                        .orElse(null),
                words);
        var base = "/arenden/" + page.id();
        var history = histories.told(reach, page.id(), locale);
        model.addAttribute("page", page);
        model.addAttribute("offered", offered(base, new LatestInCase(document.state(), words), locale));
        model.addAttribute(
                "missing", MissingRow.of(document.unstated(), base, "correct-case-fact", forms, words, locale));
        model.addAttribute("history", history);
        model.addAttribute(
                "crumbs", List.of(new Crumb(words.text("case.title"), "/arenden"), new Crumb(page.title(), null)));
        model.addAttribute("section", "cases");
        model.addAttribute("lagging", lagging);
        return "casefile/page";
    }

    private Map<String, List<ActionLink>> offered(String base, LatestInCase latest, Locale locale) {
        var links = new LinkedHashMap<String, List<ActionLink>>();
        OFFERED.forEach((section, commands) -> links.put(
                section,
                commands.stream()
                        .flatMap(command -> forms.of(base, locale, command, latest.of(command)).stream())
                        .toList()));
        return links;
    }

    /** {@code numbers}: as written, in the order in which they were given. */
    record CaseRow(String href, String title, List<String> numbers, long uppdrag, String changed, boolean example) {

        static CaseRow of(CaseDocument document) {
            var state = document.state();
            var opened = state.opened();
            return new CaseRow(
                    "/arenden/" + document.id(),
                    state.title(),
                    state.dnr(),
                    state.placements().size(),
                    SwedishDates.minute(document.changed()),
                    opened != null && opened.trace().example());
        }
    }
}
