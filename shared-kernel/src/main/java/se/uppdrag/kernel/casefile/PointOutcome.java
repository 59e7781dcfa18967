package se.uppdrag.kernel.casefile;

/** Fate of a point (REG-06). {@code DECIDED_SUBJECT_TO} becomes in force or fails with the other body's decision. */
public enum PointOutcome {
    PROPOSED,
    DECIDED,
    DECIDED_WITH_CHANGES,
    REJECTED,
    DECIDED_SUBJECT_TO
}
