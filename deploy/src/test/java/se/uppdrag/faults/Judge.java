package se.uppdrag.faults;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.uppdrag.kernel.Fact;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.kernel.uppdrag.UppdragState;
import se.uppdrag.ledger.LedgerEntry;

/**
 * Tells the history once more, event by event, and asks of each decision whether it was possible: what was kept in the state
 * right before it, what was refused or changed nothing in some state that it can have been decided on.
 */
final class Judge {

    private final Map<UUID, UppdragState> states = new HashMap<>();
    private final List<String> impossible = new ArrayList<>();

    private Judge() {}

    /** @param firstPositions where each command that was kept begins, by its key */
    static List<String> impossible(
            List<LedgerEntry> history, List<Attempt> attempts, Map<String, Long> firstPositions) {
        var judge = new Judge();
        var kept = attempts.stream()
                .filter(Attempt::wasKept)
                .collect(Collectors.toMap(
                        attempt -> firstPositions.getOrDefault(attempt.key(), -1L), Function.identity()));
        var unexplained =
                attempts.stream().filter(attempt -> !attempt.wasKept()).collect(Collectors.toCollection(HashSet::new));
        judge.explain(unexplained, 0);
        for (var entry : history) {
            var attempt = kept.get(entry.position());
            if (attempt != null) {
                judge.judge(attempt, entry);
            }
            judge.tell(entry);
            judge.explain(unexplained, entry.position());
        }
        unexplained.forEach(attempt -> judge.impossible.add("True at no moment: " + attempt));
        return judge.impossible;
    }

    private void judge(Attempt attempt, LedgerEntry entry) {
        var rule = attempt.decision().in(states.get(attempt.uppdrag()));
        if (!rule.equals(Decision.KEPT)) {
            impossible.add("%s at position %d, where the rule says %s".formatted(attempt, entry.position(), rule));
        }
        if (!entry.aggregateId().equals(attempt.uppdrag())) {
            impossible.add("%s in another stream: %s".formatted(attempt, entry));
        }
    }

    private void tell(LedgerEntry entry) {
        if (entry.event() instanceof UppdragEvent event) {
            var recorded = new Recorded<>(
                    event,
                    entry.eventId(),
                    entry.sequence(),
                    entry.position(),
                    entry.recordedAt(),
                    Fact.from(entry.metadata()));
            states.merge(
                    entry.aggregateId(), UppdragState.none().after(recorded), (state, first) -> state.after(recorded));
        }
    }

    private void explain(Set<Attempt> unexplained, long position) {
        unexplained.removeIf(attempt -> attempt.canHaveSeen(position)
                && attempt.decision().in(states.get(attempt.uppdrag())).equals(attempt.answer()));
    }
}
