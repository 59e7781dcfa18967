package se.uppdrag.kernel.change;

/** How an outcome meets a figure that was aimed at. */
public enum Sense {
    AT_LEAST,
    AT_MOST,
    EXACTLY
}
