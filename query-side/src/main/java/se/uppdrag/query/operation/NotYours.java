package se.uppdrag.query.operation;

import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Role;

/** The person has another role than the one that may see or do this. */
final class NotYours extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotYours(Role role) {
        super("Not for the role " + role);
    }

    static void unlessAdministrator(Actor actor) {
        if (actor.role() != Role.ADMINISTRATOR) {
            throw new NotYours(actor.role());
        }
    }
}
