package se.uppdrag.query.deadline;

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
import se.uppdrag.query.list.Pager;
import se.uppdrag.query.readmodel.Progress;

/** One list of all deadlines (DLN-07). */
@Controller
final class DeadlineController {

    /** How many of the deadlines that the rest of the filter leaves have this light; the link chooses it, or no longer does. */
    record Count(Light light, long number, String href, boolean chosen) {}

    private final DeadlineFinder finder;
    private final DeadlineFields fields;
    private final Lights lights;
    private final Progress progress;
    private final Region region;

    DeadlineController(DeadlineFinder finder, DeadlineFields fields, Lights lights, Progress progress, Region region) {
        this.finder = finder;
        this.fields = fields;
        this.lights = lights;
        this.progress = progress;
        this.region = region;
    }

    @GetMapping("/tidsfrister")
    String deadlines(
            @Valid @ModelAttribute("filter") DeadlineFilter filter,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        model.addAttribute("section", "deadlines");
        model.addAttribute("fields", fields.of(filter, errors, locale));
        if (errors.hasErrors()) {
            model.addAttribute("narrowed", true);
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return "deadlines";
        }
        model.addAttribute("lagging", progress.lags(DeadlinesView.NAME, filter.after()));
        var found = finder.find(filter);
        var question = filter.question();
        model.addAttribute(
                "rows",
                found.rows().stream()
                        .map(deadline -> DeadlineRow.of(deadline, lights, region))
                        .toList());
        model.addAttribute("counts", counts(filter));
        model.addAttribute("question", question);
        model.addAttribute("sort", filter.sort());
        model.addAttribute("sorting", filter.sorting());
        model.addAttribute("narrowed", filter.narrows());
        model.addAttribute(
                "page",
                Pager.of(filter.paging(), found.rows().size(), found.total(), number -> question.with("page", number)));
        return "deadlines";
    }

    private List<Count> counts(DeadlineFilter filter) {
        var counts = finder.counts(filter);
        return Arrays.stream(Light.values())
                .map(light -> {
                    var chosen = light == filter.light();
                    var href = filter.question().with("light", chosen ? null : light);
                    return new Count(light, counts.getOrDefault(light, 0L), href, chosen);
                })
                .toList();
    }
}
