package se.uppdrag.kernel.uppdrag;

/**
 * A chapter of a report that is written here. A report is its list of chapters: the plan is data (REP-02).
 *
 * @param key short name within the report, {@code [a-z0-9-]}
 * @param level 1 to 3; numbered by place, {@code 3.1.2}
 */
public record Chapter(String key, String name, int level, ChapterContent content) {

    public static final int DEEPEST = 3;
}
