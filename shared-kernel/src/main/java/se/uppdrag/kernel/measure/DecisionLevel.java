package se.uppdrag.kernel.measure;

/** Who may decide on a measure: RS/494/2023 tells what lies within a manager's mandate from what the director and the bodies decide. */
public enum DecisionLevel {
    MANAGER,
    DIRECTOR,
    BODY,
    ASSEMBLY
}
