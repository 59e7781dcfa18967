package se.uppdrag.kernel.measure;

/** How sure an estimate is. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW
}
