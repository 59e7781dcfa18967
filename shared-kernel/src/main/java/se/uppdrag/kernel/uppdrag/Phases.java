package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.plan.PlanVersion;
import se.uppdrag.kernel.uppdrag.UppdragEvent.CollaborationAssessed;
import se.uppdrag.kernel.uppdrag.UppdragEvent.DialogueHeld;
import se.uppdrag.kernel.uppdrag.UppdragEvent.EscalatedToOutsourcingAnalysis;
import se.uppdrag.kernel.uppdrag.UppdragEvent.GateSetAside;
import se.uppdrag.kernel.uppdrag.UppdragEvent.OutsourcingEffectRecorded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.PhaseCompleted;
import se.uppdrag.kernel.uppdrag.UppdragEvent.PhaseStarted;
import se.uppdrag.kernel.uppdrag.UppdragEvent.StatusAssessed;

/**
 * Stages of the work, and the assessments, dialogues and decisions that open the conditional ones.
 *
 * @param plan the one kept ready that the stages were first taken from, if one
 */
public record Phases(
        List<Stage> stages,
        @Nullable PlanVersion plan,
        List<Told<CollaborationAssessed>> assessments,
        List<Told<DialogueHeld>> dialogues,
        List<Told<GateSetAside>> setAside,
        List<Told<EscalatedToOutsourcingAnalysis>> escalations,
        List<Told<OutsourcingEffectRecorded>> effects,
        List<Told<StatusAssessed>> statuses) {

    public record Stage(
            Phase phase,
            @Nullable Told<PhaseStarted> started,
            @Nullable Told<PhaseCompleted> completed) {

        public boolean ongoing() {
            return started != null && completed == null;
        }
    }

    static Phases none() {
        return new Phases(List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    public Optional<Stage> stage(String key) {
        return stages.stream().filter(stage -> stage.phase().key().equals(key)).findFirst();
    }

    /** The phase that opens per area; a plan has at most one. */
    public Optional<Stage> outsourcing() {
        return stages.stream().filter(stage -> stage.phase().outsourcing()).findFirst();
    }

    /** The stage the work is in: the last one started and not completed, else the first not completed. */
    public Optional<Stage> current() {
        return stages.stream()
                .filter(Stage::ongoing)
                .reduce((earlier, later) -> later)
                .or(() -> stages.stream()
                        .filter(stage -> stage.completed() == null)
                        .findFirst());
    }

    /** What must be completed before the stage may start, and is not. */
    public List<Phase> awaited(Phase phase) {
        return stages.stream()
                .filter(stage -> phase.after().contains(stage.phase().key()) && stage.completed() == null)
                .map(Stage::phase)
                .toList();
    }

    /** The latest assessment of an area. */
    public Optional<Told<CollaborationAssessed>> assessment(String area) {
        return assessments.stream()
                .filter(told -> told.fact().area().equals(area))
                .reduce((earlier, later) -> later);
    }

    /** @param area absent: about anything */
    public Optional<Told<DialogueHeld>> dialogueWithDirector(@Nullable String area) {
        return dialogues.stream()
                .filter(told -> told.fact().kind() == DialogueKind.WITH_DIRECTOR)
                .filter(told -> area == null
                        || told.fact().areas().isEmpty()
                        || told.fact().areas().contains(area))
                .reduce((earlier, later) -> later);
    }

    /** @param area absent: what was set aside for one area alone does not count */
    public Optional<Told<GateSetAside>> setAside(Gate gate, String phase, @Nullable String area) {
        return setAside.stream()
                .filter(told -> told.fact().gate() == gate)
                .filter(told -> told.fact().area() == null || told.fact().area().equals(area))
                .filter(told ->
                        told.fact().phase() == null || told.fact().phase().equals(phase))
                .findFirst();
    }

    public boolean escalated(String area) {
        return escalations.stream().anyMatch(told -> told.fact().area().equals(area));
    }

    Phases after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfPhases event) {
        return switch (event) {
            case UppdragEvent.PhasesPlanned e -> planned(e.phases()).from(e.plan());
            case UppdragEvent.PhasesRevised e -> planned(e.phases());
            case PhaseStarted e ->
                stages(changed(
                        stages,
                        stage -> stage.phase().key().equals(e.phase()),
                        stage -> new Stage(stage.phase(), Told.of(e, recorded), null)));
            case PhaseCompleted e ->
                stages(changed(
                        stages,
                        stage -> stage.phase().key().equals(e.phase()),
                        stage -> new Stage(stage.phase(), stage.started(), Told.of(e, recorded))));
            case CollaborationAssessed e ->
                copy(
                        stages,
                        plus(assessments, Told.of(e, recorded)),
                        dialogues,
                        setAside,
                        escalations,
                        effects,
                        statuses);
            case DialogueHeld e ->
                copy(
                        stages,
                        assessments,
                        plus(dialogues, Told.of(e, recorded)),
                        setAside,
                        escalations,
                        effects,
                        statuses);
            case GateSetAside e ->
                copy(
                        stages,
                        assessments,
                        dialogues,
                        plus(setAside, Told.of(e, recorded)),
                        escalations,
                        effects,
                        statuses);
            case EscalatedToOutsourcingAnalysis e ->
                copy(
                        stages,
                        assessments,
                        dialogues,
                        setAside,
                        plus(escalations, Told.of(e, recorded)),
                        effects,
                        statuses);
            case OutsourcingEffectRecorded e ->
                copy(
                        stages,
                        assessments,
                        dialogues,
                        setAside,
                        escalations,
                        plus(effects, Told.of(e, recorded)),
                        statuses);
            case StatusAssessed e ->
                copy(
                        stages,
                        assessments,
                        dialogues,
                        setAside,
                        escalations,
                        effects,
                        plus(statuses, Told.of(e, recorded)));
        };
    }

    /** A revised plan keeps what had begun of the phases it keeps. */
    private Phases planned(List<Phase> phases) {
        return stages(phases.stream()
                .map(phase -> stage(phase.key())
                        .map(was -> new Stage(phase, was.started(), was.completed()))
                        .orElse(new Stage(phase, null, null)))
                .toList());
    }

    private Phases stages(List<Stage> stages) {
        return copy(stages, assessments, dialogues, setAside, escalations, effects, statuses);
    }

    private Phases from(@Nullable PlanVersion plan) {
        return new Phases(stages, plan, assessments, dialogues, setAside, escalations, effects, statuses);
    }

    private Phases copy(
            List<Stage> stages,
            List<Told<CollaborationAssessed>> assessments,
            List<Told<DialogueHeld>> dialogues,
            List<Told<GateSetAside>> setAside,
            List<Told<EscalatedToOutsourcingAnalysis>> escalations,
            List<Told<OutsourcingEffectRecorded>> effects,
            List<Told<StatusAssessed>> statuses) {
        return new Phases(stages, plan, assessments, dialogues, setAside, escalations, effects, statuses);
    }
}
