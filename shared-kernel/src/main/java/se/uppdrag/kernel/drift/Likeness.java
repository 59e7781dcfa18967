package se.uppdrag.kernel.drift;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether two texts name the same area. Nothing is guessed: case, blanks and what stands in parentheses do not tell names apart,
 * a quotation that somebody recorded does tie them together, and anything less is only a question.
 */
enum Likeness {
    SAME,
    /** The later area was recorded with a quotation of the earlier words. */
    RECORDED,
    /** Differs by a Swedish ending ({@code transport, transporter}), or one is the last part of the other ({@code centralförråd}). */
    NEAR,
    DIFFERENT;

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> FILLERS = Set.of("och", "samt");
    private static final List<String> ENDINGS =
            List.of("", "n", "t", "s", "en", "et", "er", "ar", "or", "na", "erna", "arna", "orna");
    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_LAST_PART = 5;

    static Likeness of(NamedArea earlier, NamedArea later) {
        var before = bare(earlier.name());
        var after = bare(later.name());
        if (before.equals(after) || (earlier.key() != null && earlier.key().equals(later.key()))) {
            return SAME;
        }
        var quoted = words(later.quotation());
        if (!quoted.isEmpty() && quoted.equals(words(earlier.name()))) {
            return RECORDED;
        }
        if (!near(before, after)) {
            return DIFFERENT;
        }
        return contains(quoted, before) ? RECORDED : NEAR;
    }

    /** Whether somebody's text speaks of the area by its name. */
    static boolean mentions(String text, String name) {
        return contains(words(text), bare(name));
    }

    /** Whether two texts say the same, or one the other and more. */
    static boolean agree(String one, String other) {
        return contains(words(one), words(other)) || contains(words(other), words(one));
    }

    private static boolean near(List<String> one, List<String> other) {
        if (one.size() != other.size() || one.isEmpty()) {
            return false;
        }
        for (var index = 0; index < one.size(); index++) {
            if (!near(stems(one.get(index)), stems(other.get(index)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(Set<String> one, Set<String> other) {
        return one.stream()
                .anyMatch(stem -> other.stream()
                        .anyMatch(another ->
                                stem.equals(another) || isLastPart(stem, another) || isLastPart(another, stem)));
    }

    private static boolean isLastPart(String whole, String part) {
        return part.length() >= SHORTEST_LAST_PART && whole.endsWith(part);
    }

    private static Set<String> stems(String word) {
        var stems = new HashSet<String>();
        ENDINGS.stream()
                .filter(ending -> word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM)
                .forEach(ending -> stems.add(word.substring(0, word.length() - ending.length())));
        stems.add(word);
        return stems;
    }

    private static boolean contains(List<String> text, List<String> words) {
        return !words.isEmpty() && Collections.indexOfSubList(text, words) >= 0;
    }

    private static List<String> bare(String name) {
        var outside = words(PARENTHESES.matcher(name).replaceAll(" "));
        return outside.isEmpty() ? words(name) : outside;
    }

    private static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text)
                        .flatMap(all -> Arrays.stream(NO_LETTERS.split(all.toLowerCase(SWEDISH))))
                        .filter(word -> !word.isEmpty() && !FILLERS.contains(word))
                        .toList();
    }
}
