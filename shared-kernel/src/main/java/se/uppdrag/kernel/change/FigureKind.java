package se.uppdrag.kernel.change;

/** What a figure is: what came out, or what somebody thought. */
public enum FigureKind {
    OUTCOME,
    FORECAST,
    BUDGET,
    ESTIMATE,
    ASSUMPTION,
    COST_SHIFT
}
