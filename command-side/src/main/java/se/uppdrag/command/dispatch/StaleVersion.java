package se.uppdrag.command.dispatch;

/** Somebody has changed the stream since the sender saw it. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long expected;
    private final long actual;

    StaleVersion(long expected, long actual) {
        super("Expected version %d, but it is %d".formatted(expected, actual));
        this.expected = expected;
        this.actual = actual;
    }

    public long expected() {
        return expected;
    }

    /** -1 when there is no such stream. */
    public long actual() {
        return actual;
    }
}
