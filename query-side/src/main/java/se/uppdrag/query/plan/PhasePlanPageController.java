package se.uppdrag.query.plan;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.query.history.Histories;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;

/** Plans of phases that an uppdrag can begin with (PHA-01). */
@Controller
final class PhasePlanPageController {

    private final PhasePlanFinder plans;
    private final Histories histories;
    private final FormLinks links;
    private final Phrasebook phrases;

    PhasePlanPageController(PhasePlanFinder plans, Histories histories, FormLinks links, Phrasebook phrases) {
        this.plans = plans;
        this.histories = histories;
        this.links = links;
        this.phrases = phrases;
    }

    record Listed(String href, String name, @Nullable String description, String phases, boolean offered) {}

    @GetMapping("/fasplaner")
    String list(Reach reach, @RequestParam @Nullable Long after, Model model) {
        model.addAttribute("lagging", plans.lags(after));
        model.addAttribute(
                "rows",
                plans.all(reach).stream()
                        .map(document -> new Listed(
                                "/fasplaner/" + document.id(),
                                document.state().name(),
                                document.state().description(),
                                document.state().phases().stream()
                                        .map(Phase::name)
                                        .collect(Collectors.joining(", ")),
                                document.state().retired() == null))
                        .toList());
        model.addAttribute("section", "plans");
        return "plan/list";
    }

    @GetMapping("/fasplaner/{id:[0-9a-fA-F-]{36}}")
    String page(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after, Model model, Locale locale) {
        var plan = NotThere.unlessId(id);
        model.addAttribute("lagging", plans.lags(after));
        var document = plans.find(reach, plan).orElseThrow(NotThere::new);
        var state = document.state();
        var words = phrases.in(locale);
        var worded = state.worded();
        var retired = state.retired();
        model.addAttribute("plan", state);
        model.addAttribute("worded", worded == null ? null : words.dating(worded.happened()));
        model.addAttribute(
                "retired", retired == null ? null : words.dating(retired.trace().happened()));
        model.addAttribute("phases", PhaseRow.of(state.phases(), words));
        model.addAttribute(
                "forms",
                document.state().retired() == null
                        ? links.of("/fasplaner/" + plan, locale, List.of("revise-phase-plan", "retire-phase-plan"))
                        : List.of());
        model.addAttribute("history", histories.told(reach, plan, locale));
        model.addAttribute("address", "/fasplaner/" + plan + "/historik");
        model.addAttribute(
                "crumbs", List.of(new Crumb(words.text("plan.title"), "/fasplaner"), new Crumb(state.name(), null)));
        model.addAttribute("section", "plans");
        return "plan/page";
    }
}
