package se.uppdrag.web;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Role;

/**
 * A demo person, until sign-in exists: a role with a label, nobody's name.
 *
 * @param party whom a liaison answers for, written {@code municipality:2380}
 */
public record Person(
        String id, String label, Role role, @Nullable String party) {

    Actor actor() {
        return new Actor(id, role, party == null ? null : Party.of(party));
    }
}
