package se.uppdrag.kernel.change;

/** Before the change, or after it. */
public enum Side {
    BEFORE,
    AFTER
}
