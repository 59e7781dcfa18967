package se.uppdrag.kernel.measure;

/** How far a measure has come. */
public enum MeasureStatus {
    PROPOSED,
    ADOPTED,
    PARTLY_ADOPTED,
    REJECTED,
    POSTPONED,
    DONE;

    /** Counts among what was decided. */
    public boolean adopted() {
        return this == ADOPTED || this == PARTLY_ADOPTED || this == DONE;
    }
}
