package se.uppdrag.kernel.change;

/** How long somebody is employed. */
public enum Employment {
    PERMANENT,
    TEMPORARY
}
