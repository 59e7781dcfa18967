package se.uppdrag.command.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Swedish words in ASCII, {@code Fråga kommunerna} as {@code fraga-kommunerna}: for addresses and for short names. */
final class ShortNames {

    private static final int LONGEST = 60;
    private static final Pattern SHORT_NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}(/[a-z0-9][a-z0-9-]{0,59})?");

    private ShortNames() {}

    static String of(String words) {
        var folded = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var joined = Stream.of(folded.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("-"));
        return joined.length() <= LONGEST
                ? joined
                : joined.substring(0, LONGEST).replaceAll("-+$", "");
    }

    static String unlessAlready(String line) {
        return SHORT_NAME.matcher(line).matches() ? line : of(line);
    }
}
