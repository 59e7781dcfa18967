package se.uppdrag.ledger;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store on the ledger. Whatever a unit of work and those nested in it have published is kept in one commit,
 * or not at all, together with what other commands are just bringing.
 */
public final class LedgerEventStore extends AbstractEventStore {

    /** Resource of the root unit of work that holds its {@link Appended}, once its events are kept. */
    public static final String APPENDED = Appended.class.getName();

    private final LedgerStorageEngine engine;
    private final LedgerWriter writer;
    private final Tail tail;

    LedgerEventStore(LedgerStorageEngine engine, LedgerWriter writer, Tail tail) {
        super(new Builder() {}.storageEngine(engine));
        this.engine = engine;
        this.writer = writer;
        this.tail = tail;
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return tail.open(engine, token);
    }

    /**
     * Before a refusal is told, or that there was nothing to do: both were decided on what this node knew.
     *
     * @throws StreamConflict when another node has changed since what the unit of work has loaded: decide again
     * @throws LedgerUnavailable when PostgreSQL cannot be asked
     */
    public void requireCurrent(UnitOfWork<?> unit) {
        var basis = AggregateCache.basisOf(unit.root());
        if (!basis.isEmpty()) {
            writer.catchUp();
            basis.forEach((stream, since) -> {
                if (writer.changedAnywhere(stream, since)) {
                    throw StreamConflict.outdated(stream);
                }
            });
        }
    }

    /** What a command looks at it rests on, as if it had loaded it. */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        if (CurrentUnitOfWork.isStarted()) {
            AggregateCache.basisOf(CurrentUnitOfWork.get().root())
                    .putIfAbsent(UUID.fromString(aggregateIdentifier), writer.known());
        }
        return super.readEvents(aggregateIdentifier);
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
            engine.append(events, Map.of());
        }
    }

    private void appendOnce(List<? extends EventMessage<?>> events, UnitOfWork<?> root) {
        if (root.getResource(APPENDED) != null) {
            throw new IllegalStateException("Events were published after the events of the unit of work were kept");
        }
        root.resources().put(APPENDED, engine.append(events, AggregateCache.basisOf(root)));
    }
}
