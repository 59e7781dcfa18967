package se.uppdrag.command.uppdrag;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Phases;
import se.uppdrag.kernel.uppdrag.Standing;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Who may set a gate aside: a later decision point any gate, the director what stands only in proposal text (rule 4). */
record SettingAside(Uppdrag uppdrag, Bodies bodies, CaseFiles caseFiles) {

    /** @param phase in which the gate stands; absent: in every phase that has it */
    void require(Gate gate, @Nullable String phase, @Nullable PointRef point, Party by) {
        var state = uppdrag.state();
        if (point != null) {
            new LaterPoint(point, state.mandate(), caseFiles.caseFile(state.caseFileId()))
                    .require(by, decider -> uppdrag.mayDecide(decider, bodies));
            return;
        }
        CommandRejected.require(
                written(gate, phase) && standings(gate, phase).equals(Set.of(Standing.PROPOSAL_TEXT)),
                () -> new UppdragRejection.SetAsideTakesDecision(gate));
        // A director is an office: the holder's own, or one above it. No company or municipality is.
        CommandRejected.require(
                by.kind() == Party.Kind.ROLE || state.mandate().holders().contains(by) || uppdrag.mayDecide(by, bodies),
                () -> new UppdragRejection.SetAsideIsTheDirectors(by));
    }

    /** Whether every phase of the plan that has the gate says where it stands. */
    private boolean written(Gate gate, @Nullable String key) {
        return uppdrag.state().phases().stages().stream()
                .map(Phases.Stage::phase)
                .filter(phase -> phase.has(gate) && (key == null || phase.key().equals(key)))
                .allMatch(phase -> phase.conditions().stream().anyMatch(condition -> condition.gate() == gate));
    }

    /**
     * Where the condition stood in any plan: a revised plan does not make a decided condition less decided, and RS/1008/2017 words the
     * same one in a decision point and in the proposal's text.
     */
    private Set<Standing> standings(Gate gate, @Nullable String key) {
        return uppdrag.history().facts().stream()
                .flatMap(fact -> plan(fact.event()).stream())
                .filter(phase -> key == null || phase.key().equals(key))
                .flatMap(phase -> phase.conditions().stream())
                .filter(condition -> condition.gate() == gate)
                .map(GateSource::standing)
                .collect(Collectors.toSet());
    }

    private static List<Phase> plan(UppdragEvent event) {
        return switch (event) {
            case UppdragEvent.PhasesPlanned e -> e.phases();
            case UppdragEvent.PhasesRevised e -> e.phases();
            default -> List.of();
        };
    }
}
