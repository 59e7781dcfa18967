package se.uppdrag.query.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Links to the forms of commands, by their stored names. The address of a form is its Swedish name; a command without a name here is
 * served by no form that could be linked to.
 */
@Component
public final class Actions {

    private static final Locale SWEDISH = Locale.of("sv");

    private final MessageSource messages;

    public Actions(MessageSource messages) {
        this.messages = messages;
    }

    /** @param base path of the page that the forms belong to, {@code /uppdrag/<id>} */
    public List<ActionLink> of(String base, Locale locale, List<String> commands) {
        return commands.stream()
                .flatMap(command -> of(base, locale, command).stream())
                .toList();
    }

    /** @param query what the form is filled with, {@code area=transport}; names are those of the command's components */
    public Optional<ActionLink> of(String base, Locale locale, String command, String... query) {
        return slug(command)
                .map(slug -> new ActionLink(
                        messages.getMessage(key(command), null, locale),
                        base + "/atgard/" + slug + (query.length == 0 ? "" : "?" + String.join("&", query))));
    }

    /** {@code Fråga kommunerna} becomes {@code fraga-kommunerna}; empty when the command has no name. */
    public Optional<String> slug(String command) {
        return Optional.ofNullable(messages.getMessage(key(command), null, null, SWEDISH))
                .map(Actions::folded);
    }

    private static String key(String command) {
        return "command." + command + ".label";
    }

    private static String folded(String label) {
        var ascii = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(ascii.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .reduce((a, b) -> a + "-" + b)
                .orElseThrow();
    }
}
