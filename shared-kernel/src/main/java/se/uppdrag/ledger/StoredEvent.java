package se.uppdrag.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the history, byte for byte. The position is {@link #UNPLACED} until the writer has given it one. */
@SuppressWarnings("ArrayRecordComponent") // Rows are carried, never compared.
record StoredEvent(
        long position,
        UUID eventId,
        String aggregateType,
        UUID aggregateId,
        long sequence,
        String name,
        int revision,
        Instant recordedAt,
        @Nullable UUID caseId,
        UUID commandId,
        @Nullable String commandKey,
        byte @Nullable [] commandHash,
        byte[] payload,
        byte[] metadata) {

    static final long UNPLACED = 0;

    StoredEvent at(long place) {
        return new StoredEvent(
                place,
                eventId,
                aggregateType,
                aggregateId,
                sequence,
                name,
                revision,
                recordedAt,
                caseId,
                commandId,
                commandKey,
                commandHash,
                payload,
                metadata);
    }
}
