package se.uppdrag.kernel.casefile;

/** How this case relates to the other one. */
public enum LinkKind {
    DERIVED_FROM,
    CONTINUED_AS,
    ANSWERED_BY,
    PROMPTED_BY,
    WAITS_FOR,
    OVERLAPS,
    CONFLICTS_WITH,
    REPLACES
}
