package se.uppdrag.kernel.measure;

/** How a service would be bought: called off when needed, for good, or where special competence is called for (RS/494/2023, 4.4). */
public enum PurchaseForm {
    CALL_OFF,
    PERMANENT,
    SPECIALIST
}
