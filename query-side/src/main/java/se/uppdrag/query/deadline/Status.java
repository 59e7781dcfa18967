package se.uppdrag.query.deadline;

/** How far an uppdrag has come: delivered, done, closed and stopped are different facts (rules 1 and 8). */
public enum Status {
    /** Waits for another body's decision: not in force, not overdue. */
    CONDITIONAL,
    ONGOING,
    /** The giver lets it rest. */
    PAUSED,
    /** The giver lets it wait, without a new date. */
    POSTPONED,
    REPORTED_DONE,
    CLOSED,
    WITHDRAWN,
    DISCONTINUED,
    /** Stopped without a decision: still outstanding. */
    CEASED,
    /** The other body's decision failed. */
    LAPSED;

    public Stage stage() {
        return switch (this) {
            case CONDITIONAL -> Stage.CONDITIONAL;
            case PAUSED, POSTPONED -> Stage.RESTING;
            case ONGOING, REPORTED_DONE, CEASED -> Stage.LIVE;
            case CLOSED, WITHDRAWN, DISCONTINUED, LAPSED -> Stage.CLOSED;
        };
    }

    /** All that a light asks of a status. */
    public enum Stage {
        CONDITIONAL,
        RESTING,
        LIVE,
        CLOSED
    }
}
