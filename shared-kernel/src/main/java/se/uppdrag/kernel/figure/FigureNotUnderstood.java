package se.uppdrag.kernel.figure;

/** A written figure that gives no number; the reason is stable, so that each door can word it for its readers. */
public final class FigureNotUnderstood extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String part;

    FigureNotUnderstood(Reason reason, String part) {
        super("Figure not understood: " + reason);
        this.reason = reason;
        this.part = part;
    }

    public Reason reason() {
        return reason;
    }

    /** The part of the text that is at fault. */
    public String part() {
        return part;
    }

    public enum Reason {
        TWO_COMMAS,
        /** Thousands marks that do not stand before every third digit. */
        MISPLACED_THOUSANDS,
        UNKNOWN_UNIT,
        /** A range that ends before it starts, or whose ends count different things. */
        IMPOSSIBLE_RANGE,
        /** More digits than anything in an investigation has. */
        TOO_LONG,
        NOT_UNDERSTOOD
    }
}
