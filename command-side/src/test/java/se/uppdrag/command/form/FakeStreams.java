package se.uppdrag.command.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.uppdrag.command.dispatch.Aggregate;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;

/** One stream of each kind, which a test writes. */
public final class FakeStreams implements Streams {

    private final Map<Aggregate, List<Recorded<?>>> told = new EnumMap<>(Aggregate.class);

    void tell(Recorded<?> recorded) {
        for (var aggregate : Aggregate.values()) {
            if (aggregate.events().isInstance(recorded.event())) {
                told.computeIfAbsent(aggregate, kind -> new ArrayList<>()).add(recorded);
            }
        }
    }

    @Override
    public Optional<History<?, ?>> find(Aggregate aggregate, UUID id) {
        return Optional.ofNullable(told.get(aggregate))
                .filter(stream -> id.equals(Stories.ID))
                .map(stream -> aggregate.history(stream.stream()));
    }

    @Override
    public Optional<UUID> caseWith(String diary, String dnr) {
        return dnr.equals("RS/1008/2017") ? Optional.of(Stories.ID) : Optional.empty();
    }

    @Override
    public List<UUID> bodies() {
        return told.containsKey(Aggregate.BODY) ? List.of(Stories.ID) : List.of();
    }
}
