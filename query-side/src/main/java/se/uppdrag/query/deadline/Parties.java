package se.uppdrag.query.deadline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Who ordered it, who answers for it, who does it; each several, each replaceable. */
public record Parties(List<Party> givers, List<Party> holders, List<Party> performers) {

    public Parties after(UppdragEvent.GiverAdded e) {
        return new Parties(with(givers, e.giver()), holders, performers);
    }

    public Parties after(UppdragEvent.GiverLeft e) {
        return new Parties(with(without(givers, e.giver()), e.successor()), holders, performers);
    }

    /** Who hands over a part stays a holder of the rest. */
    public Parties after(UppdragEvent.HandedOver e) {
        var remaining = e.part() == null ? without(holders, e.from()) : holders;
        return new Parties(givers, with(remaining, e.to()), performers);
    }

    public Parties after(UppdragEvent.PerformerEngaged e) {
        return new Parties(givers, holders, with(performers, e.performer()));
    }

    private static List<Party> with(List<Party> parties, @Nullable Party one) {
        return Stream.concat(parties.stream(), Stream.ofNullable(one))
                .distinct()
                .toList();
    }

    private static List<Party> without(List<Party> parties, Party one) {
        return parties.stream().filter(party -> !party.equals(one)).toList();
    }
}
