package se.uppdrag.query.overview;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.list.FilterField;
import se.uppdrag.query.list.FilterForm;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.list.ListModel;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.sheet.Sheet;

/** The list that a body gets of what it has ordered and not closed (REP-08). */
@Controller
final class OutstandingController {

    private final OutstandingFinder finder;
    private final FilterForm form;
    private final Lights lights;
    private final Progress progress;
    private final Phrasebook phrases;

    OutstandingController(
            OutstandingFinder finder, FilterForm form, Lights lights, Progress progress, Phrasebook phrases) {
        this.finder = finder;
        this.form = form;
        this.lights = lights;
        this.progress = progress;
        this.phrases = phrases;
    }

    /** How many have this reason; the link chooses it, or no longer does. */
    record Count(Reason reason, long number, String href, boolean chosen) {}

    @GetMapping(OutstandingFilter.PATH)
    String outstanding(
            Reach reach,
            @Valid @ModelAttribute("filter") OutstandingFilter filter,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        model.addAttribute("section", "outstanding");
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            if (errors.hasFieldErrors("period")) {
                errors.rejectValue("until", "period");
            }
        } else {
            var balanced = finder.find(reach, filter);
            var words = phrases.in(locale);
            model.addAttribute("lagging", progress.lags(OverviewView.NAME, filter.after()));
            model.addAttribute("asOf", filter.until() == null ? lights.today() : filter.until());
            model.addAttribute("reasons", counts(filter, balanced.reasons()));
            ListModel.fill(model, filter, balanced.found(), found -> OutstandingRow.of(found, lights, words));
        }
        model.addAttribute("fields", fields(reach, filter, form.fields("outstanding.filter.", errors, locale)));
        return "outstanding";
    }

    @GetMapping(OutstandingFilter.PATH + Sheet.FORMATS)
    void file(
            Reach reach,
            @Valid @ModelAttribute OutstandingFilter filter,
            @PathVariable String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var words = phrases.in(locale);
        new Sheet<>(words.text("outstanding.title"), OutstandingRow.columns(words))
                .write(
                        format,
                        finder.all(reach, filter).map(found -> OutstandingRow.of(found, lights, words)),
                        response);
    }

    private List<FilterField> fields(Reach reach, OutstandingFilter filter, FilterForm.Fields fields) {
        return List.of(
                fields.text("q", filter.q()),
                fields.parties("body", finder.givers(reach), filter.body()),
                fields.codes("reason", "outstanding.reason.", Reason.values(), filter.reason()),
                fields.codes("light", "layout.light.", Light.values(), filter.light()),
                fields.day("since", filter.since()),
                fields.day("until", filter.until()));
    }

    /** Nothing is carried over while no period is asked for. */
    private static List<Count> counts(OutstandingFilter filter, Map<Reason, Long> numbers) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason != Reason.CARRIED_OVER || filter.since() != null)
                .map(reason -> {
                    var chosen = reason == filter.reason();
                    var href = filter.question().with("reason", chosen ? null : reason);
                    return new Count(reason, numbers.getOrDefault(reason, 0L), href, chosen);
                })
                .toList();
    }
}
