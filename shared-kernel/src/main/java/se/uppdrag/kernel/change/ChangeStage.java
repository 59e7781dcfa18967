package se.uppdrag.kernel.change;

/** The part of the account that a statement belongs to. */
public enum ChangeStage {
    BACKGROUND,
    PREREQUISITES,
    IMPLEMENTATION,
    CURRENT_STATE
}
