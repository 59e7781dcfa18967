package se.uppdrag.kernel.uppdrag;

/** Who made what a report cites: the authority itself or somebody it bought it from (REP-05). */
public enum Performer {
    OWN,
    EXTERNAL
}
