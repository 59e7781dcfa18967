package se.uppdrag.command;

import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Role;
import se.uppdrag.web.Account;

/** Signed in, for tests of what somebody may do then. */
public record Somebody(String person, Role role, @Nullable Party party) implements Account {

    public static final Somebody OFFICE = new Somebody("stab", Role.OFFICE, null);
    public static final Somebody AUDITOR = new Somebody("revisor", Role.AUDITOR, null);
    public static final Somebody KROKOM = new Somebody("krokom", Role.LIAISON, Party.municipality("2309"));

    @Override
    public Actor actor() {
        return new Actor(person, role, party);
    }

    @Override
    public String label() {
        return person;
    }

    @Override
    public String getName() {
        return person;
    }
}
