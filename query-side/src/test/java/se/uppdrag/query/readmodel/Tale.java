package se.uppdrag.query.readmodel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.DnrEvent;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.time.Dating;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** A log in memory: events in the order in which they are told, positions from 1. */
public final class Tale implements Streams {

    private final List<Recorded<?>> told = new ArrayList<>();
    private final Map<UUID, Long> sequences = new HashMap<>();
    private Dating happened = Dating.of("2017-05-31");

    /** As a source writes it: what is told from now on happened then; what only history may leave open is history. */
    public Tale on(String day) {
        happened = Dating.of(day);
        return this;
    }

    public Recorded<?> tell(Object event) {
        return tell(event, false, null);
    }

    public Recorded<?> tellExample(Object event) {
        return tell(event, true, null);
    }

    /** What takes the place of an event that was struck. */
    public Recorded<?> tellInstead(Recorded<?> of, Object event) {
        return tell(event, false, of.eventId());
    }

    private Recorded<?> tell(Object event, boolean example, UUID replaces) {
        var position = told.size() + 1L;
        var recorded = new Recorded<>(
                event,
                new UUID(7, position),
                sequences.merge(streamOf(event), 0L, (was, none) -> was + 1),
                position,
                Instant.parse("2026-01-01T00:00:00.000001Z").plusSeconds(position),
                new Fact(
                        new Actor("p1", Role.OFFICE, null),
                        happened,
                        null,
                        "protokoll",
                        happened.to() == null ? Entry.HISTORY : Entry.LIVE,
                        example,
                        replaces));
        told.add(recorded);
        return recorded;
    }

    public List<Recorded<?>> told() {
        return List.copyOf(told);
    }

    @Override
    public List<Recorded<?>> upTo(long position, Set<UUID> streams) {
        return told.stream()
                .filter(one -> one.position() <= position && streams.contains(streamOf(one.event())))
                .toList();
    }

    @Override
    public List<Recorded<?>> ofSequence(UUID caseOrStream) {
        return told.stream()
                .filter(one -> caseOrStream.equals(streamOf(one.event())))
                .toList();
    }

    static UUID streamOf(Object event) {
        return switch (event) {
            case UppdragEvent e -> e.uppdragId();
            case CaseFileEvent e -> e.caseFileId();
            case DnrEvent e -> e.claimId();
            case BodyEvent e -> e.bodyId();
            case PhasePlanEvent e -> e.planId();
            case MeasureEvent e -> e.measureId();
            case ChangeEvent e -> e.changeId();
            case ComparisonEvent e -> e.comparisonId();
            default -> throw new IllegalArgumentException("Not an event: " + event);
        };
    }

    static DomainEventMessage<?> message(Recorded<?> recorded) {
        return new GenericDomainEventMessage<>(
                "stream",
                streamOf(recorded.event()).toString(),
                recorded.sequence(),
                new GenericMessage<>(
                        recorded.eventId().toString(),
                        recorded.event(),
                        MetaData.from(recorded.fact().asMetadata())),
                recorded::recordedAt);
    }
}
