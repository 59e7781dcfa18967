package se.uppdrag.query.deadline;

/** What the giver has been asked about the deadline that holds now: a passed one is overdue undecided only while nothing was (rule 6). */
public enum MoreTime {
    NOT_ASKED,
    ASKED,
    REFUSED
}
