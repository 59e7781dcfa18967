package se.uppdrag.query.search;

/** What a text belongs to; of equals the earlier is shown first. */
enum Kind {
    CASE_FILE,
    UPPDRAG,
    CONSULTATION,
    ANSWER,
    REPORT,
    MEASURE
}
