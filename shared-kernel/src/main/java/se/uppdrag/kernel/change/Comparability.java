package se.uppdrag.kernel.change;

/** Whether what is done now can be held against what was done before. */
public enum Comparability {
    COMPARABLE,
    PARTLY,
    NOT_COMPARABLE
}
