package se.uppdrag.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event as it stands in the history.
 *
 * @param position its place in the whole history, from 1 without gaps
 * @param sequence its place in the stream of the aggregate, from 0 without gaps
 * @param recordedAt when it was recorded here, to the microsecond
 * @param commandId the command message that caused it
 * @param event the record that was stored under the name
 * @param metadata actor, role, times and source as given with the command, without case and command id
 */
public record LedgerEntry(
        long position,
        UUID eventId,
        String aggregateType,
        UUID aggregateId,
        long sequence,
        String name,
        Instant recordedAt,
        @Nullable UUID caseId,
        UUID commandId,
        Object event,
        Map<String, String> metadata) {}
