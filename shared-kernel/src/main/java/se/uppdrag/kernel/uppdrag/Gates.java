package se.uppdrag.kernel.uppdrag;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.uppdrag.GateStatus.Mark;

/**
 * Why a phase may, or may not yet, start or be completed: each of its conditions with the source and the event that met it. The guard
 * and the page ask the same question here.
 *
 * @param area which area the phase is to open for (rule 4); absent: the phase as a whole
 */
public record Gates(Phase phase, Passage passage, @Nullable String area, List<GateStatus> gates) {

    private static final Phase UNPLANNED = new Phase("", "", List.of(), true, List.of(), List.of());

    static Gates ofOutsourcing(UppdragState state, String area) {
        var phase = state.phases().outsourcing().map(Phases.Stage::phase).orElse(UNPLANNED);
        return of(state, phase, Passage.START, area);
    }

    static Gates of(UppdragState state, Phase phase, Passage passage, @Nullable String area) {
        var conditions = new Conditions(state, phase, area);
        var gates = phase.gates(passage).stream()
                .map(gate -> {
                    var source = phase.condition(gate, passage).orElse(null);
                    return conditions
                            .met(gate)
                            .map(by -> new GateStatus(gate, Mark.FULFILLED, source, by, null))
                            .or(() -> state.phases()
                                    .setAside(gate, phase.key(), area)
                                    .map(told -> new GateStatus(
                                            gate,
                                            Mark.SET_ASIDE,
                                            source,
                                            told.trace(),
                                            told.fact().reason())))
                            .orElse(new GateStatus(gate, Mark.OPEN, source, null, null));
                })
                .toList();
        return new Gates(phase, passage, area, gates);
    }

    /** Whether the round asks about what the gates are about. */
    public boolean concerns(Consultation round) {
        return area == null || round.asked().fact().areas().contains(area);
    }

    public boolean isOpen() {
        return missing().isEmpty();
    }

    public Set<Gate> missing() {
        return marked(Mark.OPEN);
    }

    public Set<Gate> marked(Mark mark) {
        return gates.stream()
                .filter(status -> status.mark() == mark)
                .map(GateStatus::gate)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Gate.class)));
    }
}
