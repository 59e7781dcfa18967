package se.uppdrag.query.deadline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Who ordered it, who answers for it, who does it; each several, each replaceable, each named by a fact of its own. */
public record Parties(List<Named> givers, List<Named> holders, List<Named> performers) {

    static Parties of(Recorded<?> recorded, UppdragEvent.UppdragAssigned e) {
        return new Parties(named(recorded, e.givers()), named(recorded, e.holders()), named(recorded, e.performers()));
    }

    public static List<Party> of(List<Named> named) {
        return named.stream().map(Named::party).toList();
    }

    /** What they are looked for by: the name that pages show, and the code where there is one. */
    public static String searched(List<Named> named, Region region) {
        return of(named).stream()
                .flatMap(party -> Stream.of(region.nameOf(party), party.id()).distinct())
                .collect(Collectors.joining(" "));
    }

    Parties after(Recorded<?> recorded, UppdragEvent.GiverAdded e) {
        return new Parties(with(givers, recorded, e.giver()), holders, performers);
    }

    Parties after(Recorded<?> recorded, UppdragEvent.GiverLeft e) {
        return new Parties(with(without(givers, e.giver()), recorded, e.successor()), holders, performers);
    }

    /** Who hands over a part stays a holder of the rest. */
    Parties after(Recorded<?> recorded, UppdragEvent.HandedOver e) {
        var remaining = e.part() == null ? without(holders, e.from()) : holders;
        return new Parties(givers, with(remaining, recorded, e.to()), performers);
    }

    Parties after(Recorded<?> recorded, UppdragEvent.PerformerEngaged e) {
        return new Parties(givers, holders, with(performers, recorded, e.performer()));
    }

    private static List<Named> named(Recorded<?> recorded, List<Party> parties) {
        return parties.stream()
                .distinct()
                .map(party -> Named.by(recorded, party))
                .toList();
    }

    private static List<Named> with(List<Named> parties, Recorded<?> recorded, @Nullable Party one) {
        return one == null || of(parties).contains(one)
                ? parties
                : Stream.concat(parties.stream(), Stream.of(Named.by(recorded, one)))
                        .toList();
    }

    private static List<Named> without(List<Named> parties, Party one) {
        return parties.stream().filter(named -> !named.party().equals(one)).toList();
    }
}
