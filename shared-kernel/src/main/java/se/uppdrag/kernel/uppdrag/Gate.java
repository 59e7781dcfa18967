package se.uppdrag.kernel.uppdrag;

/** What must hold before an area may go to outsourcing analysis (rule 4; RS/1008/2017). A closed set: each is tested. */
public enum Gate {
    MANDATE_ALLOWS_OTHER_OPERATOR,
    CONDITION_INTERPRETED,
    ROUND_CLOSED,
    COLLABORATION_RULED_OUT,
    PHASE_ONE_REPORTED,
    DIALOGUE_HELD
}
