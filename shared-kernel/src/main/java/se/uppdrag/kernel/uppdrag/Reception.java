package se.uppdrag.kernel.uppdrag;

/** What a body did with a report (REP-10). */
public enum Reception {
    NOTED,
    FILED,
    APPROVED,
    DEFERRED,
    REFERRED_BACK,
    REFERRED_BACK_IN_PART,
    PASSED_ON,
    FURTHER_INFORMATION_ASKED,
    NEW_ASSIGNMENT,
    NOT_READABLE
}
