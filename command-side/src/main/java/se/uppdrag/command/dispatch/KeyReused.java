package se.uppdrag.command.dispatch;

/** The idempotency key belongs to another command of the same actor. */
public final class KeyReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("The idempotency key was used for another command");
    }
}
