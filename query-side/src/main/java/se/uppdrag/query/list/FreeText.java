package se.uppdrag.query.list;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.query.Criteria;
import se.uppdrag.query.readmodel.SwedishText;

/** Free text: every word must be found, in any order, in upper or lower case. */
public final class FreeText {

    private static final int MAX_WORDS = 10;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private FreeText() {}

    /** @param path of text that was folded with {@link SwedishText#folded} */
    public static List<Criteria> criteria(String path, String text) {
        return BLANKS.splitAsStream(SwedishText.folded(text))
                .filter(word -> !word.isEmpty())
                .limit(MAX_WORDS)
                .map(word -> Criteria.where(path).regex(Pattern.quote(word)))
                .toList();
    }
}
