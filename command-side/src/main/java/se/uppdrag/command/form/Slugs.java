package se.uppdrag.command.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.CommandType;

/** Addresses of forms: the command's Swedish label, whatever language the page is shown in. */
@Component
final class Slugs {

    private static final Locale SWEDISH = Locale.of("sv");

    private final Map<String, CommandType> bySlug = new LinkedHashMap<>();

    Slugs(CommandCatalog catalog, MessageSource messages) {
        for (var type : catalog.all()) {
            var slug = ShortNames.of(messages.getMessage("command." + type.name() + ".label", null, SWEDISH));
            if (bySlug.put(slug, type) != null) {
                throw new IllegalStateException("Two commands have the address " + slug);
            }
        }
    }

    Optional<CommandType> find(String slug, Aggregate aggregate) {
        return Optional.ofNullable(bySlug.get(slug)).filter(type -> type.aggregate() == aggregate);
    }

    String of(CommandType type) {
        return bySlug.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
