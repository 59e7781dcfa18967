package se.uppdrag.query.readmodel;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/** All views of this process: started after the stores, stopped before them. */
final class Views implements SmartLifecycle, Rebuild {

    private final List<? extends ViewProcessor<?>> processors;
    private final List<String> names;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService workers;
    private final ScheduledExecutorService attendance = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("views-caretaker").factory());
    private final DeadLetters letters;
    private final Progress progress;
    private @Nullable Nodes nodes;
    private @Nullable Caretaker caretaker;

    Views(
            List<? extends View<?>> views,
            MongoTemplate mongo,
            Streams streams,
            DeadLetters letters,
            Progress progress,
            TokenStore tokens,
            StreamableMessageSource<TrackedEventMessage<?>> log) {
        this.letters = letters;
        this.progress = progress;
        this.coordinator = Executors.newScheduledThreadPool(
                1, Thread.ofPlatform().name("views-coordinator-", 0).factory());
        this.workers = Executors.newScheduledThreadPool(
                Math.max(2, views.size()), Thread.ofPlatform().name("views-", 0).factory());
        this.names = views.stream().map(View::name).toList();
        this.processors = views.stream()
                .map(view -> processor(view, mongo, streams, letters, progress, tokens, log))
                .toList();
    }

    private <D extends ViewDocument<D>> ViewProcessor<D> processor(
            View<D> view,
            MongoTemplate mongo,
            Streams streams,
            DeadLetters letters,
            Progress progress,
            TokenStore tokens,
            StreamableMessageSource<TrackedEventMessage<?>> log) {
        return new ViewProcessor<>(
                view, new ViewStore<>(view, mongo), streams, letters, progress, tokens, log, coordinator, workers);
    }

    /** Before the start. */
    void areLookedAfter(Nodes others, LongSupplier head, Clock clock) {
        nodes = others;
        caretaker = new Caretaker(processors, others, letters, progress, head, clock);
    }

    @Override
    public void start() {
        letters.refresh();
        processors.forEach(ViewProcessor::start);
        if (caretaker != null) {
            caretaker.start(attendance);
        }
    }

    @Override
    public void stop() {
        attendance.shutdownNow();
        processors.forEach(ViewProcessor::stop);
        if (nodes != null) {
            nodes.leave();
        }
    }

    @Override
    public boolean isRunning() {
        return processors.stream().anyMatch(ViewProcessor::isRunning);
    }

    /** Before the web server is up, and stopped after it. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public List<String> views() {
        return names;
    }

    @Override
    public void rebuild(String view) {
        var index = names.indexOf(view);
        if (index < 0) {
            throw new IllegalArgumentException("No view is called " + view);
        }
        processors.get(index).rebuild();
    }

    void close() {
        coordinator.shutdown();
        workers.shutdown();
    }
}
