package se.uppdrag.ledger;

import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;

/** An event as the ledger gives it out. What it says is put together once, for all who read it in this process. */
final class LedgerMessage<T> extends GenericTrackedDomainEventMessage<T> {

    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable Recorded<T> recorded;

    LedgerMessage(PlacedEvent event, StoredMessage<T> message) {
        super(
                new GlobalSequenceTrackingToken(event.position()),
                event.stored().aggregateType(),
                event.stored().aggregateId().toString(),
                event.stored().sequence(),
                message,
                event.stored()::recordedAt);
    }

    Recorded<T> recorded() {
        var told = recorded;
        if (told == null) {
            told = Recordings.of(getPayload(), this);
            recorded = told;
        }
        return told;
    }
}
