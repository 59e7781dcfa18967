package se.uppdrag.kernel.uppdrag;

/** The municipalities' interest in collaborating on an area, as assessed. */
public enum Interest {
    INTEREST,
    NO_INTEREST,
    NOT_ASSESSED
}
