package se.uppdrag.kernel.uppdrag;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.GateStatus.Mark;
import se.uppdrag.kernel.uppdrag.UppdragEvent.CollaborationAssessed;

/**
 * Why one area may, or may not yet, go on to outsourcing analysis: all conditions of rule 4, each with its source and the event that
 * met it. The guard and the page ask the same question here.
 */
public record OutsourcingGates(String area, List<GateStatus> gates) {

    static OutsourcingGates of(UppdragState state, String area) {
        var sources = state.phases()
                .outsourcing()
                .map(stage -> stage.phase().conditions())
                .orElse(List.of());
        var gates = Arrays.stream(Gate.values())
                .map(gate -> {
                    var source = sources.stream()
                            .filter(condition -> condition.gate() == gate)
                            .findFirst()
                            .orElse(null);
                    var met = met(state, gate, area);
                    if (met.isPresent()) {
                        return new GateStatus(gate, Mark.FULFILLED, source, met.get(), null);
                    }
                    return state.phases()
                            .setAside(gate, area)
                            .map(told -> new GateStatus(
                                    gate,
                                    Mark.SET_ASIDE,
                                    source,
                                    told.trace(),
                                    told.fact().reason()))
                            .orElse(new GateStatus(gate, Mark.OPEN, source, null, null));
                })
                .toList();
        return new OutsourcingGates(area, gates);
    }

    public boolean isOpen() {
        return missing().isEmpty();
    }

    public Set<Gate> missing() {
        var missing = EnumSet.noneOf(Gate.class);
        gates.stream()
                .filter(status -> status.mark() == Mark.OPEN)
                .map(GateStatus::gate)
                .forEach(missing::add);
        return missing;
    }

    private static Optional<Trace> met(UppdragState state, Gate gate, String area) {
        return switch (gate) {
            case MANDATE_ALLOWS_OTHER_OPERATOR -> allowed(state, area);
            case CONDITION_INTERPRETED -> state.mandate().governing().map(told -> told.trace());
            case ROUND_CLOSED -> roundsClosed(state, area);
            case COLLABORATION_RULED_OUT -> ruledOut(state, area);
            case PHASE_ONE_REPORTED -> reported(state);
            case DIALOGUE_HELD -> state.phases().dialogueWithDirector(area).map(told -> told.trace());
        };
    }

    private static Optional<Trace> allowed(UppdragState state, String area) {
        return state.scope()
                .area(area)
                .filter(found -> found.forms().contains(OperatingForm.OTHER_OPERATOR))
                .map(Scope.Area::trace)
                .or(() -> state.mandate().opening(area).map(told -> told.trace()));
    }

    /** Every round that asked about the area is over, and at least one did. */
    private static Optional<Trace> roundsClosed(UppdragState state, String area) {
        var rounds = state.consultations().stream()
                .filter(round -> round.asked().fact().areas().contains(area))
                .toList();
        if (rounds.stream().anyMatch(round -> round.closed() == null)) {
            return Optional.empty();
        }
        return rounds.stream()
                .flatMap(round -> Stream.ofNullable(round.closed()))
                .reduce((earlier, later) -> later)
                .map(told -> told.trace());
    }

    /** Which finding counts is what the recorded interpretation says; without one, none does. */
    private static Optional<Trace> ruledOut(UppdragState state, String area) {
        var governing = state.mandate().governing().map(told -> told.fact().governing());
        return governing.flatMap(condition -> state.phases()
                .assessment(area)
                .filter(told -> rulesOut(condition, told.fact()))
                .map(told -> told.trace()));
    }

    private static boolean rulesOut(Condition condition, CollaborationAssessed assessed) {
        var noInterest = assessed.interest() == Interest.NO_INTEREST;
        var noGain = assessed.gain() == Gain.NO_GAIN;
        return switch (condition) {
            case NO_INTEREST -> noInterest;
            case NO_GAIN -> noGain;
            case EITHER -> noInterest || noGain;
        };
    }

    /** A report of the phase that outsourcing analysis comes after was taken in by the body that it was owed to. */
    private static Optional<Trace> reported(UppdragState state) {
        var before =
                state.phases().outsourcing().map(stage -> stage.phase().after()).orElse(List.of());
        return state.reports().stream()
                .filter(report -> report.registered().fact().phase() != null
                        && before.contains(report.registered().fact().phase()))
                .flatMap(report -> report.received(body -> isOwedTo(state, body)).stream())
                .map(told -> told.trace())
                .findFirst();
    }

    /** The giver, or whoever a deliverable is for; a source that names no giver lets any body do (rule 0). */
    private static boolean isOwedTo(UppdragState state, Party body) {
        var givers = state.mandate().givers();
        return givers.stream().noneMatch(Party::stated)
                || givers.contains(body)
                || state.deadlines().deliverables().stream()
                        .anyMatch(deliverable ->
                                body.equals(deliverable.set().fact().receiver()));
    }
}
