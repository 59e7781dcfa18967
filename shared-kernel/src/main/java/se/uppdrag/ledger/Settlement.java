package se.uppdrag.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of commands that could not simply be appended, decided by looking at the history while the head is held: already
 * kept, by a commit whose answer was lost; refused; or kept now. Nothing of it counts before the transaction is committed.
 */
final class Settlement {

    /** From here on it is cheaper to forget everything than to read what other nodes have written. */
    static final int LONGEST_TAIL = 5_000;

    private final List<Submission> kept;
    private final Map<Submission, Appended> keptBefore = new LinkedHashMap<>();
    private final Map<Submission, RuntimeException> refused = new LinkedHashMap<>();
    private final long head;
    private final List<StoredEvent> elsewhere;

    private Settlement(Connection connection, long known, long head, List<Submission> batch) throws SQLException {
        this.head = head;
        this.elsewhere = EventRows.after(connection, known, LONGEST_TAIL);
        this.kept = sorted(connection, known, batch);
    }

    /**
     * Inside a transaction.
     *
     * @param known the last position that this node has seen
     */
    static Settlement of(Connection connection, long known, List<Submission> batch) throws SQLException {
        var position = Head.hold(connection);
        var settlement = new Settlement(connection, known, position, batch);
        var events =
                settlement.kept.stream().flatMap(one -> one.events().stream()).toList();
        if (!events.isEmpty() && !Head.append(connection, position, events)) {
            throw new IllegalStateException("The head moved while it was held");
        }
        return settlement;
    }

    /** What was written by others since the node looked last, and what it wrote itself without learning of it; in order. */
    List<StoredEvent> elsewhere() {
        return elsewhere;
    }

    /** The head before the events of this settlement. */
    long head() {
        return head;
    }

    /** Written now, right after the head, in this order. */
    List<Submission> kept() {
        return kept;
    }

    /** Written by an earlier attempt whose answer was lost. */
    Map<Submission, Appended> keptBefore() {
        return keptBefore;
    }

    Map<Submission, RuntimeException> refused() {
        return refused;
    }

    private List<Submission> sorted(Connection connection, long known, List<Submission> batch) throws SQLException {
        var events = batch.stream().flatMap(one -> one.events().stream()).toList();
        var positions = EventRows.positions(
                connection, events.stream().map(StoredEvent::eventId).toList());
        var keys = new HashSet<>(EventRows.takenKeys(
                connection,
                events.stream()
                        .map(StoredEvent::commandKey)
                        .filter(Objects::nonNull)
                        .toList()));
        var sequences = new HashMap<>(EventRows.lastSequences(
                connection,
                events.stream().map(StoredEvent::aggregateId).distinct().toList()));
        var fresh = new ArrayList<Submission>();
        for (var submission : batch) {
            var first = positions.get(submission.events().getFirst().eventId());
            if (first != null && first > known) {
                keptBefore.put(
                        submission,
                        new Appended(first, first + submission.events().size() - 1));
                continue;
            }
            var refusal = first == null
                    ? refusal(submission, keys, sequences)
                    : new EventStoreException("The event at position %d was published twice".formatted(first));
            if (refusal == null) {
                fresh.add(submission);
                submission.events().forEach(event -> {
                    sequences.put(event.aggregateId(), event.sequence());
                    if (event.commandKey() != null) {
                        keys.add(event.commandKey());
                    }
                });
            } else {
                refused.put(submission, refusal);
            }
        }
        return fresh;
    }

    private @Nullable RuntimeException refusal(Submission submission, Set<String> keys, Map<UUID, Long> sequences) {
        for (var event : submission.events()) {
            if (event.commandKey() != null && keys.contains(event.commandKey())) {
                return new DuplicateCommand(event.commandKey());
            }
        }
        var next = new HashMap<UUID, Long>();
        for (var event : submission.events()) {
            var expected = next.getOrDefault(event.aggregateId(), sequences.getOrDefault(event.aggregateId(), -1L) + 1);
            if (event.sequence() != expected) {
                return StreamConflict.at(event);
            }
            next.put(event.aggregateId(), expected + 1);
        }
        return outdated(submission);
    }

    /** A decision that rests on what another node has changed since is decided again, even when it changes something else. */
    private @Nullable StreamConflict outdated(Submission submission) {
        if (elsewhere.size() == LONGEST_TAIL && !submission.basis().isEmpty()) {
            return StreamConflict.outdated(
                    submission.basis().keySet().iterator().next());
        }
        for (var event : elsewhere) {
            var seen = submission.basis().get(event.aggregateId());
            if (seen != null && seen < event.position()) {
                return StreamConflict.outdated(event.aggregateId());
            }
        }
        return null;
    }
}
