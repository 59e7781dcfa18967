package se.uppdrag.ledger;

import java.util.UUID;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Recorded;

/**
 * An event as the ledger gives it out. What it says is put together once, for all who read it in this process, and when somebody
 * asks for it: not on the thread that reads the stream.
 */
public final class LedgerMessage<T> extends GenericTrackedDomainEventMessage<T> {

    private static final long serialVersionUID = 1L;

    private final transient StoredEvent stored;
    private final transient EventJson json;
    private transient volatile @Nullable Recorded<T> recorded;

    LedgerMessage(PlacedEvent event, StoredMessage<T> message, EventJson json) {
        super(
                new GlobalSequenceTrackingToken(event.position()),
                event.stored().aggregateType(),
                event.stored().aggregateId().toString(),
                event.stored().sequence(),
                message,
                event.stored()::recordedAt);
        this.stored = event.stored();
        this.json = json;
    }

    /** Axon hands every message the token that it has already: what it says need not be put together once more. */
    @Override
    public GenericTrackedDomainEventMessage<T> withTrackingToken(TrackingToken token) {
        return token.equals(trackingToken()) ? this : super.withTrackingToken(token);
    }

    public long position() {
        return stored.position();
    }

    /** What must be taken in order: the case, or the stream of an event that belongs to no case. */
    public UUID caseOrStream() {
        var caseId = stored.caseId();
        return caseId == null ? stored.aggregateId() : caseId;
    }

    /** @throws IllegalStateException when the payload cannot be read, or the metadata of {@link Fact} is missing */
    public Recorded<T> recorded() {
        var told = recorded;
        if (told == null) {
            told = new Recorded<>(
                    getPayload(),
                    stored.eventId(),
                    stored.sequence(),
                    stored.position(),
                    stored.recordedAt(),
                    Fact.from(json.readMetadata(stored.metadata())));
            recorded = told;
        }
        return told;
    }
}
