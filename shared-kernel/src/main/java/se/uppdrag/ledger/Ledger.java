package se.uppdrag.ledger;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The history for those who read it: audits, time travel, and a command that comes a second time. */
public final class Ledger {

    private final EventRows rows;
    private final MessageTranslation translation;

    Ledger(EventRows rows, MessageTranslation translation) {
        this.rows = rows;
        this.translation = translation;
    }

    /** One stream from its beginning; empty when there is none. */
    public List<LedgerEntry> history(UUID aggregateId) {
        return entries(rows.ofAggregate(aggregateId, 0));
    }

    /** The streams that hold an event of that name, the oldest first. For names that few streams have: {@code body-registered}. */
    public List<UUID> streamsWith(String name) {
        return rows.streamsWith(name);
    }

    /** Every event of a case, whatever its stream, in the order of recording. */
    public List<LedgerEntry> ofCase(UUID caseId) {
        return entries(rows.ofCase(caseId));
    }

    /** At most {@code limit} events from a position on, that position included, in the order of recording. */
    public List<LedgerEntry> range(long fromPosition, int limit) {
        return entries(rows.after(fromPosition - 1, limit));
    }

    /** The sequence of a stream's last event, from 0; empty when there is no such stream. */
    public Optional<Long> version(UUID aggregateId) {
        return rows.lastSequence(aggregateId);
    }

    /** The position of the last event; 0 while there is none. */
    public long headPosition() {
        return rows.head();
    }

    /** What the command with this key, scoped by actor, has caused. A command without events keeps nothing. */
    public Optional<CommandRecord> find(String commandKey) {
        return rows.withKey(commandKey).flatMap(first -> caused(first.commandId()));
    }

    /** What the command message has caused. */
    public Optional<CommandRecord> caused(UUID commandId) {
        var events = rows.ofCommand(commandId);
        return events.isEmpty() ? Optional.empty() : Optional.of(recordOf(events));
    }

    private static CommandRecord recordOf(List<StoredEvent> events) {
        var changes = new LinkedHashMap<UUID, CommandRecord.Change>();
        events.forEach(event -> changes.put(
                event.aggregateId(),
                new CommandRecord.Change(event.aggregateType(), event.aggregateId(), event.sequence())));
        var first = events.getFirst();
        var hash = first.commandHash();
        return new CommandRecord(
                first.commandId(),
                first.commandKey(),
                hash == null ? null : HexFormat.of().formatHex(hash),
                List.copyOf(changes.values()),
                first.position(),
                events.getLast().position());
    }

    private List<LedgerEntry> entries(List<StoredEvent> events) {
        return events.stream().map(translation::toEntry).toList();
    }
}
