package se.uppdrag.ledger;

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
    private final MetaData metaData;

    StoredMessage(StoredEvent stored, MetaData metaData, Class<T> type, EventJson json) {
        this(stored.eventId().toString(), metaData, new Source<>(stored, type, json));
    }

    private StoredMessage(String identifier, MetaData metaData, Source<T> source) {
        super(identifier);
        this.metaData = metaData;
        this.source = source;
    }

    @Override
    public MetaData getMetaData() {
        return metaData;
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

        Source(StoredEvent stored, Class<T> type, EventJson json) {
            this.stored = stored;
            this.type = type;
            this.json = json;
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
