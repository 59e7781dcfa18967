package se.uppdrag.command.uppdrag;

import java.util.HashSet;
import java.util.List;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.UppdragCommand.GateText;
import se.uppdrag.kernel.uppdrag.GateSource;
import se.uppdrag.kernel.uppdrag.Phase;

/** What makes phases a plan: names of their own, an order without circles, at most one outsourcing phase. */
public final class PhaseOrder {

    private PhaseOrder() {}

    public static List<Phase> require(List<Phase> plan) {
        var keys = new HashSet<String>();
        for (var phase : plan) {
            CommandRejected.require(keys.add(phase.key()), () -> new UppdragRejection.PhaseNamedTwice(phase.key()));
        }
        for (var phase : plan) {
            for (var after : phase.after()) {
                CommandRejected.require(
                        keys.contains(after), () -> new UppdragRejection.EarlierPhaseUnknown(phase.name(), after));
            }
        }
        for (var phase : plan) {
            CommandRejected.require(
                    !precedesItself(phase, plan), () -> new UppdragRejection.PhasesInCircle(phase.name()));
        }
        CommandRejected.require(
                plan.stream().filter(Phase::outsourcing).count() <= 1, UppdragRejection.SeveralOutsourcingPhases::new);
        return plan;
    }

    public static List<GateSource> conditions(List<GateText> texts) {
        return texts.stream()
                .map(text -> new GateSource(text.gate(), text.source(), text.standing(), text.passage()))
                .toList();
    }

    private static boolean precedesItself(Phase phase, List<Phase> plan) {
        var earlier = new HashSet<>(phase.after());
        var grew = true;
        while (grew) {
            grew = earlier.addAll(plan.stream()
                    .filter(other -> earlier.contains(other.key()))
                    .flatMap(other -> other.after().stream())
                    .toList());
        }
        return earlier.contains(phase.key());
    }
}
