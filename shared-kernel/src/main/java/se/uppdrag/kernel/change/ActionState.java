package se.uppdrag.kernel.change;

/** What has become of an action. */
public enum ActionState {
    PLANNED,
    DECIDED,
    CARRIED_OUT,
    POSTPONED,
    NOT_CARRIED_OUT
}
