package se.uppdrag.kernel.uppdrag;

/** What an uppdrag can come to that has a stream of its own. */
public enum ResultKind {
    MEASURE,
    COMPARISON,
    EARLIER_CHANGE
}
