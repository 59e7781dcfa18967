package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.HashSet;
import java.util.List;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.Phase;

/** What makes a plan of phases a plan: names of its own, an order without circles, at most one outsourcing phase. */
final class PhasePlan {

    private PhasePlan() {}

    static List<Phase> of(List<UppdragCommand.PlannedPhase> planned) {
        var keys = new HashSet<String>();
        for (var phase : planned) {
            require(keys.add(phase.key()), () -> new UppdragRejection.PhaseNamedTwice(phase.key()));
        }
        for (var phase : planned) {
            for (var after : phase.after()) {
                require(keys.contains(after), () -> new UppdragRejection.EarlierPhaseUnknown(phase.name(), after));
            }
        }
        for (var phase : planned) {
            require(!precedesItself(phase, planned), () -> new UppdragRejection.PhasesInCircle(phase.name()));
        }
        require(
                planned.stream()
                                .filter(UppdragCommand.PlannedPhase::outsourcing)
                                .count()
                        <= 1,
                UppdragRejection.SeveralOutsourcingPhases::new);
        return planned.stream().map(PhasePlan::phase).toList();
    }

    private static boolean precedesItself(
            UppdragCommand.PlannedPhase phase, List<UppdragCommand.PlannedPhase> planned) {
        var earlier = new HashSet<>(phase.after());
        var grew = true;
        while (grew) {
            grew = earlier.addAll(planned.stream()
                    .filter(other -> earlier.contains(other.key()))
                    .flatMap(other -> other.after().stream())
                    .toList());
        }
        return earlier.contains(phase.key());
    }

    private static Phase phase(UppdragCommand.PlannedPhase planned) {
        return new Phase(
                planned.key(),
                planned.name(),
                planned.after(),
                planned.outsourcing(),
                planned.conditions().stream()
                        .map(text -> new GateSource(text.gate(), text.source(), text.standing(), text.passage()))
                        .toList(),
                planned.points());
    }
}
