package se.uppdrag.command.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.uppdrag.command.Command;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandDoor;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.FieldProblem;
import se.uppdrag.command.dispatch.InvalidCommand;
import se.uppdrag.command.dispatch.KeyReused;
import se.uppdrag.command.dispatch.Receipt;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.command.uppdrag.UppdragCommand.ConsultParties;
import se.uppdrag.command.uppdrag.UppdragCommand.ContactMunicipalities;
import se.uppdrag.command.uppdrag.UppdragCommand.OfConsultation;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Reach;
import se.uppdrag.ledger.LedgerUnavailable;

/** Every command as a form: the same for all, whatever the command. */
@Controller
class FormController {

    static final String KEY = "_key";
    static final String ADD = "_add";
    static final String REMOVE = "_remove";
    static final String CONFIRMED = "_confirmed";
    static final String EDIT = "_edit";

    private final Slugs slugs;
    private final Subjects subjects;
    private final Forms forms;
    private final Corrections corrections;
    private final Defaults defaults;
    private final PresentPlan presentPlan;
    private final CommandDoor door;
    private final Wording wording;
    private final CommandCatalog catalog;

    FormController(
            Slugs slugs,
            Subjects subjects,
            Forms forms,
            Corrections corrections,
            Defaults defaults,
            PresentPlan presentPlan,
            CommandDoor door,
            Wording wording,
            CommandCatalog catalog) {
        this.slugs = slugs;
        this.subjects = subjects;
        this.forms = forms;
        this.corrections = corrections;
        this.defaults = defaults;
        this.presentPlan = presentPlan;
        this.door = door;
        this.wording = wording;
        this.catalog = catalog;
    }

    @GetMapping("/{pages}/{id}/atgard/{slug}")
    ModelAndView show(
            @PathVariable String pages,
            @PathVariable String id,
            @PathVariable String slug,
            Actor actor,
            HttpServletRequest request,
            Locale locale) {
        return show(form(pages, id, slug, actor, request, locale));
    }

