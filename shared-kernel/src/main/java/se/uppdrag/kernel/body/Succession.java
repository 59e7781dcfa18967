package se.uppdrag.kernel.body;

/** How one body came in another's place. */
public enum Succession {
    MERGED,
    RENAMED,
    DIVIDED,
    TAKEN_OVER
}
