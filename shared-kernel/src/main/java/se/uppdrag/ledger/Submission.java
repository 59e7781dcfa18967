package se.uppdrag.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** The events of one command on their way to the history; the thread that brings them waits here for what became of them. */
final class Submission {

    private final List<StoredEvent> events;
    private final List<? extends EventMessage<?>> messages;
    private final Map<UUID, Long> basis;
    private final Thread owner = Thread.currentThread();

    private volatile @Nullable Appended kept;
    private volatile @Nullable RuntimeException refusal;

    /**
     * @param events as rows without positions
     * @param messages the same events as they were published
     * @param basis every stream that the decision rests on, with the position up to which this node knew it then
     */
    Submission(List<StoredEvent> events, List<? extends EventMessage<?>> messages, Map<UUID, Long> basis) {
        this.events = List.copyOf(events);
        this.messages = messages;
        this.basis = Map.copyOf(basis);
    }

    List<StoredEvent> events() {
        return events;
    }

    Map<UUID, Long> basis() {
        return basis;
    }

    /** As the ledger would read them: each with its place, and with the very payload that was published. */
    List<PlacedEvent> placedFrom(long firstPosition) {
        var placed = new ArrayList<PlacedEvent>(events.size());
        for (int i = 0; i < events.size(); i++) {
            placed.add(new PlacedEvent(
                    events.get(i).at(firstPosition + i), messages.get(i).getPayload()));
        }
        return placed;
    }

    void keep(Appended positions) {
        kept = positions;
        wake();
    }

    void refuse(RuntimeException reason) {
        refusal = reason;
        wake();
    }

    boolean isSettled() {
        return kept != null || refusal != null;
    }

    /** Returns when there is something new to look at, or for no reason. */
    void await() {
        LockSupport.park(this);
    }

    void wake() {
        LockSupport.unpark(owner);
    }

    /** @throws RuntimeException the refusal */
    Appended result() {
        var reason = refusal;
        if (reason != null) {
            throw reason;
        }
        var positions = kept;
        if (positions == null) {
            throw new IllegalStateException("Nothing is known yet of what became of the events");
        }
        return positions;
    }
}
