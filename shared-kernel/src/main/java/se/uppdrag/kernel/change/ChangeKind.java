package se.uppdrag.kernel.change;

/** What was changed: who runs something, how it is organised, or what is spent. */
public enum ChangeKind {
    INSOURCING,
    OUTSOURCING,
    NEW_UNIT,
    REORGANISATION,
    COST_PROGRAMME,
    PLANNED_SAVINGS,
    OTHER
}
