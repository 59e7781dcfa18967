package se.uppdrag.query.page;

import java.util.UUID;

/** There is no such thing, or not for this reader; the answer does not say which. */
public final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotThere() {
        super("Not there");
    }

    /** The id in an address; what is no id names nothing. */
    public static UUID unlessId(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException notAnId) {
            throw new NotThere();
        }
    }
}
