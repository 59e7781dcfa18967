package se.uppdrag.query.deadline;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.list.FilterField;
import se.uppdrag.query.list.FilterForm;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.list.ListModel;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.sheet.Sheet;

/** One list of all deadlines (DLN-07). */
@Controller
final class DeadlineController {

    private final DeadlineFinder finder;
    private final FilterForm form;
    private final Lights lights;
    private final Progress progress;
    private final Region region;
    private final Phrasebook phrases;

    DeadlineController(
            DeadlineFinder finder,
            FilterForm form,
            Lights lights,
            Progress progress,
            Region region,
            Phrasebook phrases) {
        this.finder = finder;
        this.form = form;
        this.lights = lights;
        this.progress = progress;
        this.region = region;
        this.phrases = phrases;
    }

    @GetMapping(DeadlineFilter.PATH)
    String deadlines(
            Reach reach,
            @Valid @ModelAttribute("filter") DeadlineFilter filter,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        model.addAttribute("section", "deadlines");
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } else {
            model.addAttribute("lagging", progress.lags(DeadlinesView.NAME, filter.after()));
            ListModel.fill(model, filter, finder.find(reach, filter), found -> DeadlineRow.of(found, lights, region));
        }
        model.addAttribute("fields", fields(reach, filter, form.fields("deadline.filter.", errors, locale)));
        return "deadlines";
    }

    @GetMapping(DeadlineFilter.PATH + Sheet.FORMATS)
    void file(
            Reach reach,
            @Valid @ModelAttribute DeadlineFilter filter,
            @PathVariable String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var words = phrases.in(locale);
        new Sheet<>(words.text("deadline.title"), DeadlineRow.columns(words))
                .write(format, finder.all(reach, filter).map(found -> DeadlineRow.of(found, lights, region)), response);
    }

    private List<FilterField> fields(Reach reach, DeadlineFilter filter, FilterForm.Fields fields) {
        return List.of(
                fields.text("q", filter.q()),
                fields.codes("when", "deadline.when.", DeadlineFilter.When.values(), filter.when()),
                fields.codes("light", "layout.light.", Light.values(), filter.light()),
                fields.parties("body", finder.receivers(reach), filter.body()),
                fields.day("dueAfter", filter.dueAfter()),
                fields.day("dueBefore", filter.dueBefore()));
    }
}
