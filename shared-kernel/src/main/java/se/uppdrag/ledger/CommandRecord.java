package se.uppdrag.ledger;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a command has caused, as the ledger remembers it.
 *
 * @param commandKey idempotency key scoped by actor, if it came with one
 * @param commandHash hash of the body that came with the key, in lower-case hexadecimal digits
 * @param changes one for each aggregate, in the order in which the command changed them first
 */
public record CommandRecord(
        UUID commandId,
        @Nullable String commandKey,
        @Nullable String commandHash,
        List<Change> changes,
        long firstPosition,
        long lastPosition) {

    /** The aggregate's version after the command: the sequence of the last event, from 0. */
    public record Change(String aggregateType, UUID aggregateId, long lastSequence) {}
}
