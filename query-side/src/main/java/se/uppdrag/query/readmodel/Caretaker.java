package se.uppdrag.query.readmodel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after the views once a second: does what an operator asked of dead letters, shares the views between the nodes that are
 * alive, and says which view is behind.
 */
final class Caretaker {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    /** Longer than a batch, or a restart of MongoDB, takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(Caretaker.class);

    private final List<? extends ViewProcessor<?>> processors;
    private final Nodes nodes;
    private final DeadLetters letters;
    private final Progress progress;
    private final LongSupplier head;
    private final Clock clock;
    private final Map<String, Seen> behind = new HashMap<>();
    private boolean failing;

    /** @param position where the view stood at that time, behind the head */
    private record Seen(long position, Instant since, boolean told) {}

    Caretaker(
            List<? extends ViewProcessor<?>> processors,
            Nodes nodes,
            DeadLetters letters,
            Progress progress,
            LongSupplier head,
            Clock clock) {
        this.processors = processors;
        this.nodes = nodes;
        this.letters = letters;
        this.progress = progress;
        this.head = head;
        this.clock = clock;
    }

    void start(ScheduledExecutorService thread) {
        thread.scheduleWithFixedDelay(this::look, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            letters.refresh();
            processors.forEach(ViewProcessor::doWhatWasAsked);
            share();
            watch();
            failing = false;
        } catch (RuntimeException e) {
            // Without MongoDB or PostgreSQL there is nothing to look after; said once, and tried again.
            if (!failing) {
                log.warn("The views cannot be looked after", e);
            }
            failing = true;
        }
    }

    private void share() {
        var alive = nodes.alive();
        for (var i = 0; i < processors.size(); i++) {
            if (!alive.get(i % alive.size()).equals(nodes.self())) {
                processors.get(i).leaveToOthers();
            }
        }
    }

    private void watch() {
        var last = head.getAsLong();
        for (var processor : processors) {
            var name = processor.name();
            var position = progress.of(name);
            behind.put(name, seen(name, position, last, behind.get(name)));
        }
    }

    /** A view that moves is not stuck, however far it has to go. */
    private Seen seen(String view, long position, long last, @Nullable Seen before) {
        var now = clock.instant();
        if (before == null || position >= last || position != before.position()) {
            if (before != null && before.told()) {
                log.info("The view {} moves again, now at {} of {}", view, position, last);
            }
            return new Seen(position, now, false);
        }
        if (!before.told() && Duration.between(before.since(), now).compareTo(PATIENCE) > 0) {
            log.warn("The view {} has stood still at {} of {} since {}", view, position, last, before.since());
            return new Seen(position, before.since(), true);
        }
        return before;
    }
}
