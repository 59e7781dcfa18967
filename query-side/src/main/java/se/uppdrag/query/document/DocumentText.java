package se.uppdrag.query.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document in words: a report, an uppdrag, an extract.
 *
 * @param kind what it is, {@code Slutrapport}
 * @param dnr the case's numbers, as written
 * @param standing as of when it is
 */
public record DocumentText(
        String title,
        String kind,
        String authority,
        @Nullable String dnr,
        @Nullable String version,
        @Nullable String author,
        String standing,
        boolean example,
        List<ChapterText> chapters) {

    /** @param number by place, {@code 3.1.2}; absent where there is nothing to refer to */
    public record ChapterText(String key, @Nullable String number, int level, String name, List<Block> blocks) {

        /** As it stands over the chapter. */
        public String heading() {
            return number == null ? name : number + " " + name;
        }
    }
}
