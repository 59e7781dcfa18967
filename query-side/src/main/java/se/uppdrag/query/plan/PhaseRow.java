package se.uppdrag.query.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.query.page.Words;

/** {@code after}: names of the phases that come first; {@code outsourcing}: opens area by area. */
record PhaseRow(String name, @Nullable String after, boolean outsourcing, List<ConditionRow> conditions) {

    /** {@code passage}: whether it is tried at the start or at the completion. */
    record ConditionRow(String passage, String text, String source, String standing) {}

    static List<PhaseRow> of(List<Phase> phases, Words words) {
        return phases.stream()
                .map(phase -> new PhaseRow(
                        phase.name(), names(phase.after(), phases), phase.outsourcing(), conditions(phase, words)))
                .toList();
    }

    private static @Nullable String names(List<String> keys, List<Phase> phases) {
        return keys.isEmpty()
                ? null
                : phases.stream()
                        .filter(phase -> keys.contains(phase.key()))
                        .map(Phase::name)
                        .collect(Collectors.joining(", "));
    }

    private static List<ConditionRow> conditions(Phase phase, Words words) {
        return phase.conditions().stream()
                .map(condition -> new ConditionRow(
                        words.label(condition.passage() == null ? Passage.START : condition.passage()),
                        words.label(condition.gate()),
                        condition.source(),
                        words.label(condition.standing())))
                .toList();
    }
}
