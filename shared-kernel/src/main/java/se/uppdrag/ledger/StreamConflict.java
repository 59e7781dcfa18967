package se.uppdrag.ledger;

import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;

/** Somebody else has changed a stream that the decision rests on. Nothing of the unit of work was kept: decide again. */
public final class StreamConflict extends ConcurrencyException {

    private static final long serialVersionUID = 1L;

    private final UUID aggregateId;
    private final boolean streamExists;

    private StreamConflict(String message, UUID aggregateId, boolean streamExists) {
        super(message);
        this.aggregateId = aggregateId;
        this.streamExists = streamExists;
    }

    /** The place of the event is taken, or the one before it is not there. */
    static StreamConflict at(StoredEvent event) {
        return new StreamConflict(
                "Sequence %d is not the next of %s %s"
                        .formatted(event.sequence(), event.aggregateType(), event.aggregateId()),
                event.aggregateId(),
                event.sequence() == 0);
    }

    /** The stream was only read, and another node has changed it since. */
    static StreamConflict outdated(UUID aggregateId) {
        return new StreamConflict(
                "The decision rests on %s, which has been changed since".formatted(aggregateId), aggregateId, false);
    }

    public UUID aggregateId() {
        return aggregateId;
    }

    /** The stream was to begin and exists: what it claims, a dnr for example, is taken. Trying again does not help. */
    public boolean streamExists() {
        return streamExists;
    }
}
