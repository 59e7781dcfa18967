package se.uppdrag.ledger;

/**
 * PostgreSQL does not answer. When it was lost during an append, it is not known whether the events were kept: send the
 * command again with the same idempotency key.
 */
public final class LedgerUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LedgerUnavailable(Throwable cause) {
        super("PostgreSQL does not answer", cause);
    }
}
