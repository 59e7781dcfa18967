package se.uppdrag.web;

import java.security.Principal;
import se.uppdrag.kernel.Actor;

/** Whoever has signed in, or whose token a request carries: the principal of the request. */
public interface Account extends Principal {

    /** In whose name commands are recorded; whom a liaison answers for is what the server knows, never what a request says. */
    Actor actor();

    /** What the page calls the person; never recorded (rule 12). */
    String label();
}
