package se.uppdrag.query.list;

/** The light of a deadline (DLN-04), in the order in which it asks for attention; never shown as colour alone. */
public enum Light {
    /** Passed, and the giver was neither asked for more time nor has said anything. */
    OVERDUE_UNDECIDED,
    /** Passed after the giver was asked for more time, or refused it. */
    OVERDUE,
    DUE_SOON,
    ON_TRACK,
    NO_DEADLINE,
    CONDITIONAL,
    /** Deadlines stand still, by the giver's decision. */
    RESTING,
    CLOSED
}
