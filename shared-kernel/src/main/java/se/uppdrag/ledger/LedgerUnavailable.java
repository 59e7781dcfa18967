package se.uppdrag.ledger;

/**
 * PostgreSQL does not answer. When it was lost during an append, it is not known whether the events were kept: send the
 * command again with the same idempotency key.
 */
public final class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean nothingWasSent;

    private LedgerUnavailable(Throwable cause, boolean nothingWasSent) {
        super("PostgreSQL does not answer", cause);
        this.nothingWasSent = nothingWasSent;
    }

    public static LedgerUnavailable beforeAnything(Throwable cause) {
        return new LedgerUnavailable(cause, true);
    }

    static LedgerUnavailable during(Throwable cause) {
        return new LedgerUnavailable(cause, false);
    }

    /** There was not even a connection: nothing can have been kept. */
    boolean nothingWasSent() {
        return nothingWasSent;
    }
}
