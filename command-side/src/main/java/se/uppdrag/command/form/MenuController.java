package se.uppdrag.command.form;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Names;
import se.uppdrag.command.dispatch.Permissions;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Reach;

/** What can be done here: the forms that this person may use and that have something to choose from, by part. */
@Controller
class MenuController {

    /** @param labelKey of the part */
    public record Part(String labelKey, List<Item> items) {}

    public record Item(String label, String description, String href) {}

    private final CommandCatalog catalog;
    private final Subjects subjects;
    private final Specs specs;
    private final Slugs slugs;
    private final Forms forms;
    private final Wording wording;

    MenuController(CommandCatalog catalog, Subjects subjects, Specs specs, Slugs slugs, Forms forms, Wording wording) {
        this.catalog = catalog;
        this.subjects = subjects;
        this.specs = specs;
        this.slugs = slugs;
        this.forms = forms;
        this.wording = wording;
    }

    @GetMapping("/{pages}/{id}/atgarder")
    String menu(
            @PathVariable String pages,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Actor actor,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        // Page and fragment have one address: no cache may give the one for the other.
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        var subject = subjects.find(Reach.of(actor), FormController.aggregate(pages), id, locale);
        model.addAttribute("section", subject.aggregate().section());
        model.addAttribute("title", subject.title());
        model.addAttribute("crumbs", forms.crumbs(subject, locale).subList(0, 2));
        model.addAttribute("parts", parts(subject, actor, locale));
        model.addAttribute("text", subject.aggregate() == Aggregate.CASE_FILE ? subject.page() + "/ur-text" : null);
        return fragment ? "command/menu :: menu" : "command/menu";
    }

    private List<Part> parts(Subject subject, Actor actor, Locale locale) {
        Map<Class<?>, List<CommandType>> byPart = catalog.all().stream()
                .filter(type -> type.aggregate() == subject.aggregate() && !type.opensStream())
                .filter(type -> Permissions.roles(type.type()).contains(actor.role()))
                .filter(type -> specs.canBeFilled(type, subject.choices()))
                .collect(Collectors.groupingBy(CommandType::part, LinkedHashMap::new, Collectors.toList()));
        return byPart.entrySet().stream()
                .map(part -> new Part(
                        "form.part." + Names.kebab(part.getKey().getSimpleName()),
                        part.getValue().stream()
                                .map(type -> item(type, subject, locale))
                                .toList()))
                .toList();
    }

    private Item item(CommandType type, Subject subject, Locale locale) {
        return new Item(
                wording.text("command." + type.name() + ".label", locale),
                wording.text("command." + type.name() + ".description", locale),
                subject.aggregate().pages() + subject.id() + "/atgard/" + slugs.of(type));
    }
}
