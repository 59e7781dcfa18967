package se.uppdrag.query.readmodel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.uppdrag.ledger.LedgerUnavailable;

/**
 * Looks after the views once a second: shares them between the nodes that are alive, says which one is behind, and does what
 * an operator asked of dead letters and rebuilds.
 */
final class Caretaker {

    /** Longer than a batch, or a restart of MongoDB, takes. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    /** As long as other nodes wait before they ask again. */
    private static final Duration KEPT_WITHIN = Duration.ofMillis(100);

    private static final Logger log = LoggerFactory.getLogger(Caretaker.class);

    private final List<? extends ViewProcessor<?>> processors;
    private final Nodes nodes;
    private final DeadLetters letters;
    private final Rebuilds rebuilds;
    private final Progress progress;
    private final LongSupplier ledgerHead;
    private final Clock clock;
    private final Map<String, Seen> views = new ConcurrentHashMap<>();
    private volatile Instant lookedAt = Instant.EPOCH;
    private long head;
    private boolean failing;

    /**
     * @param moved when it was last seen in another place, or at the head
     * @param told whether it was said to stand still
     */
    private record Seen(ViewStatus status, Instant at, Instant moved, boolean told) {}

    Caretaker(
            List<? extends ViewProcessor<?>> processors,
            Nodes nodes,
            DeadLetters letters,
            Rebuilds rebuilds,
            Progress progress,
            LongSupplier ledgerHead,
            Clock clock) {
        this.processors = processors;
        this.nodes = nodes;
        this.letters = letters;
        this.rebuilds = rebuilds;
        this.progress = progress;
        this.ledgerHead = ledgerHead;
        this.clock = clock;
    }

    void start(ScheduledExecutorService thread) {
        thread.scheduleWithFixedDelay(this::look, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(this::keep, 0, KEPT_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    List<ViewStatus> statuses() {
        return processors.stream()
                .map(processor -> views.get(processor.name()))
                .filter(seen -> seen != null)
                .map(Seen::status)
                .toList();
    }

    Instant lookedAt() {
        return lookedAt;
    }

    private void keep() {
        try {
            progress.keep();
        } catch (RuntimeException e) {
            log.debug("How far the views have come cannot be kept now", e);
        }
    }

    private void look() {
        try {
            share();
            letters.refresh();
            var asked = rebuilds.all();
            watch(asked.keySet());
            for (var processor : processors) {
                tend(processor, asked.getOrDefault(processor.name(), false));
            }
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

    private void tend(ViewProcessor<?> processor, boolean toBeRebuilt) {
        try {
            processor.doWhatWasAsked();
            if (toBeRebuilt && processor.hasTheView()) {
                log.info("The view {} is built anew, as an operator asked", processor.name());
                processor.rebuild();
                rebuilds.begun(processor.name(), head);
            }
        } catch (Error e) {
            // An Error in a fold would end this thread without a word.
            throw new IllegalStateException("The view %s could not be looked after".formatted(processor.name()), e);
        }
    }

    private void watch(Set<String> rebuilding) {
        try {
            head = ledgerHead.getAsLong();
        } catch (LedgerUnavailable gone) {
            // The ledger says itself that it is gone; nobody moves the head meanwhile.
            log.debug("The head of the ledger is not known", gone);
        }
        for (var processor : processors) {
            var name = processor.name();
            var position = progress.of(name);
            if (rebuilding.contains(name)) {
                rebuilds.cameTo(name, position);
            }
            views.put(name, seen(name, position, rebuilding.contains(name), views.get(name)));
        }
        lookedAt = clock.instant();
    }

    /** A view that moves does not stand still, however far it has to go. */
    private Seen seen(String view, long position, boolean rebuilding, @Nullable Seen before) {
        var now = clock.instant();
        if (before == null) {
            var status = new ViewStatus(
                    view, position, head, state(position, false, rebuilding), now, null, letters.waiting(view));
            return new Seen(status, now, now, false);
        }
        var last = before.status();
        var moved = position < head && position == last.position() ? before.moved() : now;
        var still = Duration.between(moved, now).compareTo(PATIENCE) > 0;
        if (still && !before.told()) {
            log.warn("The view {} has stood still at {} of {} since {}", view, position, head, moved);
        } else if (!still && before.told()) {
            log.info("The view {} moves again, now at {} of {}", view, position, head);
        }
        var state = state(position, still, rebuilding);
        var since = still ? moved : last.state() == state ? last.since() : now;
        var speed = position < head ? speed(last.position(), before.at(), position, now) : null;
        return new Seen(
                new ViewStatus(view, position, Math.max(head, position), state, since, speed, letters.waiting(view)),
                now,
                moved,
                still);
    }

    private ViewStatus.State state(long position, boolean still, boolean rebuilding) {
        if (still) {
            return ViewStatus.State.STANDING_STILL;
        }
        if (rebuilding) {
            return ViewStatus.State.REBUILDING;
        }
        return position < head ? ViewStatus.State.BEHIND : ViewStatus.State.CURRENT;
    }

    private static @Nullable Long speed(long from, Instant then, long to, Instant now) {
        var millis = Math.max(1, Duration.between(then, now).toMillis());
        return to < from ? null : (Long) ((to - from) * 1_000 / millis);
    }
}
