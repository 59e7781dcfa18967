package se.uppdrag.command.api;

import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandType;
import se.uppdrag.command.dispatch.Names;
import se.uppdrag.command.dispatch.Wording;

/** Which commands there are. */
@RestController
final class CatalogResource {

    private final CommandCatalog catalog;
    private final Wording wording;

    CatalogResource(CommandCatalog catalog, Wording wording) {
        this.catalog = catalog;
        this.wording = wording;
    }

    @GetMapping(path = "/api/v1/commands", produces = MediaType.APPLICATION_JSON_VALUE)
    Commands commands(Locale locale) {
        return new Commands(
                catalog.all().stream().map(type -> listed(type, locale)).toList());
    }

    private Listed listed(CommandType type, Locale locale) {
        return new Listed(
                type.name(),
                Names.kebab(type.aggregate().commands().getSimpleName().replace("Command", "")),
                Names.kebab(type.part().getSimpleName()),
                wording.text("command." + type.name() + ".label", locale),
                "/api/v1/commands/" + type.name(),
                "/v3/api-docs#/components/schemas/" + type.type().getSimpleName());
    }

    record Commands(List<Listed> commands) {}

    /** @param schema where the OpenAPI document describes its body */
    record Listed(String name, String aggregate, String part, String label, String href, String schema) {}
}
