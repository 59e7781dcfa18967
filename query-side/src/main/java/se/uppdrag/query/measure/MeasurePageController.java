package se.uppdrag.query.measure;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.measure.DecisionLevel;
import se.uppdrag.kernel.measure.Horizon;
import se.uppdrag.kernel.measure.MeasureStatus;
import se.uppdrag.query.history.Histories;
import se.uppdrag.query.history.MissingRow;
import se.uppdrag.query.list.FilterField;
import se.uppdrag.query.list.FilterForm;
import se.uppdrag.query.list.ListModel;
import se.uppdrag.query.page.Crumb;
import se.uppdrag.query.page.FactLinks;
import se.uppdrag.query.page.FormLinks;
import se.uppdrag.query.page.NotThere;
import se.uppdrag.query.page.Phrasebook;
import se.uppdrag.query.page.Words;
import se.uppdrag.query.sheet.Sheet;
import se.uppdrag.query.state.UppdragDocument;
import se.uppdrag.query.state.UppdragDocuments;

/** The portfolio of measures, and each of them. */
@Controller
final class MeasurePageController {

    private final MeasureFinder measures;
    private final MeasureTotals totals;
    private final UppdragDocuments uppdrag;
    private final Histories histories;
    private final FilterForm form;
    private final FormLinks links;
    private final Phrasebook phrases;

    MeasurePageController(
            MeasureFinder measures,
            MeasureTotals totals,
            UppdragDocuments uppdrag,
            Histories histories,
            FilterForm form,
            FormLinks links,
            Phrasebook phrases) {
        this.measures = measures;
        this.totals = totals;
        this.uppdrag = uppdrag;
        this.histories = histories;
        this.form = form;
        this.links = links;
        this.phrases = phrases;
    }

    @GetMapping(MeasureFilter.PATH)
    String list(
            Reach reach,
            @Valid @ModelAttribute("filter") MeasureFilter filter,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        var words = phrases.in(locale);
        model.addAttribute("section", "measures");
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
        } else {
            model.addAttribute("lagging", measures.lags(filter.after()));
            var answer = measures.find(reach, filter);
            var proposing = uppdrag.all(
                    reach,
                    answer.found().rows().stream()
                            .map(document -> document.state().uppdragId())
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
            ListModel.fill(
                    model,
                    filter,
                    answer.found(),
                    document -> MeasureRow.of(document, title(document.state().uppdragId(), proposing, words), words));
            // Measures have no lights to be counted by.
            model.addAttribute("counts", null);
            model.addAttribute("sums", MeasureTotals.rows(answer.portfolio(), words));
            model.addAttribute(
                    "totals",
                    proposing.values().stream()
                            .flatMap(one -> totals.stated(reach, one.state().findings(), words).stream())
                            .toList());
        }
        model.addAttribute("fields", fields(reach, filter, form.fields("measure.filter.", errors, locale), words));
        return "measure/list";
    }

    @GetMapping(MeasureFilter.PATH + Sheet.FORMATS)
    void file(
            Reach reach,
            @Valid @ModelAttribute MeasureFilter filter,
            @PathVariable String format,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        var words = phrases.in(locale);
        var proposing = uppdrag.all(reach, measures.uppdrag(reach));
        new Sheet<>(words.text("measure.title"), MeasureRow.columns(words))
                .write(
                        format,
                        measures.all(reach, filter)
                                .map(document -> MeasureRow.of(
                                        document, title(document.state().uppdragId(), proposing, words), words)),
                        response);
    }

    private List<FilterField> fields(Reach reach, MeasureFilter filter, FilterForm.Fields fields, Words words) {
        var proposing = uppdrag.all(reach, measures.uppdrag(reach));
        return List.of(
                fields.text("q", filter.q()),
                fields.named(
                        "uppdrag",
                        proposing.keySet().stream()
                                .collect(Collectors.toMap(UUID::toString, id -> title(id, proposing, words))),
                        filter.uppdrag()),
                fields.codes("horizon", "Horizon.", Horizon.values(), filter.horizon()),
                fields.codes("status", "MeasureStatus.", MeasureStatus.values(), filter.status()),
                fields.codes("level", "DecisionLevel.", DecisionLevel.values(), filter.level()));
    }

    @GetMapping(MeasureFilter.PATH + "/{id:[0-9a-fA-F-]{36}}")
    String page(Reach reach, @PathVariable String id, @RequestParam @Nullable Long after, Model model, Locale locale) {
        var measure = NotThere.unlessId(id);
        model.addAttribute("lagging", measures.lags(after));
        var document = measures.find(reach, measure).orElseThrow(NotThere::new);
        var proposed = document.state().proposed();
        if (proposed == null) {
            throw new NotThere();
        }
        var words = phrases.in(locale);
        var base = MeasureFilter.PATH + "/" + measure;
        Function<UUID, String> href = event -> FactLinks.of(base, event);
        var of = document.state().uppdragId();
        model.addAttribute(
                "page",
                MeasurePage.of(
                        document,
                        proposed.fact(),
                        words,
                        href,
                        state -> Arrays.stream(MeasurePage.Matter.values())
                                .map(matter -> matter.section(
                                        state,
                                        words,
                                        href,
                                        event -> histories.sentence(event, locale),
                                        commands -> links.of(base, locale, commands)))
                                .toList()));
        model.addAttribute("estimating", links.of(base, locale, List.of("estimate-saving")));
        model.addAttribute("reporting", links.of(base, locale, List.of("report-realised-effect")));
        model.addAttribute("uppdragHref", "/uppdrag/" + of);
        model.addAttribute("uppdragTitle", title(of, uppdrag.all(reach, List.of(of)), words));
        model.addAttribute(
                "missing", MissingRow.of(document.missing(), base, "correct-measure-fact", links, words, locale));
        model.addAttribute("history", histories.told(reach, measure, locale));
        model.addAttribute("address", base + "/historik");
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.text("layout.nav.measures"), MeasureFilter.PATH),
                        new Crumb(words.text("measure.measure"), null)));
        model.addAttribute("section", "measures");
        return "measure/page";
    }

    /** The view of uppdrag is another, and may not have come as far. */
    private static String title(UUID id, Map<UUID, UppdragDocument> known, Words words) {
        var found = known.get(id);
        return found == null
                ? words.text("case.uppdrag")
                : found.state().mandate().title();
    }
}
