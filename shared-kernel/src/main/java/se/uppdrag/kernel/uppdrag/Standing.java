package se.uppdrag.kernel.uppdrag;

/** Where a limit or condition stands: only what was decided binds; what a proposal's text says can be set aside by the director (rule 4). */
public enum Standing {
    DECISION_POINT,
    PROPOSAL_TEXT,
    REPORT
}
