package se.uppdrag.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Axon's view of the rows. There are no snapshots; identifiers of aggregates are UUIDs; tokens are positions. */
final class LedgerStorageEngine implements EventStorageEngine {

    static final int BATCH = 1_000;

    private final LedgerWriter writer;
    private final EventRows rows;
    private final MessageTranslation translation;

    LedgerStorageEngine(LedgerWriter writer, EventRows rows, MessageTranslation translation) {
        this.writer = writer;
        this.rows = rows;
        this.translation = translation;
    }

    Appended append(List<? extends EventMessage<?>> events, Map<UUID, Long> basis) {
        return writer.append(new Submission(translation.toRows(events), events, basis));
    }

    /** The next events after a position, at most {@link #BATCH}. */
    List<TrackedEventMessage<?>> after(long position) {
        return rows.after(position, BATCH).stream()
                .<TrackedEventMessage<?>>map(translation::toMessage)
                .toList();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (!events.isEmpty()) {
            append(events, Map.of());
        }
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return Stream.iterate(
                        rows.after(positionOf(token), BATCH),
                        batch -> !batch.isEmpty(),
                        batch -> rows.after(batch.getLast().position(), BATCH))
                .flatMap(List::stream)
                .map(translation::toMessage);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequence) {
        return DomainEventStream.of(rows.ofAggregate(UUID.fromString(aggregateIdentifier), firstSequence).stream()
                .map(translation::toMessage)
                .toList());
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return rows.lastSequence(UUID.fromString(aggregateIdentifier));
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The ledger keeps no snapshots");
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(rows.head());
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return new GlobalSequenceTrackingToken(rows.positionBefore(time).orElseGet(rows::head));
    }

    static long positionOf(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        if (WrappedToken.unwrapLowerBound(token) instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("Not a position in the ledger: " + token);
    }
}
