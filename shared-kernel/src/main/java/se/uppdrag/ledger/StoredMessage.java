package se.uppdrag.ledger;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.AbstractMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * A stored event whose JSON is read when somebody asks for it: not at all by a processor that skips the type, and
 * otherwise on the thread of its segment instead of the one that reads the stream.
 */
final class StoredMessage<T> extends AbstractMessage<T> {

    private static final long serialVersionUID = 1L;

    private final transient Source<T> source;
    /** Instead of the stored ones. */
    private final @Nullable MetaData replaced;

    StoredMessage(PlacedEvent event, Class<T> type, EventJson json) {
        this(event.stored().eventId().toString(), null, new Source<>(event, type, json));
    }

    private StoredMessage(String identifier, @Nullable MetaData replaced, Source<T> source) {
        super(identifier);
        this.replaced = replaced;
        this.source = source;
    }

    @Override
    public MetaData getMetaData() {
        return replaced == null ? source.metaData() : replaced;
    }

    @Override
    public T getPayload() {
        return source.payload();
    }

    @Override
    public Class<T> getPayloadType() {
        return source.type;
    }

    @Override
    protected Message<T> withMetaData(MetaData other) {
        return new StoredMessage<>(getIdentifier(), other, source);
    }

    /** Shared by all copies of the message, so that each event is read once. */
    private static final class Source<T> {

        private final StoredEvent stored;
        private final Class<T> type;
        private final EventJson json;
        private volatile @Nullable T payload;
        private volatile @Nullable MetaData metaData;

        Source(PlacedEvent event, Class<T> type, EventJson json) {
            this.stored = event.stored();
            this.type = type;
            this.json = json;
            this.payload = type.cast(event.payload());
        }

        MetaData metaData() {
            var read = metaData;
            if (read == null) {
                Map<String, @Nullable Object> all = new HashMap<>(json.readMetadata(stored.metadata()));
                all.put(MetaDataKeys.COMMAND_ID, stored.commandId().toString());
                if (stored.caseId() != null) {
                    all.put(MetaDataKeys.CASE, stored.caseId().toString());
                }
                read = MetaData.from(all);
                metaData = read;
            }
            return read;
        }

        T payload() {
            var read = payload;
            if (read == null) {
                read = type.cast(json.read(stored));
                payload = read;
            }
            return read;
        }
    }
}
