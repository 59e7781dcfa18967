package se.uppdrag.kernel.uppdrag;

/** Whether the giver's list of areas is an example ("såsom", "mm") or the whole (REG-09). */
public enum ScopeKind {
    EXEMPLARY,
    EXHAUSTIVE
}
