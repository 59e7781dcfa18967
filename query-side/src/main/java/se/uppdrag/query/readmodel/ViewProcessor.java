package se.uppdrag.query.readmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/**
 * Brings one view its events, in batches, in the order of the log: a view has one segment, because its documents are folded
 * from more than one stream. The documents are written with the last event of a batch; only then does Axon store the token.
 */
final class ViewProcessor<D extends ViewDocument<D>> implements EventHandlerInvoker {

    private static final int BATCH = 1_000;
    private static final int SEGMENT = 0;
    /** So many events of one command, or of a few, are nothing to wait for. */
    private static final int FEW = 4;

    private static final int REST = 8;
    private static final Duration LONGEST_REST = Duration.ofMillis(400);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    /** How long a view waits for events before it looks whether it is to stop. */
    private static final Duration LOOKS_UP = Duration.ofMillis(100);
    /** Longer than another node takes to see that the view is free. */
    private static final Duration HANDOVER = Duration.ofSeconds(15);

    private final View<D> view;
    private final ViewStore<D> store;
    private final Streams streams;
    private final DeadLetters letters;
    private final Projector<D> projector;
    private final Progress progress;
    private final TokenStore tokens;
    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final TrackingEventProcessor processor;
    private final String gathered;

    ViewProcessor(
            View<D> view,
            ViewStore<D> store,
            Streams streams,
            DeadLetters letters,
            Progress progress,
            TokenStore tokens,
            StreamableMessageSource<TrackedEventMessage<?>> log) {
        this.view = view;
        this.store = store;
        this.streams = streams;
        this.letters = letters;
        this.projector = new Projector<>(view, store, streams, letters, () -> progress.revised(view.name()));
        this.progress = progress;
        this.tokens = tokens;
        this.log = log;
        this.gathered = "gathered for " + view.name();
        this.processor = new Persistent(TrackingEventProcessor.builder()
                .name(view.name())
                .eventHandlerInvoker(this)
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(token -> {
                    // The view has just become this node's: so do the documents and dead letters that another one has
                    // left.
                    letters.refresh();
                    synchronized (projector) {
                        projector.forget();
                    }
                    return log.openStream(token);
                })
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .storingTokensAfterProcessing()
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andThreadFactory(name -> Thread.ofPlatform()
                                .name("views-" + view.name() + "-", 0)
                                .factory())
                        .andInitialTrackingToken(none -> log.createTailToken())
                        .andEventAvailabilityTimeout(LOOKS_UP.toMillis(), TimeUnit.MILLISECONDS)
                        .andBatchSize(BATCH)));
    }

    /** Axon waits up to a minute before it tries again what has failed for a while: too long after an outage. */
    private static final class Persistent extends TrackingEventProcessor {

        Persistent(Builder builder) {
            super(builder);
        }

        @Override
        protected void doSleepFor(long millis) {
            super.doSleepFor(Math.min(millis, LONGEST_PAUSE.toMillis()));
        }
    }

    void start() {
        store.createIndexes();
        processor.start();
    }

    /** Begins to stop. @return completed when this node has let go of the view */
    CompletableFuture<Void> stop() {
        return processor.shutdownAsync();
    }

    boolean isRunning() {
        return processor.isRunning();
    }

    /**
     * Empties the view and reads the whole log again. The token goes back first: were the process to die in between, the log
     * would be read over documents that are already newer, never into a view that lacks them. The view stays this node's
     * meanwhile, so that no other one fills what is being emptied.
     *
     * @throws UnableToClaimTokenException when another node has the view
     */
    void rebuild() {
        processor.shutDown();
        try {
            synchronized (projector) {
                if (tokens.fetchSegments(view.name()).length > 0) {
                    empty();
                }
            }
        } finally {
            processor.start();
        }
    }

    private void empty() {
        tokens.fetchToken(view.name(), SEGMENT);
        tokens.storeToken(log.createTailToken(), view.name(), SEGMENT);
        progress.forget(view.name());
        letters.forget(view.name());
        store.clear(() -> tokens.extendClaim(view.name(), SEGMENT));
        projector.forget();
        tokens.releaseClaim(view.name(), SEGMENT);
    }

    String name() {
        return view.name();
    }

    /** Another node is to have the view now: this one keeps its hands off it for a while. */
    void leaveToOthers() {
        if (hasTheView()) {
            processor.releaseSegment(SEGMENT, HANDOVER.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** What an operator has asked of dead letters, if this node has the view; never while a batch is taken. */
    void doWhatWasAsked() {
        for (var letter : letters.of(view.name())) {
            synchronized (projector) {
                if (hasTheView()) {
                    switch (letter.state()) {
                        case WAITING, DROPPED -> {}
                        case RETRY_ASKED -> projector.retry(letter, handled(letter.sequence()));
                        case DROP_ASKED -> projector.drop(letter, handled(letter.sequence()));
                    }
                }
            }
        }
    }

    /** What the view has been offered of a sequence. */
    private List<Delivery> handled(UUID sequence) {
        var last = progress.of(view.name());
        return streams.ofSequence(sequence).stream()
                .filter(event -> event.position() <= last)
                .map(event -> Delivery.of(event, sequence))
                .toList();
    }

    boolean hasTheView() {
        return processor.processingStatus().containsKey(SEGMENT);
    }

    /** Every event, of interest or not: each moves the view's progress. */
    @Override
    public boolean canHandle(EventMessage<?> message, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> message, Segment segment) {
        var unit = (BatchingUnitOfWork<?>) CurrentUnitOfWork.get();
        List<Delivery> batch = unit.getOrComputeResource(gathered, key -> new ArrayList<>());
        batch.add(Delivery.of(message));
        if (unit.isLastMessage()) {
            var begun = System.nanoTime();
            project(batch);
            if (batch.size() > FEW && batch.size() < BATCH) {
                rest(System.nanoTime() - begun);
            }
        }
    }

    /**
     * Under load more gathers meanwhile: a busy case is written once for many events, and the commands have the machine. Neither
     * when somebody waits for a single change, nor when the view has to catch up.
     */
    private static void rest(long worked) {
        LockSupport.parkNanos(Math.min(REST * worked, LONGEST_REST.toNanos()));
    }

    private void project(List<Delivery> batch) {
        try {
            synchronized (projector) {
                var position = batch.getLast().position();
                if (projector.project(batch)) {
                    progress.handled(view.name(), position);
                } else {
                    progress.passed(view.name(), position);
                }
            }
        } catch (Error e) {
            // An Error would end the segment without a word; as an exception it is logged and tried again.
            throw new IllegalStateException("The view %s could not take a batch".formatted(view.name()), e);
        }
    }
}
