package se.uppdrag.query.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.history.Histories;
import se.uppdrag.query.history.MissingRow;
import se.uppdrag.query.page.ActionLink;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.page.ResultRow;
import se.uppdrag.query.state.UppdragDocuments;

/** Earlier changes (ECO-14 to ECO-18). */
@Controller
final class ChangePageController {

    /** Stored names of the commands offered beside each section. */
    private static final Map<String, List<String>> OFFERED = Map.of(
            "account", List.of("describe-stage"),
            "decisions", List.of("record-change-decision"),
            "operations", List.of("compare-operations"),
            "figures", List.of("state-figure"),
            "targets", List.of("set-target", "record-target-outcome"),
            "staffing", List.of("record-staffing"),
            "contracts", List.of("record-contract"),
            "examples", List.of("record-calculation-example"),
            "actions", List.of("record-action"),
            "findings", List.of("record-change-finding"));

    private final ChangeFinder changes;
    private final UppdragDocuments uppdrag;
    private final Histories histories;
    private final FormLinks forms;
    private final Phrasebook phrases;

    ChangePageController(
            ChangeFinder changes, UppdragDocuments uppdrag, Histories histories, FormLinks forms, Phrasebook phrases) {
        this.changes = changes;
        this.uppdrag = uppdrag;
        this.histories = histories;
        this.forms = forms;
        this.phrases = phrases;
    }

    @GetMapping("/forandringar")
    String list(Reach reach, @RequestParam @Nullable Long after, Model model, Locale locale) {
        model.addAttribute("lagging", changes.lags(after));
        var words = phrases.in(locale);
        var described = changes.all(reach).stream()
                .flatMap(document -> Optional.ofNullable(document.state().described()).stream()
                        .map(told -> Map.entry(document, told.fact())))
                .toList();
        var titles = uppdrag.titles(
                reach, described.stream().map(one -> one.getValue().uppdragId()).toList(), words.text("case.uppdrag"));
        model.addAttribute(
                "rows",
                described.stream()
                        .map(one -> new ResultRow(
                                "/forandringar/" + one.getKey().id(),
                                one.getValue().title(),
                                words.label(one.getValue().kind()),
                                titles.getOrDefault(one.getValue().uppdragId(), ""),
                                "/uppdrag/" + one.getValue().uppdragId(),
                                one.getKey().state().findings().size(),
                                one.getKey().example()))
                        .toList());
        model.addAttribute("kind", "change");
        model.addAttribute("section", "changes");
        return "result/list";
    }

    @GetMapping("/forandringar/{id:[0-9a-fA-F-]{36}}")
    String page(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after, Model model, Locale locale) {
        var change = NotThere.unlessId(id);
        model.addAttribute("lagging", changes.lags(after));
        var document = changes.find(reach, change).orElseThrow(NotThere::new);
        var described = document.state().described();
        if (described == null) {
            throw new NotThere();
        }
        var words = phrases.in(locale);
        var base = "/forandringar/" + change;
        var of = described.fact().uppdragId();
        var title =
                uppdrag.titles(reach, List.of(of), words.text("case.uppdrag")).getOrDefault(of, "");
        var page = ChangePage.of(
                document.state(),
                described.fact(),
                title,
                words,
                finding -> forms.of(base, locale, "explain-change-finding", "finding=" + finding.id())
                        .orElse(null));
        model.addAttribute("page", page);
        model.addAttribute("offered", offered(base, locale));
        model.addAttribute(
                "missing", MissingRow.of(document.missing(), base, "correct-change-fact", forms, words, locale));
        model.addAttribute("history", histories.told(reach, change, locale));
        model.addAttribute("address", base + "/historik");
        model.addAttribute(
                "crumbs",
                List.of(new Crumb(words.text("layout.nav.changes"), "/forandringar"), new Crumb(page.title(), null)));
        model.addAttribute("section", "changes");
        return "change/page";
    }

    private Map<String, List<ActionLink>> offered(String base, Locale locale) {
        var offered = new LinkedHashMap<String, List<ActionLink>>();
        OFFERED.forEach((section, commands) -> offered.put(section, forms.of(base, locale, commands)));
        return offered;
    }
}
