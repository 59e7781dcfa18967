package se.uppdrag.ledger;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Axon's event store on the ledger. Whatever a unit of work and those nested in it have published is kept in one commit,
 * or not at all, and open streams are told at once.
 */
public final class LedgerEventStore extends AbstractEventStore {

    /** Resource of the root unit of work that holds its {@link Appended}, once its events are kept. */
    public static final String APPENDED = Appended.class.getName();

    private static final Logger log = LoggerFactory.getLogger(LedgerEventStore.class);

    private final LedgerStorageEngine engine;
    private final Set<LedgerStream> streams = new CopyOnWriteArraySet<>();

    LedgerEventStore(LedgerStorageEngine engine) {
        super(new Builder() {}.storageEngine(engine));
        this.engine = engine;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        var stream = new LedgerStream(engine, LedgerStorageEngine.positionOf(token), streams::remove);
        streams.add(stream);
        return stream;
    }

    /** Refused: whoever reacts to events reads a stream, after the commit, never inside the command. */
    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> eventProcessor) {
        throw new UnsupportedOperationException(
                "The ledger has no subscribing processors: configure the processor with mode=pooled");
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        if (CurrentUnitOfWork.isStarted()) {
            appendOnce(events, CurrentUnitOfWork.get().root());
        } else {
            announce(engine.append(events).lastPosition());
        }
    }

    /** Tells every open stream how far the history reaches. */
    void announce(long head) {
        for (var stream : streams) {
            try {
                stream.announce(head);
            } catch (RuntimeException e) {
                // The events are kept: a reader that is shutting down must not make its writer believe otherwise.
                log.warn("A reader of the ledger could not be told of position {}", head, e);
            }
        }
    }

    private void appendOnce(List<? extends EventMessage<?>> events, UnitOfWork<?> root) {
        if (root.getResource(APPENDED) != null) {
            throw new IllegalStateException("Events were published after the events of the unit of work were kept");
        }
        var appended = engine.append(events);
        root.resources().put(APPENDED, appended);
        announce(appended.lastPosition());
    }
}