    @PostMapping("/{pages}/{id}/atgard/{slug}")
    ModelAndView submit(
            @PathVariable String pages,
            @PathVariable String id,
            @PathVariable String slug,
            Actor actor,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            return submit(form(pages, id, slug, actor, request, locale), redirect);
        } catch (LedgerUnavailable gone) {
            var aggregate = aggregate(pages);
            var type = slugs.find(slug, aggregate).orElseThrow(NothingThere::new);
            return later(asked(type, subjects.unread(aggregate, id, type, locale), actor, request, locale));
        }
    }

    @GetMapping("/{pages}/{nytt:ny|nytt}")
    ModelAndView showFirst(@PathVariable String pages, Actor actor, HttpServletRequest request, Locale locale) {
        return show(first(pages, actor, request, locale));
    }

    @PostMapping("/{pages}/{nytt:ny|nytt}")
    ModelAndView submitFirst(
            @PathVariable String pages,
            Actor actor,
            HttpServletRequest request,
            Locale locale,
            RedirectAttributes redirect) {
        return submit(first(pages, actor, request, locale), redirect);
    }

    /** What was typed, as it was typed: also what cannot be shown without the ledger comes with it. */
    private ModelAndView later(Asked asked) {
        var form = form(asked, List.of(), wording.text("form.unavailable", asked.locale()));
        return view("command/form", HttpStatus.SERVICE_UNAVAILABLE, form.with(asked.entered()), asked);
    }

    /** One request for one form. */
    private record Asked(
            CommandType type, Subject subject, Actor actor, Entered entered, String address, Locale locale) {}

    private Asked form(String pages, String id, String slug, Actor actor, HttpServletRequest request, Locale locale) {
        var aggregate = aggregate(pages);
        var type = slugs.find(slug, aggregate).orElseThrow(NothingThere::new);
        return asked(type, subjects.find(Reach.of(actor), aggregate, id, locale), actor, request, locale);
    }

    /** The form that begins a stream. */
    private Asked first(String pages, Actor actor, HttpServletRequest request, Locale locale) {
        var aggregate = aggregate(pages);
        var type = catalog.all().stream()
                .filter(one -> one.aggregate() == aggregate && one.opensStream())
                .findFirst()
                .orElseThrow(NothingThere::new);
        return asked(type, subjects.none(aggregate, locale), actor, request, locale);
    }

    static Aggregate aggregate(String pages) {
        return Stream.of(Aggregate.values())
                .filter(aggregate -> aggregate.pages().equals("/" + pages + "/"))
                .findFirst()
                .orElseThrow(NothingThere::new);
    }

    private static Asked asked(
            CommandType type, Subject subject, Actor actor, HttpServletRequest request, Locale locale) {
        return new Asked(type, subject, actor, Entered.of(request.getParameterMap()), request.getRequestURI(), locale);
    }

    private ModelAndView show(Asked asked) {
        var entered = asked.entered();
        if (Corrections.is(asked.type())) {
            var fact = corrections.fact(asked.type(), asked.subject(), entered);
            if (fact.isEmpty()) {
                return choice(asked);
            }
            corrections.fill(entered, fact.get(), asked.type());
        }
        presentPlan.fill(entered, asked.type(), asked.subject().facts());
        defaults.fill(
                entered,
                forms.specs(asked.type(), asked.actor()),
                asked.subject().choices(),
                asked.actor());
        return page(asked, HttpStatus.OK, List.of(), null);
    }

    private ModelAndView submit(Asked asked, RedirectAttributes redirect) {
        var entered = asked.entered();
        if (entered.has(ADD)) {
            entered.addRow(String.valueOf(entered.text(ADD)));
            return page(asked, HttpStatus.OK, List.of(), null);
        }
        if (entered.has(REMOVE)) {
            entered.removeRow(String.valueOf(entered.text(REMOVE)));
            return page(asked, HttpStatus.OK, List.of(), null);
        }
        if (entered.has(EDIT)) {
            return page(asked, HttpStatus.OK, List.of(), null);
        }
        specs(asked).forEach(spec -> dropBlankRows(entered, spec, ""));
        corrections
                .replacementSpecs(asked.type(), asked.subject(), entered)
                .forEach(spec -> dropBlankRows(entered, spec, "replacement."));
        try {
            var request = forms.request(asked.type(), asked.subject(), asked.actor(), entered);
            if (Previewed.is(asked.type()) && !entered.has(CONFIRMED)) {
                var problems = door.problems(request);
                return problems.isEmpty()
                        ? preview(asked)
                        : page(asked, HttpStatus.UNPROCESSABLE_CONTENT, problems, null);
            }
            return done(door.submit(request), request.command(), redirect);
        } catch (InvalidCommand invalid) {
            return page(asked, HttpStatus.UNPROCESSABLE_CONTENT, invalid.problems(), null);
        } catch (CommandRejected rejected) {
            return page(
                    asked,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    List.of(),
                    wording.of(rejected.rejection(), asked.locale()));
        } catch (KeyReused reused) {
            // Somebody went back to a form that was saved, and changed it: asked again, it is a new command.
            entered.values().remove(KEY);
            return page(
                    asked,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    List.of(),
                    wording.text("form.already-saved", asked.locale()));
        } catch (LedgerUnavailable gone) {
            return later(asked);
        }
    }

    private Stream<FieldSpec> specs(Asked asked) {
        return forms.specs(asked.type(), asked.actor()).stream();
    }

    private static void dropBlankRows(Entered entered, FieldSpec spec, String path) {
        if (spec.shape() == Shape.ROWS || spec.shape() == Shape.PARTIES) {
            entered.dropBlankRows(path + spec.name());
            for (var i = 0; i < entered.rows(path + spec.name()); i++) {
                var row = path + spec.name() + "[" + i + "].";
                spec.children().forEach(child -> dropBlankRows(entered, child, row));
            }
        }
    }

    private ModelAndView page(Asked asked, HttpStatus status, List<FieldProblem> problems, @Nullable String refusal) {
        return view("command/form", status, form(asked, problems, refusal), asked);
    }

    private ModelAndView preview(Asked asked) {
        var form = form(asked, List.of(), null);
        return view("command/preview", HttpStatus.OK, form, asked)
                .addObject("preview", new Previewed(wording, asked.locale()).of(form, asked.entered()));
    }

    /** The first step of a correction: which fact. */
    private ModelAndView choice(Asked asked) {
        var spec = specs(asked)
                .filter(one -> one.name().equals(Corrections.CORRECTS))
                .toList();
        var form = form(asked, List.of(), null);
        var rendering = forms.rendering(asked.type(), asked.subject(), asked.entered(), Map.of(), asked.locale());
        var choice = new FormPage(
                form.label(),
                form.description(),
                form.crumbs(),
                "get",
                form.action(),
                form.cancel(),
                "form.go-on",
                null,
                null,
                rendering.fields(spec, ""));
        return view("command/form", HttpStatus.OK, choice, asked);
    }

    private FormPage form(Asked asked, List<FieldProblem> problems, @Nullable String refusal) {
        return forms.page(
                asked.type(),
                asked.subject(),
                asked.actor(),
                asked.entered(),
                asked.address(),
                problems,
                refusal,
                asked.locale());
    }

    private static ModelAndView view(String template, HttpStatus status, FormPage form, Asked asked) {
        var view = new ModelAndView(template, status);
        view.addObject("form", form);
        view.addObject("section", asked.subject().aggregate().section());
        return view;
    }

    /** To the page of what was changed or begun, which waits until it has seen the change. */
    private static ModelAndView done(Receipt receipt, @Nullable Command command, RedirectAttributes redirect) {
        receipt.warnings().stream().findFirst().ifPresent(warning -> {
            redirect.addFlashAttribute("notice", "warning." + warning.code());
            redirect.addFlashAttribute("noticeArguments", warning.arguments());
        });
        var view = new ModelAndView("redirect:" + pageOf(receipt, command) + "?after=" + receipt.position());
        view.setStatus(HttpStatus.SEE_OTHER);
        return view;
    }

    /** Who has recorded one answer goes on to the next, in the same round. */
    private static String pageOf(Receipt receipt, @Nullable Command command) {
        if (command instanceof OfConsultation part
                && !(command instanceof ContactMunicipalities)
                && !(command instanceof ConsultParties)) {
            return "/forfragningar/" + part.consultationId();
        }
        return receipt.kind().pages() + receipt.stream();
    }
}
