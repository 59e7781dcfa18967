package se.uppdrag.kernel.measure;

/** What kind of change a measure is. */
public enum MeasureKind {
    WORKING_METHOD,
    DIGITISATION,
    STAFFING,
    PURCHASING,
    PURCHASED_SERVICE,
    REDUCED_OFFER,
    POSTPONEMENT,
    OTHER
}
