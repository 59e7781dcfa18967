package se.uppdrag.kernel.uppdrag;

/** An answer's stand; the first three answer an interest inquiry, the rest a referral. */
public enum Stance {
    INTERESTED,
    CONDITIONAL,
    NOT_INTERESTED,
    SUPPORTS,
    SUPPORTS_WITH_REMARKS,
    OPPOSES,
    NO_REMARKS,
    ABSTAINS
}
