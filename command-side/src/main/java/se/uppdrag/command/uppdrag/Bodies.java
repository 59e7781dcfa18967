package se.uppdrag.command.uppdrag;

import se.uppdrag.kernel.Party;

/** What an uppdrag may ask about those who give it: who decides in another's place (rule 8). */
public interface Bodies {

    /** Whether the decider came in the giver's place, or stands above the giver or whoever came in its place. */
    boolean decidesFor(Party decider, Party giver);

    /** Whether it is known who stands above the party. */
    boolean knows(Party party);
}
