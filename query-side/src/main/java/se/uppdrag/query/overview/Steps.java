package se.uppdrag.query.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** The phases as planned, and how far each has come. */
record Steps(List<Step> steps) {

    enum State {
        PLANNED,
        /** Opens only when its gates do. */
        CONDITIONAL,
        ACTIVE,
        DONE
    }

    record Step(String key, String name, boolean outsourcing, State state) {

        private Step as(State state) {
            return new Step(key, name, outsourcing, state);
        }
    }

    static Steps none() {
        return new Steps(List.of());
    }

    /** The latest that is under way; else the next to come; else the last that was done. */
    Optional<Step> current() {
        return last(State.ACTIVE)
                .or(() -> steps.stream()
                        .filter(step -> step.state() == State.PLANNED || step.state() == State.CONDITIONAL)
                        .findFirst())
                .or(() -> last(State.DONE));
    }

    Steps after(UppdragEvent.OfPhases event) {
        return switch (event) {
            case UppdragEvent.PhasesPlanned e -> planned(e.phases());
            case UppdragEvent.PhasesRevised e -> planned(e.phases());
            case UppdragEvent.PhaseStarted e ->
                only(step -> step.key().equals(e.phase()), step -> step.as(State.ACTIVE));
            case UppdragEvent.PhaseCompleted e ->
                only(step -> step.key().equals(e.phase()), step -> step.as(State.DONE));
            case UppdragEvent.EscalatedToOutsourcingAnalysis e ->
                only(step -> step.state() == State.CONDITIONAL, step -> step.as(State.ACTIVE));
            case UppdragEvent.CollaborationAssessed e -> this;
            case UppdragEvent.DialogueHeld e -> this;
            case UppdragEvent.GateSetAside e -> this;
            case UppdragEvent.OutsourcingEffectRecorded e -> this;
            case UppdragEvent.StatusAssessed e -> this;
        };
    }

    /** A phase that stays in the plan keeps its state. */
    private Steps planned(List<Phase> phases) {
        return new Steps(phases.stream()
                .map(phase -> new Step(phase.key(), phase.name(), phase.outsourcing(), stateOf(phase)))
                .toList());
    }

    private State stateOf(Phase phase) {
        return steps.stream()
                .filter(step -> step.key().equals(phase.key()))
                .map(Step::state)
                .filter(state -> state == State.ACTIVE || state == State.DONE)
                .findFirst()
                .orElse(phase.outsourcing() ? State.CONDITIONAL : State.PLANNED);
    }

    private Optional<Step> last(State state) {
        return steps.stream().filter(step -> step.state() == state).reduce((earlier, later) -> later);
    }

    private Steps only(Predicate<Step> which, UnaryOperator<Step> change) {
        return new Steps(steps.stream()
                .map(step -> which.test(step) ? change.apply(step) : step)
                .toList());
    }
}
