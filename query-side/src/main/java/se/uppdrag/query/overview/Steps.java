package se.uppdrag.query.overview;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.uppdrag.kernel.Recorded;
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

    /** {@code example}: what brought it to its state is made up. */
    record Step(String key, String name, boolean outsourcing, State state, boolean example) {

        private Step as(State state, boolean example) {
            return new Step(key, name, outsourcing, state, example);
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

    Steps after(Recorded<?> recorded, UppdragEvent.OfPhases event) {
        var example = recorded.fact().example();
        return switch (event) {
            case UppdragEvent.PhasesPlanned e -> planned(e.phases(), example);
            case UppdragEvent.PhasesRevised e -> planned(e.phases(), example);
            case UppdragEvent.PhaseStarted e ->
                only(step -> step.key().equals(e.phase()), step -> step.as(State.ACTIVE, example));
            case UppdragEvent.PhaseCompleted e ->
                only(step -> step.key().equals(e.phase()), step -> step.as(State.DONE, example));
            case UppdragEvent.EscalatedToOutsourcingAnalysis e ->
                only(step -> step.state() == State.CONDITIONAL, step -> step.as(State.ACTIVE, example));
            case UppdragEvent.CollaborationAssessed e -> this;
            case UppdragEvent.DialogueHeld e -> this;
            case UppdragEvent.GateSetAside e -> this;
            case UppdragEvent.OutsourcingEffectRecorded e -> this;
            case UppdragEvent.StatusAssessed e -> this;
        };
    }

    /** A phase that stays in the plan keeps its state. */
    private Steps planned(List<Phase> phases, boolean example) {
        return new Steps(phases.stream()
                .map(phase -> begun(phase)
                        .map(was ->
                                new Step(phase.key(), phase.name(), phase.outsourcing(), was.state(), was.example()))
                        .orElseGet(() -> new Step(
                                phase.key(),
                                phase.name(),
                                phase.outsourcing(),
                                phase.outsourcing() ? State.CONDITIONAL : State.PLANNED,
                                example)))
                .toList());
    }

    private Optional<Step> begun(Phase phase) {
        return steps.stream()
                .filter(step -> step.key().equals(phase.key()))
                .filter(step -> step.state() == State.ACTIVE || step.state() == State.DONE)
                .findFirst();
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
