package se.uppdrag.ledger;

import java.util.UUID;
import org.axonframework.modelling.command.ConcurrencyException;

/** Somebody else has written this place of the stream. Nothing of the unit of work was kept. */
public final class StreamConflict extends ConcurrencyException {

    private static final long serialVersionUID = 1L;

    private final String aggregateType;
    private final UUID aggregateId;
    private final long sequence;

    StreamConflict(String aggregateType, UUID aggregateId, long sequence) {
        super("%s %s already has an event with sequence %d".formatted(aggregateType, aggregateId, sequence));
        this.aggregateType = aggregateType;
        this.aggregateId = aggregateId;
        this.sequence = sequence;
    }

    /** The type that the refused event named, not that of the stream which stands there. */
    public String aggregateType() {
        return aggregateType;
    }

    public UUID aggregateId() {
        return aggregateId;
    }

    public long sequence() {
        return sequence;
    }

    /** The stream was to begin and exists: what it claims, a dnr for example, is taken. Trying again does not help. */
    public boolean streamExists() {
        return sequence == 0;
    }
}
