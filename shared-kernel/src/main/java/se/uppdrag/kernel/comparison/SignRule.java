package se.uppdrag.kernel.comparison;

/** How the source writes costs. A variance is an advantage of the first alternative when it is positive, whichever it is. */
public enum SignRule {
    COSTS_NEGATIVE,
    COSTS_POSITIVE
}
