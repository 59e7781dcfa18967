package se.uppdrag.kernel.uppdrag;

/** What an uppdrag rests on (rule 1). */
public enum BasisKind {
    DECISION_POINT,
    CHAIR_DECISION,
    DELEGATED_DECISION,
    EXECUTIVE_DECISION,
    BUDGET_POINT,
    /** Only in entered history: an old list names an uppdrag, but not what it rests on. */
    NOT_STATED,
    PROMISE_TO_AUDITORS
}
