package se.uppdrag.command.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import se.uppdrag.command.uppdrag.Bodies;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.ledger.Recordings;

/** Folds bodies' streams without locking them: what a command looks at here it rests on all the same. */
public final class RecordedBodies implements Bodies {

    private final EventStore events;
    private final Supplier<List<UUID>> streams;
    private final Region region;

    /** @param streams of every body */
    public RecordedBodies(EventStore events, Supplier<List<UUID>> streams, Region region) {
        this.events = events;
        this.streams = streams;
        this.region = region;
    }

    @Override
    public boolean decidesFor(Party decider, Party giver) {
        return region.isSuperior(decider, giver)
                || lineOf(giver).stream().anyMatch(party -> party.equals(decider) || region.isSuperior(decider, party));
    }

    @Override
    public boolean knows(Party party) {
        return region.knowsBody(party);
    }

    /** The party and everybody who came in its place, at any number of steps. */
    Set<Party> lineOf(Party party) {
        var bodies = streams.get().stream().map(id -> history(id).state()).toList();
        var line = new LinkedHashSet<>(Set.of(party));
        var known = 0;
        while (known < line.size()) {
            known = line.size();
            bodies.stream().filter(body -> line.contains(body.party())).forEach(body -> line.addAll(body.successors()));
        }
        return line;
    }

    /** Empty when there is no such body, or it is a stream of another kind. */
    History<BodyState, BodyEvent> history(UUID id) {
        var history = History.<BodyState, BodyEvent>of(BodyState.none(), BodyState::after);
        var recorded = events.readEvents(id.toString());
        while (recorded.hasNext()) {
            var message = recorded.next();
            if (message.getPayload() instanceof BodyEvent event) {
                history = history.after(Recordings.of(event, message));
            }
        }
        return history;
    }
}
