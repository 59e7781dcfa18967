package se.uppdrag.kernel.uppdrag;

/** What stands after the chapter's own text, pulled from the register as it was when the report was frozen (REP-03). */
public enum ChapterContent {
    TEXT,
    /** The decision points, verbatim, with their decision. */
    ASSIGNMENT,
    EARLIER_CHANGES,
    SOURCES_AND_METHOD,
    SHORT_TERM_MEASURES,
    LONG_TERM_MEASURES,
    /** Those whose source gives no horizon. */
    OTHER_MEASURES,
    PURCHASE_OPTIONS,
    COMPARISONS,
    /** Stated against computed, and what people have found. */
    FINDINGS
}
