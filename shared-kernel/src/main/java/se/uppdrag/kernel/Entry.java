package se.uppdrag.kernel;

/** Whether the act was done live, in the system, or is history entered afterwards, which sends nothing and may have holes (rule 0). */
public enum Entry {
    LIVE,
    HISTORY
}
