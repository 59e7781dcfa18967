package se.uppdrag.query.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.history.Histories;
import se.uppdrag.query.history.MissingRow;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.page.ResultRow;
import se.uppdrag.query.page.Telling;
import se.uppdrag.query.state.UppdragDocuments;

/** Cost comparisons (ECO-08 to ECO-12). */
@Controller
final class ComparisonPageController {

    /** Stored names of the commands offered beside each section. */
    private static final Map<String, List<String>> OFFERED = Map.of(
            "table", List.of("define-alternative", "enter-line"),
            "totals", List.of("state-total"),
            "assumptions", List.of("state-assumption", "revise-assumption", "confirm-item"),
            "indexations", List.of("apply-indexation"),
            "findings", List.of("record-finding"));

    private final ComparisonFinder comparisons;
    private final UppdragDocuments uppdrag;
    private final Histories histories;
    private final FormLinks forms;
    private final Phrasebook phrases;

    ComparisonPageController(
            ComparisonFinder comparisons,
            UppdragDocuments uppdrag,
            Histories histories,
            FormLinks forms,
            Phrasebook phrases) {
        this.comparisons = comparisons;
        this.uppdrag = uppdrag;
        this.histories = histories;
        this.forms = forms;
        this.phrases = phrases;
    }

    @GetMapping("/jamforelser")
    String list(Reach reach, @RequestParam @Nullable Long after, Model model, Locale locale) {
        model.addAttribute("lagging", comparisons.lags(after));
        var all = comparisons.all(reach);
        var titles = uppdrag.titles(
                reach,
                all.stream().map(document -> document.state().uppdragId()).toList(),
                phrases.in(locale).text("case.uppdrag"));
        model.addAttribute(
                "rows",
                all.stream()
                        .map(document -> new ResultRow(
                                "/jamforelser/" + document.id(),
                                document.state().title(),
                                null,
                                titles.getOrDefault(document.state().uppdragId(), ""),
                                "/uppdrag/" + document.state().uppdragId(),
                                document.state().findings().size(),
                                document.example()))
                        .toList());
        model.addAttribute("kind", "comparison");
        model.addAttribute("section", "comparisons");
        return "result/list";
    }

    /** {@code steg} and {@code sats}: another rate to look at, {@code helpdesk/0} and {@code 3,78 %}. */
    @GetMapping("/jamforelser/{id:[0-9a-fA-F-]{36}}")
    String page(
            Reach reach,
            @PathVariable String id,
            @RequestParam @Nullable String steg,
            @RequestParam @Nullable String sats,
            @RequestParam @Nullable Long after,
            Model model,
            Locale locale) {
        var comparison = NotThere.unlessId(id);
        model.addAttribute("lagging", comparisons.lags(after));
        var document = comparisons.find(reach, comparison).orElseThrow(NotThere::new);
        var words = phrases.in(locale);
        var base = "/jamforelser/" + comparison;
        var state = document.state();
        var telling = new Telling(words, base);
        var defined = state.defined();
        var of = document.state().uppdragId();
        model.addAttribute("uppdragHref", "/uppdrag/" + of);
        model.addAttribute(
                "uppdragTitle",
                uppdrag.titles(reach, List.of(of), words.text("case.uppdrag")).get(of));
        model.addAttribute("base", base);
        model.addAttribute("title", state.title());
        model.addAttribute("subject", defined == null ? null : defined.fact().subject());
        model.addAttribute("example", document.example());
        model.addAttribute("table", TableSection.of(state, telling));
        model.addAttribute("premises", PremiseSection.of(state, telling));
        model.addAttribute(
                "findings",
                state.findings().stream()
                        .map(finding -> FindingText.row(
                                finding,
                                telling,
                                forms.of(base, locale, "explain-finding", "finding=" + finding.id())
                                        .orElse(null)))
                        .toList());
        model.addAttribute("sensitivity", Sensitivity.of(state, steg, sats, telling));
        model.addAttribute(
                "offered",
                OFFERED.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> forms.of(base, locale, entry.getValue()))));
        model.addAttribute(
                "missing", MissingRow.of(document.missing(), base, "correct-comparison-fact", forms, words, locale));
        model.addAttribute("history", histories.told(reach, comparison, locale));
        model.addAttribute("address", base + "/historik");
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("layout.nav.comparisons"), "/jamforelser"),
                        new Crumb(state.title(), null)));
        model.addAttribute("section", "comparisons");
        return "comparison/page";
    }
}
