package se.uppdrag.kernel.change;

/** What a clause of a contract does to the price. */
public enum ClauseKind {
    PRICE_REDUCTION,
    INDEXATION,
    OTHER
}
