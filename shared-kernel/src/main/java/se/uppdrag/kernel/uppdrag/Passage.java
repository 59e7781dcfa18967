package se.uppdrag.kernel.uppdrag;

/** The two ways that a gate can bar: into a phase, or out of it (PHA-01). */
public enum Passage {
    START,
    COMPLETION
}
