package se.uppdrag.kernel.comparison;

/** How sure the figures of an alternative are. */
public enum AlternativeKind {
    OUTCOME,
    FORECAST,
    ESTIMATE,
    BUDGET
}
