package se.uppdrag.kernel;

/** The hat an actor wears (domain.md, People; SYS-01). {@code SYSTEM} is an automation, never a person. */
public enum Role {
    OFFICE,
    REGISTRAR,
    INVESTIGATOR,
    SECRETARY,
    LIAISON,
    AUDITOR,
    ARCHIVIST,
    ADMINISTRATOR,
    SYSTEM
}
