package se.uppdrag.kernel.uppdrag;

/** A preliminary answer awaits confirmation by a named body. */
public enum Finality {
    PRELIMINARY,
    FINAL
}
