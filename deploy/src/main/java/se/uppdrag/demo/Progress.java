package se.uppdrag.demo;

/** How far a made-up uppdrag has come. */
enum Progress {
    ASSIGNED,
    PREPARING,
    ASKING,
    WORKING,
    REPORTED,
    DONE,
    ENDED;

    /** As many are in each stage as in a register that has been kept for some years. */
    static Progress by(Chance chance) {
        var drawn = chance.between(1, 100);
        if (drawn <= 8) {
            return ASSIGNED;
        }
        if (drawn <= 20) {
            return PREPARING;
        }
        if (drawn <= 38) {
            return ASKING;
        }
        if (drawn <= 62) {
            return WORKING;
        }
        if (drawn <= 74) {
            return REPORTED;
        }
        return drawn <= 82 ? DONE : ENDED;
    }

    boolean reached(Progress stage) {
        return compareTo(stage) >= 0;
    }
}
