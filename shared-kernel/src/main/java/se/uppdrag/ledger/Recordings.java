package se.uppdrag.ledger;

import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Recorded;

/** From what the ledger hands out to what a fold takes. */
public final class Recordings {

    private Recordings() {}

    /**
     * {@code event} is the message's payload, as the handler's own type. The position is 0 while an aggregate applies an event that is
     * not stored yet.
     *
     * @throws IllegalStateException when the metadata of {@link Fact} is missing
     */
    public static <E> Recorded<E> of(E event, EventMessage<?> message) {
        var sequence = message instanceof DomainEventMessage<?> domain ? domain.getSequenceNumber() : 0;
        var position = message instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(0)
                : 0;
        return new Recorded<>(
                event,
                UUID.fromString(message.getIdentifier()),
                sequence,
                position,
                message.getTimestamp(),
                Fact.from(message.getMetaData()));
    }
}
