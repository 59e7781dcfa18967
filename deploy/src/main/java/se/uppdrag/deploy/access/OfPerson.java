package se.uppdrag.deploy.access;

import se.uppdrag.kernel.Actor;
import se.uppdrag.web.Account;

/** Whoever has signed in, whichever way. */
interface OfPerson extends Account {

    Person person();

    @Override
    default Actor actor() {
        return person().actor();
    }

    @Override
    default String label() {
        return person().label();
    }
}
