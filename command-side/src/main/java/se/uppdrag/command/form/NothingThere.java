package se.uppdrag.command.form;

/** The address names no uppdrag, case file or form. */
final class NothingThere extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
