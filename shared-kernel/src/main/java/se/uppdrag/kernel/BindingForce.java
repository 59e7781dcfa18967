package se.uppdrag.kernel;

/** "får i uppdrag" and "ska" bind, "bör" is soft and may be declined with a reason, "om möjligt" is open (REG-05). */
public enum BindingForce {
    MUST,
    SHOULD,
    IF_POSSIBLE
}
