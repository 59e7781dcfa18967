package se.uppdrag.web;

/** The request names nobody that this installation knows. */
public final class UnknownActor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnknownActor() {
        super("The request names no known person");
    }
}
