package se.uppdrag.query.overview;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Light;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.MoreTime;
import se.uppdrag.query.list.Pager;
import se.uppdrag.query.readmodel.Progress;

/** The page that the director's office starts the day with. */
@Controller
final class OverviewController {

    /** How many of the uppdrag that the rest of the filter leaves have this light; the link chooses it, or no longer does. */
    record Count(Light light, long number, String href, boolean chosen) {}

    private final OverviewFinder finder;
    private final OverviewFields fields;
    private final Lights lights;
    private final Progress progress;
    private final Region region;

    OverviewController(OverviewFinder finder, OverviewFields fields, Lights lights, Progress progress, Region region) {
        this.finder = finder;
        this.fields = fields;
        this.lights = lights;
        this.progress = progress;
        this.region = region;
    }

    @GetMapping("/")
    String overview(
            @Valid @ModelAttribute("filter") OverviewFilter filter,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        model.addAttribute("section", "overview");
        model.addAttribute("fields", fields.of(filter, errors, locale));
        if (errors.hasErrors()) {
            model.addAttribute("narrowed", true);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return "overview";
        }
        model.addAttribute("lagging", progress.lags(OverviewView.NAME, filter.after()));
        var found = finder.find(filter);
        var question = filter.question();
        model.addAttribute("q", filter.q());
        model.addAttribute("rows", found.rows().stream().map(this::row).toList());
        model.addAttribute("counts", counts(filter));
        model.addAttribute("question", question);
        model.addAttribute("sort", filter.sort());
        model.addAttribute("sorting", filter.sorting());
        model.addAttribute("narrowed", filter.narrows());
        model.addAttribute(
                "page",
                Pager.of(filter.paging(), found.rows().size(), found.total(), number -> question.with("page", number)));
        return "overview";
    }

    private List<Count> counts(OverviewFilter filter) {
        var counts = finder.counts(filter);
        return Arrays.stream(Light.values())
                .map(light -> {
                    var chosen = light == filter.light();
                    var href = filter.question().with("light", chosen ? null : light);
                    return new Count(light, counts.getOrDefault(light, 0L), href, chosen);
                })
                .toList();
    }

    private OverviewRow row(Overview overview) {
        return OverviewRow.of(overview, light(overview, lights), region);
    }

    static Light light(Overview overview, Lights lights) {
        var next = overview.promises().next();
        return lights.of(
                overview.lifecycle().status().stage(),
                next.map(deliverable -> deliverable.lastDay()).orElse(null),
                next.map(deliverable -> deliverable.moreTime()).orElse(MoreTime.NOT_ASKED));
    }
}
