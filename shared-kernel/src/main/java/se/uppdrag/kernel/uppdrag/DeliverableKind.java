package se.uppdrag.kernel.uppdrag;

/** What is to be delivered. */
public enum DeliverableKind {
    INTERIM_REPORT,
    FINAL_REPORT,
    OTHER
}
