package se.uppdrag.kernel.comparison;

/** What a stated total is the total of. */
public enum TotalOf {
    /** All lines of one alternative. */
    ALTERNATIVE,
    /** The variance between the first alternative and another, all lines together. */
    VARIANCE,
    /** Figures that are given with it. */
    FIGURES
}
