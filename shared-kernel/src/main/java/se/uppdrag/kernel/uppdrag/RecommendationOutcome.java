package se.uppdrag.kernel.uppdrag;

/** What became of a recommendation; that nothing did is a fact of its own. */
public enum RecommendationOutcome {
    DECISION,
    UPPDRAG,
    MEASURE,
    NOTHING
}
