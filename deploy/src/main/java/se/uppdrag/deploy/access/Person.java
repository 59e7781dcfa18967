package se.uppdrag.deploy.access;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Role;

/**
 * Who has signed in. It lies in sessions, so it is of what serialises.
 *
 * @param id opaque; what history keeps (rule 12)
 * @param label what pages call the person; of a demo person a role, nobody's name
 * @param party whom a liaison answers for, written {@code municipality:2380}; of every other role absent
 */
record Person(String id, String label, Role role, @Nullable String party) implements Serializable {

    Person {
        if (role == Role.LIAISON && party == null) {
            throw new IllegalArgumentException("A liaison answers for a party: " + id);
        }
    }

    Actor actor() {
        return new Actor(id, role, party == null ? null : Party.of(party));
    }

    List<GrantedAuthority> authorities() {
        return AuthorityUtils.createAuthorityList("ROLE_" + role);
    }
}
