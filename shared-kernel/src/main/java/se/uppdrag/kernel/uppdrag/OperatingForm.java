package se.uppdrag.kernel.uppdrag;

/** How an activity is run; which forms may be looked into is stated per area (REG-12). */
public enum OperatingForm {
    OWN,
    COLLABORATION,
    OTHER_OPERATOR
}
