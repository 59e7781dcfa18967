package se.uppdrag.query.history;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with named parts: {@code {deliverable}: ny tid {due}.[ Skäl: {reason}.]}. What stands in square brackets is left out when
 * one of its parts is not there.
 */
final class NamedParts {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern PART = Pattern.compile("\\{([a-zA-Z]+)}");

    private NamedParts() {}

    static String fill(String pattern, Map<String, String> parts) {
        var shown = OPTIONAL.matcher(pattern)
                .replaceAll(optional ->
                        PART.matcher(optional.group(1)).results().allMatch(part -> parts.containsKey(part.group(1)))
                                ? Matcher.quoteReplacement(optional.group(1))
                                : "");
        return PART.matcher(shown).replaceAll(part -> Matcher.quoteReplacement(parts.getOrDefault(part.group(1), "–")));
    }
}
