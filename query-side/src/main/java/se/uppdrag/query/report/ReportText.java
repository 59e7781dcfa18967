package se.uppdrag.query.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is printed.
 *
 * @param dnr the case's numbers, as written
 * @param standing draft, or frozen at which position
 */
record ReportText(
        String title,
        String kind,
        String authority,
        @Nullable String dnr,
        @Nullable String version,
        @Nullable String author,
        String standing,
        boolean example,
        List<ChapterText> chapters) {

    /** @param number by place, {@code 3.1.2} */
    record ChapterText(String key, String number, int level, String name, List<Block> blocks) {}
}
