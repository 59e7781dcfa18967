package se.uppdrag.ledger;

/**
 * A command with this idempotency key has already caused events, which {@link Ledger#find(String)} tells. Nothing of the
 * second unit of work was kept.
 */
public final class DuplicateCommand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String commandKey;

    DuplicateCommand(String commandKey) {
        super("The ledger already holds the events of the command with the key " + commandKey);
        this.commandKey = commandKey;
    }

    /** The key as stored, scoped by actor. */
    public String commandKey() {
        return commandKey;
    }
}
