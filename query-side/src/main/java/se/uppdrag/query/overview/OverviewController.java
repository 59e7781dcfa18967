package se.uppdrag.query.overview;

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
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.list.FilterField;
import se.uppdrag.query.list.FilterForm;
import se.uppdrag.query.list.Light;
import se.uppdrag.query.list.ListModel;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.sheet.Sheet;

/** The page that the director's office starts the day with. */
@Controller
final class OverviewController {

    private final OverviewFinder finder;
    private final FilterForm form;
    private final Lights lights;
    private final Progress progress;
    private final Region region;
    private final Phrasebook phrases;

    OverviewController(
            OverviewFinder finder,
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

    @GetMapping(OverviewFilter.PATH)
    String overview(
            Reach reach,
            @Valid @ModelAttribute("filter") OverviewFilter filter,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        if (!reach.isWhole()) {
            return "redirect:/kommun";
        }
        model.addAttribute("section", "overview");
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } else {
            model.addAttribute("lagging", progress.lags(OverviewView.NAME, filter.after()));
            ListModel.fill(model, filter, finder.find(reach, filter), this::row);
        }
        model.addAttribute("fields", fields(reach, filter, form.fields("overview.filter.", errors, locale)));
        return "overview";
    }

    @GetMapping(OverviewFilter.FILES + Sheet.FORMATS)
    void file(
            Reach reach,
            @Valid @ModelAttribute OverviewFilter filter,
            @PathVariable String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var words = phrases.in(locale);
        new Sheet<>(words.text("overview.title"), OverviewRow.columns(words))
                .write(format, finder.all(reach, filter).map(this::row), response);
    }

    private OverviewRow row(Overview overview) {
        return OverviewRow.of(overview, overview.outline().light(lights), region);
    }

    private List<FilterField> fields(Reach reach, OverviewFilter filter, FilterForm.Fields fields) {
        var choices = finder.choices(reach);
        return List.of(
                fields.text("q", filter.q()),
                fields.codes("light", "layout.light.", Light.values(), filter.light()),
                fields.texts("phase", choices.phases(), filter.phase()),
                fields.parties("holder", choices.holders(), filter.holder()),
                fields.parties("body", choices.givers(), filter.body()),
                fields.municipalities("municipality", filter.municipality()),
                fields.day("dueBefore", filter.dueBefore()));
    }
}
