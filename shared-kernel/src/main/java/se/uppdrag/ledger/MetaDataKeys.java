package se.uppdrag.ledger;

/**
 * The metadata that the ledger itself understands; every other key is kept and given back as it is. All values are
 * strings. The position of an event is that of its tracking token.
 */
public final class MetaDataKeys {

    /** UUID of the case that the event belongs to. */
    public static final String CASE = "case";

    /** UUID of the command message that caused the event. */
    public static final String COMMAND_ID = "commandId";

    /** Idempotency key scoped by actor. Kept on the first event of a unit of work only, and not given back on events. */
    public static final String COMMAND_KEY = "commandKey";

    /** Hash of the body that came with the key, in hexadecimal digits; kept where the key is. */
    public static final String COMMAND_HASH = "commandHash";

    private MetaDataKeys() {}
}
