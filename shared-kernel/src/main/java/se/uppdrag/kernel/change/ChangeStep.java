package se.uppdrag.kernel.change;

/** What a body or official did with the matter. */
public enum ChangeStep {
    CONSIDERED,
    DECIDED,
    COMMISSIONED
}
