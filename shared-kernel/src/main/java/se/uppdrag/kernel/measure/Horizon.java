package se.uppdrag.kernel.measure;

/** How soon a measure gives effect, as reports divide them. */
public enum Horizon {
    SHORT,
    LONG
}
