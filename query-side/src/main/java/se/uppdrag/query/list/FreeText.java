package se.uppdrag.query.list;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.uppdrag.query.readmodel.SwedishText;

/** Free text: every word must be found, in any order, in upper or lower case. */
public final class FreeText {

    private static final int MAX_WORDS = 10;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> words;

    /** Nothing to be found is found everywhere. */
    public FreeText(@Nullable String text) {
        words = BLANKS.splitAsStream(SwedishText.folded(text == null ? "" : text))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .toList();
    }

    /** @param text that was folded with {@link SwedishText#folded} */
    public boolean foundIn(String text) {
        return words.stream().allMatch(text::contains);
    }
}
