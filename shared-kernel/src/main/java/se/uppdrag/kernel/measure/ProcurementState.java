package se.uppdrag.kernel.measure;

/** How far the procurement behind a purchase option has come. */
public enum ProcurementState {
    NOT_BEGUN,
    PLANNED,
    UNDER_WAY,
    CONTRACTED
}
