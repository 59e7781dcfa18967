package se.uppdrag.query.readmodel;

import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.ledger.LedgerEntry;
import se.uppdrag.ledger.LedgerMessage;
import se.uppdrag.ledger.MetaDataKeys;
import se.uppdrag.ledger.Recordings;

/**
 * An event on its way to a view. Its JSON is read when the view takes it: an event that cannot be read is a fault of its own
 * sequence, not of the batch.
 *
 * @param sequence what must be taken in order: the case, or the stream of an event that belongs to no case
 */
record Delivery(UUID sequence, long position, Supplier<Recorded<?>> event) {

    static Delivery of(EventMessage<?> message) {
        if (message instanceof LedgerMessage<?> stored) {
            return new Delivery(stored.caseOrStream(), stored.position(), stored::recorded);
        }
        // With a token of its own, as in a replay, or from another store.
        var tracked = (TrackedEventMessage<?>) message;
        var sequence = message.getMetaData().get(MetaDataKeys.CASE) instanceof String caseFile
                ? caseFile
                : ((DomainEventMessage<?>) message).getAggregateIdentifier();
        return new Delivery(
                UUID.fromString(sequence),
                tracked.trackingToken().position().orElseThrow(),
                () -> Recordings.of(message.getPayload(), message));
    }

    static Delivery of(Recorded<?> recorded, UUID sequence) {
        return new Delivery(sequence, recorded.position(), () -> recorded);
    }

    static Recorded<?> recorded(LedgerEntry entry) {
        return new Recorded<Object>(
                entry.event(),
                entry.eventId(),
                entry.sequence(),
                entry.position(),
                entry.recordedAt(),
                Fact.from(entry.metadata()));
    }
}
