package se.uppdrag.kernel.uppdrag;

/** Whom the dialogue was with; only the one with the director opens a gate (PHA-04). */
public enum DialogueKind {
    WITH_DIRECTOR,
    WITH_PARTIES
}
