package se.uppdrag.query.readmodel;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/** All views of this process: started after the stores, stopped before them. */
final class Views implements SmartLifecycle, Rebuild {

    private final List<? extends ViewProcessor<?>> processors;
    private final List<String> names;
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService workers;

    Views(
            List<? extends View<?>> views,
            MongoTemplate mongo,
            Streams streams,
            Progress progress,
            TokenStore tokens,
            StreamableMessageSource<TrackedEventMessage<?>> log) {
        this.coordinator = Executors.newScheduledThreadPool(
                1, Thread.ofPlatform().name("views-coordinator-", 0).factory());
        this.workers = Executors.newScheduledThreadPool(
                Math.max(2, views.size()), Thread.ofPlatform().name("views-", 0).factory());
        this.names = views.stream().map(View::name).toList();
        this.processors = views.stream()
                .map(view -> processor(view, mongo, streams, progress, tokens, log))
                .toList();
    }

    private <D extends ViewDocument<D>> ViewProcessor<D> processor(
            View<D> view,
            MongoTemplate mongo,
            Streams streams,
            Progress progress,
            TokenStore tokens,
            StreamableMessageSource<TrackedEventMessage<?>> log) {
        return new ViewProcessor<>(
                view, new ViewStore<>(view, mongo), streams, progress, tokens, log, coordinator, workers);
    }

    @Override
    public void start() {
        processors.forEach(ViewProcessor::start);
    }

    @Override
    public void stop() {
        processors.forEach(ViewProcessor::stop);
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
