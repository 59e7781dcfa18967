package se.uppdrag.kernel.uppdrag;

/** The two differently worded conditions for outsourcing analysis in RS/1008/2017; which one governs is a recorded interpretation. */
public enum Condition {
    NO_INTEREST,
    NO_GAIN,
    EITHER
}
