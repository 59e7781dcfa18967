package se.uppdrag.kernel.uppdrag;

/** How a decision point was met (rule 8). */
public enum AnswerKind {
    IN_FULL,
    IN_PART,
    OTHERWISE,
    WITHOUT_RESULT,
    WITHDRAWN,
    NOT_APPLICABLE
}
