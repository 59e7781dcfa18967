package se.uppdrag.kernel.uppdrag;

/** What is asked: interest, a referral (remiss), a dialogue or a survey. */
public enum ConsultationKind {
    INTEREST,
    REFERRAL,
    DIALOGUE,
    SURVEY
}
