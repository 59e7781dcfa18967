package se.uppdrag.kernel.uppdrag;

/** Whether collaborating on an area would make it more efficient, as assessed. */
public enum Gain {
    GAIN,
    NO_GAIN,
    NOT_ASSESSED
}
