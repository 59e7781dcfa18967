package se.uppdrag.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/**
 * Commits for all commands that wait, together. Whoever comes first writes what has gathered, in one statement and one commit,
 * then hands the turn to one of those who came meanwhile: no thread of its own, and nobody waits for a later commit than the
 * next.
 */
final class LedgerWriter {

    private static final int MOST_EVENTS = 2_000;
    private static final long UNKNOWN = -1;
    private static final int ATTEMPTS_TO_SETTLE = 4;
    /** All commands of the batch wait meanwhile, and those behind them. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String UNIQUE_VIOLATION = "23505";

    private final Database database;
    private final Tail tail;
    private final Changes elsewhere = new Changes();
    private final Changes anywhere = new Changes();
    private final Queue<Submission> waiting = new ConcurrentLinkedQueue<>();
    private volatile Runnable kept = () -> {};
    private final ReentrantLock turn = new ReentrantLock();
    /** The last position that this node has taken in; written by whoever has the turn. */
    private volatile long known = UNKNOWN;

    LedgerWriter(Database database, Tail tail) {
        this.database = database;
        this.tail = tail;
    }

    /**
     * Keeps all the events, in their order, or none; on disk when it returns.
     *
     * @throws DuplicateCommand when a command with the same key has been kept
     * @throws StreamConflict when an (aggregate, sequence) is taken, or what the decision rests on has been changed elsewhere
     * @throws LedgerUnavailable when PostgreSQL is gone; if it went during the commit, the outcome is not known
     */
    Appended append(Submission submission) {
        waiting.add(submission);
        var interrupted = false;
        while (!submission.isSettled()) {
            if (turn.tryLock()) {
                try {
                    if (!submission.isSettled()) {
                        write(gathered());
                    }
                } finally {
                    passTurn();
                }
            } else {
                submission.await();
                // The commit goes on whoever is in a hurry: its outcome must be known.
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return submission.result();
    }

    /** The last position that this node knows of; another node may have gone on. */
    long known() {
        if (known == UNKNOWN) {
            catchUp();
        }
        return known;
    }

    /** Whether another node may have changed the stream after that position, as far as this node knows. */
    boolean changedElsewhere(UUID stream, long since) {
        return elsewhere.changedSince(since, stream);
    }

    /**
     * Whether anybody may have, as far as this node knows. Nobody on this node changes a stream that a command has loaded to
     * change it, but one that it only looked at is not locked.
     */
    boolean changedAnywhere(UUID stream, long since) {
        return anywhere.changedSince(since, stream);
    }

    /** How many commands wait for the next commit. */
    int waiting() {
        return waiting.size();
    }

    /** Run after each commit of this node; must return at once. */
    void onKept(Runnable listener) {
        kept = listener;
    }

    /**
     * Takes in what other nodes have written.
     *
     * @throws LedgerUnavailable when PostgreSQL is gone
     */
    void catchUp() {
        catchUp(database.with(Head::position));
    }

    /** @param position up to which the history reaches, at least */
    void catchUp(long position) {
        if (position <= known) {
            return;
        }
        turn.lock();
        try {
            if (known == UNKNOWN) {
                leapTo(position);
            } else if (known < position) {
                takeIn(
                        database.with(connection -> EventRows.after(connection, known, Settlement.LONGEST_TAIL)),
                        position);
            }
        } finally {
            passTurn();
        }
    }

    private void passTurn() {
        turn.unlock();
        var next = waiting.peek();
        if (next != null) {
            next.wake();
        }
    }

    private List<Submission> gathered() {
        var batch = new ArrayList<Submission>();
        var events = 0;
        for (var next = waiting.poll(); next != null; next = events < MOST_EVENTS ? waiting.poll() : null) {
            batch.add(next);
            events += next.events().size();
        }
        return batch;
    }

    private void write(List<Submission> batch) {
        try {
            var current = current(batch);
            if (!current.isEmpty() && !written(current)) {
                settle(current);
            }
        } catch (LedgerUnavailable e) {
            refuseUnsettled(batch, e);
        } catch (RuntimeException | Error e) {
            refuseUnsettled(batch, new EventStoreException("The events could not be kept", e));
        }
    }

    private static void refuseUnsettled(List<Submission> batch, RuntimeException reason) {
        batch.stream().filter(one -> !one.isSettled()).forEach(one -> one.refuse(reason));
    }

    /** Those that still rest on what this node knows; the others are refused, to be decided again. */
    private List<Submission> current(List<Submission> batch) {
        var current = new ArrayList<Submission>();
        for (var submission : batch) {
            var changed = submission.basis().entrySet().stream()
                    .filter(stream -> changedAnywhere(stream.getKey(), stream.getValue()))
                    .findFirst();
            if (changed.isEmpty()) {
                current.add(submission);
            } else {
                submission.refuse(StreamConflict.outdated(changed.get().getKey()));
            }
        }
        return current;
    }

    /** The common case: nobody else has written, nothing is taken. */
    private boolean written(List<Submission> batch) {
        var events = batch.stream().flatMap(one -> one.events().stream()).toList();
        var from = known();
        try {
            if (!database.with(connection -> Head.append(connection, from, events))) {
                return false;
            }
        } catch (EventStoreException e) {
            if (UNIQUE_VIOLATION.equals(Database.stateOf(e))) {
                return false;
            }
            throw e;
        } catch (LedgerUnavailable e) {
            if (e.nothingWasSent()) {
                throw e;
            }
            return false;
        }
        keep(batch, from);
        return true;
    }

    /** Readers first: whoever learns that a command is kept finds its events told. */
    private void keep(List<Submission> batch, long after) {
        var placed = new ArrayList<PlacedEvent>();
        for (var submission : batch) {
            placed.addAll(submission.placedFrom(after + 1 + placed.size()));
        }
        if (!placed.isEmpty()) {
            anywhere.add(placed);
            tail.follow(placed);
            known = placed.getLast().position();
            kept.run();
        }
        var next = after + 1;
        for (var submission : batch) {
            var last = next + submission.events().size() - 1;
            submission.keep(new Appended(next, last));
            next = last + 1;
        }
    }

    private void settle(List<Submission> batch) {
        var settlement = settled(batch);
        takeIn(settlement.elsewhere(), settlement.head());
        keep(settlement.kept(), settlement.head());
        settlement.keptBefore().forEach(Submission::keep);
        settlement.refused().forEach(Submission::refuse);
    }

    private Settlement settled(List<Submission> batch) {
        var began = System.nanoTime();
        for (var attempt = 1; ; attempt++) {
            try {
                return database.inTransaction(connection -> Settlement.of(connection, known, batch));
            } catch (LedgerUnavailable e) {
                if (attempt == ATTEMPTS_TO_SETTLE || System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE.multipliedBy(attempt).toNanos());
            }
        }
    }

    private void takeIn(List<StoredEvent> events, long position) {
        if (events.size() == Settlement.LONGEST_TAIL) {
            leapTo(position);
        } else if (!events.isEmpty()) {
            var placed = events.stream().map(PlacedEvent::read).toList();
            elsewhere.add(placed);
            anywhere.add(placed);
            tail.follow(placed);
            known = placed.getLast().position();
        }
    }

    /** Too much was written elsewhere to be worth reading: whatever is remembered of the time before is void. */
    private void leapTo(long position) {
        elsewhere.leapTo(position);
        anywhere.leapTo(position);
        tail.leapTo(position);
        known = position;
    }
}
