package se.uppdrag.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Compares what was acknowledged with what is in the history. The keys of the history are scoped by the actor who sent the
 * command: {@code office:<key>}.
 */
final class Reconciliation {

    enum Fault {
        /** Acknowledged, and not in the history. */
        LOST,
        /** In the history more than once: the same key, or one command at two places. */
        DOUBLED,
        /** In the history, but not where the acknowledgement says. */
        MISPLACED,
        /** A position of the history, or a sequence of a stream, is missing or out of order. */
        GAP,
        /** In the history though nobody was ever told so. */
        NEVER_ACKNOWLEDGED
    }

    record Finding(Fault fault, String what) {}

    private final Map<UUID, List<Kept>> byCommand = new LinkedHashMap<>();
    private final Map<String, Kept> byKey = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Reconciliation() {}

    /** @param head the last position that was given away */
    static List<Finding> of(List<Acknowledged> acknowledged, List<Kept> history, long head) {
        var reconciliation = new Reconciliation();
        reconciliation.order(history, head);
        reconciliation.commands(history);
        reconciliation.acknowledged(acknowledged);
        return reconciliation.findings;
    }

    private void order(List<Kept> history, long head) {
        var position = 0L;
        var sequences = new HashMap<UUID, Long>();
        for (var event : history) {
            position++;
            if (event.position() != position) {
                found(Fault.GAP, "position %d where %d belongs".formatted(event.position(), position));
                position = event.position();
            }
            var sequence = sequences.merge(event.stream(), 0L, (last, first) -> last + 1);
            if (event.sequence() != sequence) {
                found(Fault.GAP, "%s where sequence %d belongs".formatted(event, sequence));
            }
        }
        if (head != position) {
            found(Fault.GAP, "the head stands at %d, the last event at %d".formatted(head, position));
        }
    }

    private void commands(List<Kept> history) {
        for (var event : history) {
            var events = byCommand.computeIfAbsent(event.command(), command -> new ArrayList<>());
            if (!events.isEmpty() && events.getLast().position() + 1 != event.position()) {
                found(Fault.DOUBLED, "command %s at %s and again at %s".formatted(event.command(), events, event));
            }
            events.add(event);
            var scoped = event.key();
            if (scoped != null) {
                // Whose key it is stands before it, and only the application knows as whom it knows its caller.
                var key = scoped.substring(scoped.indexOf(':') + 1);
                if (byKey.put(key, event) != null) {
                    found(Fault.DOUBLED, "key " + key);
                }
            }
        }
    }

    private void acknowledged(List<Acknowledged> acknowledged) {
        var untold = new HashMap<>(byKey);
        for (var answer : acknowledged) {
            var first = byKey.get(answer.key());
            if (first == null) {
                found(Fault.LOST, answer.toString());
            } else {
                untold.remove(answer.key());
                place(answer, byCommand.getOrDefault(first.command(), List.of()));
            }
        }
        // What every installation begins with is told to nobody.
        untold.keySet().stream()
                .filter(key -> !key.startsWith("fasplan/"))
                .forEach(key -> found(Fault.NEVER_ACKNOWLEDGED, key));
    }

    private void place(Acknowledged answer, List<Kept> events) {
        var version = events.stream()
                .filter(event -> event.stream().equals(answer.aggregate()))
                .mapToLong(Kept::sequence)
                .max()
                .orElse(-1);
        if (events.getLast().position() != answer.position() || version != answer.version()) {
            found(Fault.MISPLACED, "%s, kept as %s".formatted(answer, events));
        }
    }

    private void found(Fault fault, String what) {
        findings.add(new Finding(fault, what));
    }
}
