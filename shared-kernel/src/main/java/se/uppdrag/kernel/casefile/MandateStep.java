package se.uppdrag.kernel.casefile;

/** A step on the way to the decision (REG-03), in its usual order. */
public enum MandateStep {
    REQUESTED,
    CONSIDERED,
    PROPOSED,
    APPROVED,
    DEEPENING_REQUESTED
}
