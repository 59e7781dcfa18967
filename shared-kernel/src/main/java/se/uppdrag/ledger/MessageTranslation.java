package se.uppdrag.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** Turns Axon's messages into rows and back: names for types, columns for the metadata that the ledger understands. */
final class MessageTranslation {

    private static final int REVISION = 0;

    private final StoredNames names;
    private final EventJson json;

    MessageTranslation(StoredNames names, EventJson json) {
        this.names = names;
        this.json = json;
    }

    /** The rows of one unit of work; the key and hash of its command stand on the first only. */
    List<StoredEvent> toRows(List<? extends EventMessage<?>> messages) {
        var rows = new ArrayList<StoredEvent>(messages.size());
        for (var message : messages) {
            rows.add(toRow(message, rows.isEmpty()));
        }
        return rows;
    }

    LedgerMessage<?> toMessage(StoredEvent stored) {
        return toMessage(PlacedEvent.read(stored));
    }

    LedgerMessage<?> toMessage(PlacedEvent event) {
        return toMessage(event, names.typeOf(event.stored().name()));
    }

    private <T> LedgerMessage<T> toMessage(PlacedEvent event, Class<T> type) {
        return new LedgerMessage<>(event, new StoredMessage<>(event, type, json), json);
    }

    LedgerEntry toEntry(StoredEvent stored) {
        return new LedgerEntry(
                stored.position(),
                stored.eventId(),
                stored.aggregateType(),
                stored.aggregateId(),
                stored.sequence(),
                stored.name(),
                stored.recordedAt(),
                stored.caseId(),
                stored.commandId(),
                json.read(stored),
                Map.copyOf(json.readMetadata(stored.metadata())));
    }

    private StoredEvent toRow(EventMessage<?> message, boolean first) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            throw new IllegalStateException(message.getPayloadType().getName()
                    + " was not applied by an aggregate: the ledger keeps streams only");
        }
        var metadata = strings(event.getMetaData());
        var caseId = metadata.remove(MetaDataKeys.CASE);
        var commandId = metadata.remove(MetaDataKeys.COMMAND_ID);
        var key = metadata.remove(MetaDataKeys.COMMAND_KEY);
        var hash = metadata.remove(MetaDataKeys.COMMAND_HASH);
        return new StoredEvent(
                StoredEvent.UNPLACED,
                UUID.fromString(event.getIdentifier()),
                event.getType(),
                UUID.fromString(event.getAggregateIdentifier()),
                event.getSequenceNumber(),
                names.nameOf(event.getPayloadType()),
                REVISION,
                event.getTimestamp(),
                caseId == null ? null : UUID.fromString(caseId),
                commandId == null ? currentCommand() : UUID.fromString(commandId),
                first ? key : null,
                first && hash != null ? HexFormat.of().parseHex(hash) : null,
                json.write(event.getPayload()),
                json.writeMetadata(metadata));
    }

    private static Map<String, String> strings(MetaData metaData) {
        var strings = new HashMap<String, String>();
        metaData.forEach((key, value) -> {
            if (!(value instanceof String string)) {
                throw new IllegalStateException(
                        "Metadata of an event is text: " + key + " is " + (value == null ? null : value.getClass()));
            }
            strings.put(key, string);
        });
        return strings;
    }

    private static UUID currentCommand() {
        return CurrentUnitOfWork.map(unit -> unit.root().getMessage())
                .filter(CommandMessage.class::isInstance)
                .map(command -> UUID.fromString(command.getIdentifier()))
                .orElseThrow(() -> new IllegalStateException("An event names the command that caused it"));
    }
}
