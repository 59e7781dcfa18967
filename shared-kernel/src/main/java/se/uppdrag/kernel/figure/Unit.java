package se.uppdrag.kernel.figure;

/** What a figure counts. The names are stored; the writing is the Swedish one. */
public enum Unit {
    /** A bare number: what it counts is said elsewhere, as in a table's heading. */
    NUMBER(""),
    KR("kr"),
    TKR("tkr"),
    MKR("mkr"),
    MDKR("mdkr"),
    PERCENT("%"),
    /** The difference between two percentages: from 20 to 48 % is 28 of these, and 140 %. */
    PERCENTAGE_POINT("procentenheter"),
    /** Heads: two on half time are two. */
    PERSON("personer"),
    /** Full-time equivalents: two on half time are one. */
    POSITION("tjänster"),
    HOUR("timmar"),
    DAY("dagar"),
    WEEK("veckor"),
    MONTH("månader"),
    YEAR("år"),
    /** Anything else that is counted or measured, named beside the figure: trips, calls, m2. */
    COUNT("st");

    private final String writing;

    Unit(String writing) {
        this.writing = writing;
    }

    public String writing() {
        return writing;
    }

    public boolean isMoney() {
        return this == KR || this == TKR || this == MKR || this == MDKR;
    }

    /** How many powers of ten of a krona. */
    int power() {
        return switch (this) {
            case TKR -> 3;
            case MKR -> 6;
            case MDKR -> 9;
            default -> 0;
        };
    }

    /** What comes in whole ones or with two decimals at most, so that three digits after a comma are thousands. */
    boolean isCoarse() {
        return this == KR || this == TKR || this == PERSON || this == COUNT;
    }
}
