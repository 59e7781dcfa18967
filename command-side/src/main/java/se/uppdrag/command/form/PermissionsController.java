package se.uppdrag.command.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Names;
import se.uppdrag.command.dispatch.Permissions;
import se.uppdrag.command.dispatch.Wording;
import se.uppdrag.kernel.Role;

/** Who may do what, as {@link Permissions} has it: the table that is enforced is the one that is shown. */
@Controller
class PermissionsController {

    private static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.SYSTEM).toList();

    private final CommandCatalog catalog;
    private final Wording wording;

    PermissionsController(CommandCatalog catalog, Wording wording) {
        this.catalog = catalog;
        this.wording = wording;
    }

    /** @param labelKey of the part; commands that begin a stream stand with what they begin */
    public record Part(String labelKey, List<Row> rows) {}

    /** @param may for each role in its order */
    public record Row(String command, List<Boolean> may) {}

    @GetMapping("/behorigheter")
    String table(Model model, Locale locale) {
        var parts = catalog.all().stream()
                .collect(Collectors.groupingBy(
                        type -> Names.kebab(type.part().getSimpleName()), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("roles", ROLES);
        model.addAttribute(
                "parts",
                parts.entrySet().stream()
                        .map(part -> new Part(
                                "form.part." + part.getKey(),
                                part.getValue().stream()
                                        .map(type -> row(type, locale))
                                        .toList()))
                        .toList());
        return "command/permissions";
    }

    private Row row(CommandType type, Locale locale) {
        var allowed = Permissions.roles(type.type());
        return new Row(
                wording.text("command." + type.name() + ".label", locale),
                ROLES.stream().map(allowed::contains).toList());
    }
}
