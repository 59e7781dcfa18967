package se.uppdrag.kernel.uppdrag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.UppdragEvent.CollaborationAssessed;

/** Which event met each gate's condition, for a phase that opens for one area, or for the whole. */
record Conditions(UppdragState state, Phase phase, @Nullable String area) {

    Optional<Trace> met(Gate gate) {
        return switch (gate) {
            case MANDATE_ALLOWS_OTHER_OPERATOR -> everywhere(this::allowed);
            case CONDITION_INTERPRETED -> state.mandate().governing().map(told -> told.trace());
            case ROUND_CLOSED -> everyRound(Conditions::closed);
            case COLLABORATION_RULED_OUT -> everywhere(this::ruledOut);
            case PHASE_ONE_REPORTED -> reported();
            case DIALOGUE_HELD -> state.phases().dialogueWithDirector(area).map(told -> told.trace());
            case ALL_ANSWERED -> everyRound(Conditions::answered);
            case AREAS_ASSESSED -> everywhere(this::assessed);
            case REPORT_DELIVERED -> delivered();
            case POINTS_IN_FORCE -> inForce();
        };
    }

    /** Of the one area, or of every area that work can be done on, and there is one: the last that it took. */
    private Optional<Trace> everywhere(Function<String, Optional<Trace>> met) {
        var areas = area == null ? state.scope().open() : List.of(area);
        var traces = areas.stream().flatMap(one -> met.apply(one).stream()).toList();
        return traces.size() == areas.size() ? last(traces.stream()) : Optional.empty();
    }

    /** Of every round that asked about the area, and at least one did; of every round, where no area is in question. */
    private Optional<Trace> everyRound(Function<Consultation, List<Trace>> met) {
        var rounds = state.consultations().stream()
                .filter(round -> area == null || round.asked().fact().areas().contains(area))
                .map(met)
                .toList();
        return rounds.stream().anyMatch(List::isEmpty)
                ? Optional.empty()
                : last(rounds.stream().flatMap(List::stream));
    }

    private static Optional<Trace> last(Stream<Trace> traces) {
        return traces.reduce((earlier, later) -> later.day().isBefore(earlier.day()) ? earlier : later);
    }

    private Optional<Trace> allowed(String area) {
        return state.scope()
                .area(area)
                .filter(found -> found.forms().contains(OperatingForm.OTHER_OPERATOR))
                .map(Scope.Area::trace)
                .or(() -> state.mandate().opening(area).map(told -> told.trace()));
    }

    /** Which finding counts is what the recorded interpretation says; without one, none does. */
    private Optional<Trace> ruledOut(String area) {
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

    private Optional<Trace> assessed(String area) {
        return state.phases()
                .assessment(area)
                .filter(told -> told.fact().interest() != Interest.NOT_ASSESSED
                        || told.fact().gain() != Gain.NOT_ASSESSED)
                .map(told -> told.trace());
    }

    private static List<Trace> closed(Consultation round) {
        var closed = round.closed();
        return closed == null ? List.of() : List.of(closed.trace());
    }

    /** Empty while somebody is waited for, and while nobody was asked nor counted. */
    private static List<Trace> answered(Consultation round) {
        if (!round.waiting().isEmpty()) {
            return List.of();
        }
        var outcomes = new ArrayList<Trace>();
        round.totals().forEach(told -> outcomes.add(told.trace()));
        for (var recipient : round.recipients()) {
            var silence = recipient.silence();
            if (silence != null) {
                outcomes.add(silence.trace());
            }
            recipient.answers().stream()
                    .filter(answer -> answer.standing() == Recipient.Standing.CURRENT)
                    .forEach(answer -> outcomes.add(answer.trace()));
        }
        return outcomes;
    }

    /** A report of the phase that this one comes after was taken in by the body that it was owed to. */
    private Optional<Trace> reported() {
        return state.reports().stream()
                .filter(report -> report.registered().fact().phase() != null
                        && phase.after().contains(report.registered().fact().phase()))
                .flatMap(report -> report.received(this::isOwedTo).stream())
                .map(told -> told.trace())
                .findFirst();
    }

    /** The giver, or whoever a deliverable is for; a source that names no giver lets any body do (rule 0). */
    private boolean isOwedTo(Party body) {
        var givers = state.mandate().givers();
        return givers.stream().noneMatch(Party::stated)
                || givers.contains(body)
                || state.deadlines().deliverables().stream()
                        .anyMatch(deliverable ->
                                body.equals(deliverable.set().fact().receiver()));
    }

    private Optional<Trace> delivered() {
        return state.reports().stream()
                .filter(report -> phase.key().equals(report.registered().fact().phase()))
                .flatMap(report -> report.deliveries().stream())
                .map(told -> told.trace())
                .findFirst();
    }

    private Optional<Trace> inForce() {
        var served = state.mandate().points().stream()
                .filter(point -> phase.points().isEmpty()
                        || phase.points().contains(point.point().ref()))
                .filter(point -> point.force() != Mandate.Force.REPLACED)
                .toList();
        if (served.isEmpty()) {
            return Optional.ofNullable(state.mandate().assigned()).map(told -> told.trace());
        }
        return served.stream().allMatch(point -> point.force() == Mandate.Force.IN_FORCE)
                ? last(served.stream().map(Mandate.MandatePoint::settled))
                : Optional.empty();
    }
}
