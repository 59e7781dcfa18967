package se.uppdrag.query.list;

import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;

/** A party in the JSON of queries: as it is written in commands, and its name. */
public record NamedParty(String party, String name) {

    public static NamedParty of(Party party, Region region) {
        return new NamedParty(party.toString(), region.nameOf(party));
    }
}
