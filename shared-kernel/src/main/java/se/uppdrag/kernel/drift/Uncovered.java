package se.uppdrag.kernel.drift;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Phases;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragState;

/**
 * Work, or a condition for it, that no decision point is named for (rule 2, REG-14).
 *
 * @param text of a condition, where it is written
 * @param gate of a condition, which
 * @param trace absent for phases and their conditions: a plan is revised as a whole
 */
public record Uncovered(
        Kind kind,
        String text,
        @Nullable Gate gate,
        @Nullable Trace trace) {

    public enum Kind {
        TASK,
        AREA,
        PHASE,
        CONDITION,
        CONSULTATION,
        DELIVERABLE,
        REPORT
    }

    static List<Uncovered> of(UppdragState state) {
        var found = new ArrayList<Uncovered>();
        state.mandate().tasks().stream()
                .filter(task -> task.uncovered())
                .forEach(task -> found.add(
                        told(Kind.TASK, task.added().fact().text(), task.added().trace())));
        state.scope().areas().stream()
                .filter(area -> area.kind() != null && area.points().isEmpty())
                .forEach(area -> found.add(told(Kind.AREA, area.name(), area.trace())));
        state.phases().stages().stream().map(Phases.Stage::phase).forEach(phase -> {
            if (phase.points().isEmpty()) {
                found.add(new Uncovered(Kind.PHASE, phase.name(), null, null));
            }
            found.addAll(conditions(phase));
        });
        state.consultations().stream()
                .map(round -> round.asked())
                .filter(asked -> asked.fact().points().isEmpty())
                .forEach(asked -> found.add(told(Kind.CONSULTATION, asked.fact().title(), asked.trace())));
        state.deadlines().deliverables().stream()
                .map(deliverable -> deliverable.set())
                .filter(set -> set.fact().points().isEmpty())
                .forEach(set -> found.add(told(Kind.DELIVERABLE, set.fact().name(), set.trace())));
        state.reports().stream()
                .map(report -> report.registered())
                .filter(registered -> registered.fact().points().isEmpty())
                .forEach(registered ->
                        found.add(told(Kind.REPORT, registered.fact().title(), registered.trace())));
        return List.copyOf(found);
    }

    private static List<Uncovered> conditions(Phase phase) {
        return phase.conditions().stream()
                .filter(condition -> condition.standing() != Standing.DECISION_POINT)
                .map(condition -> new Uncovered(Kind.CONDITION, condition.source(), condition.gate(), null))
                .toList();
    }

    private static Uncovered told(Kind kind, String text, Trace trace) {
        return new Uncovered(kind, text, null, trace);
    }
}
