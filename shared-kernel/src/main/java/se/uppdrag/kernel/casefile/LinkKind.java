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
    REPLACES;

    /** Whether cases follow on each other so, and cannot in a circle; what overlaps or conflicts does both ways. */
    public boolean ordered() {
        return this != OVERLAPS && this != CONFLICTS_WITH;
    }
}
