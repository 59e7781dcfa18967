package se.uppdrag.query.page;

import java.util.List;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;

/** A party as it is written in commands, and its name. */
public record PartyJson(String party, String name) {

    public static PartyJson of(Party party, Region region) {
        return new PartyJson(party.toString(), region.nameOf(party));
    }

    public static List<PartyJson> of(List<Party> parties, Region region) {
        return parties.stream().map(party -> of(party, region)).toList();
    }
}
