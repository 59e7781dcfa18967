package se.uppdrag.query.overview;

/** Why an uppdrag on the outstanding list wants somebody's attention; one may have several, or none. */
enum Reason {
    /** Nothing that remains to be delivered has a time limit. */
    NO_TIME_LIMIT,
    /** A time limit has passed and the giver has decided nothing. */
    OVERDUE_UNDECIDED,
    /** The giver lets it wait, without a new date: it is not to be forgotten. */
    POSTPONED,
    /** Stopped in fact, without a decision. */
    CEASED,
    /** A report was delivered and no body has dealt with it. */
    NOT_DEALT_WITH,
    /** Was outstanding already when the period began. */
    CARRIED_OVER
}
