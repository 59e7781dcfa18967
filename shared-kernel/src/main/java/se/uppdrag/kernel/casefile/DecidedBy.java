package se.uppdrag.kernel.casefile;

/** In what capacity it was decided; a delegated decision is the body's own and is reported to it, an executive one is taken in office. */
public enum DecidedBy {
    BODY,
    CHAIR,
    DELEGATE,
    OFFICIAL,
    NOT_STATED
}
