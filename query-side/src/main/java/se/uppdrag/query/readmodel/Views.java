package se.uppdrag.query.readmodel;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;

/** All views of this process: started after the stores, stopped before them. */
final class Views implements SmartLifecycle, Rebuild, Supervision {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(Views.class);

    private final List<? extends ViewProcessor<?>> processors;
    private final List<String> names;
    private final DeadLetters letters;
    private final Rebuilds rebuilds;
    private final Nodes nodes;
    private final Caretaker caretaker;
    private @Nullable ScheduledExecutorService attendance;

    Views(
            List<? extends View<?>> views,
            MongoTemplate mongo,
            Streams streams,
            DeadLetters letters,
            Progress progress,
            TokenStore tokens,
            StreamableMessageSource<TrackedEventMessage<?>> log,
            LongSupplier head,
            Clock clock) {
        this.letters = letters;
        this.rebuilds = new Rebuilds(mongo);
        this.names = views.stream().map(View::name).toList();
        this.processors = views.stream()
                .map(view -> processor(view, mongo, streams, letters, progress, tokens, log))
                .toList();
        this.nodes = new Nodes(mongo, clock);
        this.caretaker = new Caretaker(processors, nodes, letters, rebuilds, progress, head, clock);
    }

    private <D extends ViewDocument<D>> ViewProcessor<D> processor(
            View<D> view,
            MongoTemplate mongo,
            Streams streams,
            DeadLetters letters,
            Progress progress,
            TokenStore tokens,
            StreamableMessageSource<TrackedEventMessage<?>> log) {
        return new ViewProcessor<>(view, new ViewStore<>(view, mongo), streams, letters, progress, tokens, log);
    }

    @Override
    public void start() {
        letters.refresh();
        processors.forEach(ViewProcessor::start);
        attendance = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("views-caretaker").factory());
        caretaker.start(attendance);
    }

    /** Whatever cannot be said to a store that is gone, other nodes find out by themselves. */
    @Override
    public void stop() {
        try {
            if (attendance != null) {
                attendance.shutdown();
                if (!attendance.awaitTermination(LONGEST_PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                    attendance.shutdownNow();
                }
            }
            CompletableFuture.allOf(processors.stream().map(ViewProcessor::stop).toArray(CompletableFuture[]::new))
                    .get(LONGEST_PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            nodes.leave();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | MongoException e) {
            log.info("The views were stopped without a farewell to the other nodes", e);
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

    @Override
    public List<ViewStatus> statuses() {
        return caretaker.statuses();
    }

    @Override
    public Instant lookedAt() {
        return caretaker.lookedAt();
    }

    @Override
    public boolean askRebuild(String view) {
        if (!names.contains(view)) {
            return false;
        }
        rebuilds.ask(view);
        return true;
    }
}
