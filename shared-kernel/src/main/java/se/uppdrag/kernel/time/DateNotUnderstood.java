package se.uppdrag.kernel.time;

/** A written date or deadline that gives no day; the reason is stable, so that each door can word it for its readers. */
public final class DateNotUnderstood extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    DateNotUnderstood(Reason reason) {
        super("Date not understood: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Ordered from the most to the least telling. */
    public enum Reason {
        /** No such day, month, quarter or order of days: 31 February, quarter 5, a range that ends before it starts. */
        IMPOSSIBLE_DATE,
        /** Understood but for the year, or for the second year of a winter. */
        YEAR_MISSING,
        NOT_UNDERSTOOD
    }
}
