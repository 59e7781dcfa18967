package se.uppdrag.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Recorded;

/**
 * Brings one view its events, in batches, in the order of the log: a view has one segment, because its documents are folded
 * from more than one stream. The documents are written with the last event of a batch; only then does Axon store the token.
 */
final class ViewProcessor<D extends ViewDocument<D>> implements EventHandlerInvoker {

    private static final int BATCH = 500;
    private static final int SEGMENT = 0;

    private final View<D> view;
    private final ViewStore<D> store;
    private final Projector<D> projector;
    private final Progress progress;
    private final TokenStore tokens;
    private final PooledStreamingEventProcessor processor;
    private final String gathered;

    ViewProcessor(
            View<D> view,
            ViewStore<D> store,
            Streams streams,
            Progress progress,
            TokenStore tokens,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            ScheduledExecutorService coordinator,
            ScheduledExecutorService workers) {
        this.view = view;
        this.store = store;
        this.projector = new Projector<>(view, store, streams);
        this.progress = progress;
        this.tokens = tokens;
        this.gathered = "gathered for " + view.name();
        this.processor = PooledStreamingEventProcessor.builder()
                .name(view.name())
                .eventHandlerInvoker(this)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(log)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .build();
    }

    void start() {
        store.createIndexes();
        processor.start();
    }

    void stop() {
        processor.shutDown();
    }

    boolean isRunning() {
        return processor.isRunning();
    }

    /**
     * Empties the view and reads the whole log again. The token goes first: were the process to die in between, the log would be
     * read over documents that are already newer, never into a view that lacks them.
     */
    void rebuild() {
        processor.shutDown();
        if (tokens.fetchSegments(view.name()).length > 0) {
            tokens.fetchToken(view.name(), SEGMENT);
            tokens.deleteToken(view.name(), SEGMENT);
        }
        progress.forget(view.name());
        store.clear();
        processor.start();
    }

    /** Every event, of interest or not: each moves the view's progress. */
    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var unit = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        List<Recorded<?>> batch = unit.getOrComputeResource(gathered, key -> new ArrayList<>());
        batch.add(recorded(message));
        if (unit.isLastMessage()) {
            project(batch);
        }
    }

    private void project(List<Recorded<?>> batch) {
        try {
            projector.project(batch);
            progress.handled(view.name(), batch.getLast().position());
        } catch (Error e) {
            // An Error would end the segment without a word; as an exception it is logged and tried again.
            throw new IllegalStateException("The view %s could not take a batch".formatted(view.name()), e);
        }
    }

    private static Recorded<?> recorded(EventMessage<?> message) {
        var event = (DomainEventMessage<?>) message;
        var position = ((TrackedEventMessage<?>) message).trackingToken().position();
        return new Recorded<Object>(
                event.getPayload(),
                UUID.fromString(event.getIdentifier()),
                event.getSequenceNumber(),
                position.orElseThrow(() -> new IllegalStateException("An event without a position: " + message)),
                event.getTimestamp(),
                Fact.from(event.getMetaData()));
    }
}
