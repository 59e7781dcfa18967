package se.uppdrag.query.page;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import se.uppdrag.web.Reader;

/**
 * Links to the forms of commands that the reader may issue, by their stored names. The address of a form is its Swedish name; one
 * without a name is a bug.
 */
@Component
public final class FormLinks {

    private static final Locale SWEDISH = Locale.of("sv");

    private final MessageSource messages;
    private final Reader reader;

    public FormLinks(MessageSource messages, Reader reader) {
        this.messages = messages;
        this.reader = reader;
    }

    /** @param base path of the page that the forms belong to, {@code /uppdrag/<id>} */
    public List<ActionLink> of(String base, Locale locale, List<String> commands) {
        return commands.stream()
                .flatMap(command -> of(base, locale, command).stream())
                .toList();
    }

    /**
     * Empty when the command is not the reader's to issue.
     *
     * @param query what the form is filled with, {@code area=transport}, as plain text; names are those of the command's components
     */
    public Optional<ActionLink> of(String base, Locale locale, String command, String... query) {
        return Optional.of(command)
                .filter(reader::mayIssue)
                .map(one -> new ActionLink(label(one, locale), base + "/atgard/" + slug(one) + query(query)));
    }

    /** {@code Fråga kommunerna} becomes {@code fraga-kommunerna}. */
    public String slug(String command) {
        return folded(label(command, SWEDISH));
    }

    private static String query(String... query) {
        return query.length == 0
                ? ""
                : Stream.of(query)
                        .map(one -> Stream.of(one.split("=", 2))
                                .map(part -> UriUtils.encode(part, StandardCharsets.UTF_8))
                                .collect(Collectors.joining("=")))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private String label(String command, Locale locale) {
        return messages.getMessage("command." + command + ".label", null, locale);
    }

    private static String folded(String label) {
        var ascii = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(ascii.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .reduce((a, b) -> a + "-" + b)
                .orElseThrow();
    }
}
