package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.uppdrag.UppdragCommand.AssessCollaboration;
import se.uppdrag.command.uppdrag.UppdragCommand.AssessStatus;
import se.uppdrag.command.uppdrag.UppdragCommand.CompletePhase;
import se.uppdrag.command.uppdrag.UppdragCommand.EscalateToOutsourcingAnalysis;
import se.uppdrag.command.uppdrag.UppdragCommand.PlanPhases;
import se.uppdrag.command.uppdrag.UppdragCommand.RecordDialogue;
import se.uppdrag.command.uppdrag.UppdragCommand.RecordOutsourcingEffect;
import se.uppdrag.command.uppdrag.UppdragCommand.RevisePhases;
import se.uppdrag.command.uppdrag.UppdragCommand.SetGateAside;
import se.uppdrag.command.uppdrag.UppdragCommand.StartPhase;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.plan.PlanVersion;
import se.uppdrag.kernel.uppdrag.Gate;
import se.uppdrag.kernel.uppdrag.Passage;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.kernel.uppdrag.Phases;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Stages of the work, and what has to hold before an area goes on to outsourcing analysis. */
final class PhaseDecisions {

    private final Uppdrag uppdrag;

    PhaseDecisions(Uppdrag uppdrag) {
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(PlanPhases command, PhasePlans plans) {
        uppdrag.requireOngoing();
        require(phases().stages().isEmpty(), UppdragRejection.PhasesAlreadyPlanned::new);
        var from = command.plan() == null ? null : offered(command.plan(), plans);
        uppdrag.apply(new UppdragEvent.PhasesPlanned(command.uppdragId(), plan(command.phases()), from));
    }

    /** The plan as it is now; what the uppdrag made of it is its own. */
    private static PlanVersion offered(UUID id, PhasePlans plans) {
        var plan = plans.plan(id).orElseThrow(() -> new CommandRejected(new UppdragRejection.PhasePlanUnknown()));
        require(plan.retired() == null, () -> new UppdragRejection.PhasePlanNotOffered(plan.name()));
        return plan.planVersion();
    }

    @CommandHandler
    void decide(RevisePhases command) {
        uppdrag.requireOngoing();
        require(!phases().stages().isEmpty(), UppdragRejection.PhasesNotPlanned::new);
        var plan = plan(command.phases());
        for (var stage : phases().stages()) {
            require(
                    stage.started() == null
                            || plan.stream()
                                    .anyMatch(phase ->
                                            phase.key().equals(stage.phase().key())),
                    () -> new UppdragRejection.StartedPhaseDropped(stage.phase().name()));
        }
        if (!plan.equals(phases().stages().stream().map(Phases.Stage::phase).toList())) {
            uppdrag.apply(new UppdragEvent.PhasesRevised(command.uppdragId(), plan, command.reason()));
        }
    }

    @CommandHandler
    void decide(StartPhase command) {
        uppdrag.requireInForce();
        var stage = stage(command.phase());
        var phase = stage.phase();
        require(!phase.outsourcing(), () -> new UppdragRejection.PhaseOpensPerArea(phase.name()));
        var awaited = phases().awaited(phase);
        require(
                awaited.isEmpty(),
                () -> new UppdragRejection.EarlierPhaseOpen(
                        phase.name(), awaited.stream().map(Phase::name).toList()));
        if (!stage.ongoing()) {
            uppdrag.requireGatesOpen(phase, Passage.START);
            uppdrag.apply(new UppdragEvent.PhaseStarted(command.uppdragId(), phase.key()));
        }
    }

    @CommandHandler
    void decide(CompletePhase command) {
        uppdrag.requireOngoing();
        var stage = stage(command.phase());
        require(
                stage.started() != null,
                () -> new UppdragRejection.PhaseNotStarted(stage.phase().name()));
        if (stage.completed() == null) {
            uppdrag.requireGatesOpen(stage.phase(), Passage.COMPLETION);
            uppdrag.apply(new UppdragEvent.PhaseCompleted(
                    command.uppdragId(), stage.phase().key(), command.result()));
        }
    }

    @CommandHandler
    void decide(AssessCollaboration command) {
        uppdrag.requireOngoing();
        uppdrag.requireIncluded(command.area());
        var assessed = new UppdragEvent.CollaborationAssessed(
                command.uppdragId(), command.area(), command.interest(), command.gain(), command.grounds());
        if (phases().assessment(command.area())
                .map(Told::fact)
                .filter(assessed::equals)
                .isEmpty()) {
            uppdrag.apply(assessed);
        }
    }

    @CommandHandler
    void decide(RecordDialogue command) {
        uppdrag.requireOngoing();
        command.areas().forEach(uppdrag::requireIncluded);
        uppdrag.apply(new UppdragEvent.DialogueHeld(
                command.uppdragId(), command.kind(), command.participants(), command.agreed(), command.areas()));
    }

    /** Rule 4: a later decision point may set any gate aside, the director only what stands in proposal text. */
    @CommandHandler
    void decide(SetGateAside command, Bodies bodies, CaseFiles caseFiles) {
        uppdrag.requireOngoing();
        var area = command.area();
        var phase = command.phase();
        var point = command.point();
        if (area != null) {
            uppdrag.requireIncluded(area);
        }
        if (phase != null) {
            requireGate(stage(phase).phase(), command.gate());
        } else if (point == null && Gate.OF_OUTSOURCING.contains(command.gate()) && !stands(command.gate())) {
            outsourcing();
        }
        new SettingAside(uppdrag, bodies, caseFiles).require(command.gate(), phase, point, command.by());
        var already = phases().setAside().stream()
                .map(told -> told.fact())
                .filter(fact -> fact.gate() == command.gate())
                .filter(fact -> fact.area() == null || fact.area().equals(area))
                .anyMatch(fact -> fact.phase() == null || fact.phase().equals(phase));
        if (!already) {
            uppdrag.apply(new UppdragEvent.GateSetAside(
                    command.uppdragId(), command.gate(), area, phase, point, command.by(), command.reason()));
        }
    }

    @CommandHandler
    void decide(EscalateToOutsourcingAnalysis command) {
        uppdrag.requireInForce();
        uppdrag.requireIncluded(command.area());
        var phase = outsourcing();
        if (phases().escalated(command.area())) {
            return;
        }
        uppdrag.requireGatesOpen(command.area());
        if (!stage(phase.key()).ongoing()) {
            uppdrag.apply(new UppdragEvent.PhaseStarted(command.uppdragId(), phase.key()));
        }
        uppdrag.apply(new UppdragEvent.EscalatedToOutsourcingAnalysis(
                command.uppdragId(), command.area(), command.grounds()));
    }

    @CommandHandler
    void decide(RecordOutsourcingEffect command) {
        uppdrag.requireOngoing();
        uppdrag.requireIncluded(command.area());
        require(
                phases().escalated(command.area()),
                () -> new UppdragRejection.NotEscalated(uppdrag.state().scope().nameOf(command.area())));
        uppdrag.apply(new UppdragEvent.OutsourcingEffectRecorded(
                command.uppdragId(), command.area(), command.effect(), command.source()));
    }

    @CommandHandler
    void decide(AssessStatus command) {
        uppdrag.requireOngoing();
        uppdrag.apply(new UppdragEvent.StatusAssessed(
                command.uppdragId(), command.period(), command.status(), command.comment(), command.basis()));
    }

    private List<Phase> plan(List<UppdragCommand.PlannedPhase> planned) {
        planned.forEach(phase -> uppdrag.requirePoints(phase.points()));
        return PhaseOrder.require(planned.stream()
                .map(phase -> new Phase(
                        phase.key(),
                        phase.name(),
                        phase.after(),
                        phase.outsourcing(),
                        PhaseOrder.conditions(phase.conditions()),
                        phase.points()))
                .toList());
    }

    private Phases phases() {
        return uppdrag.state().phases();
    }

    private Phases.Stage stage(String key) {
        return phases().stage(key).orElseThrow(() -> new CommandRejected(new UppdragRejection.PhaseUnknown(key)));
    }

    private static void requireGate(Phase phase, Gate gate) {
        require(phase.has(gate), () -> new UppdragRejection.PhaseHasNoSuchGate(phase.name(), gate));
    }

    private boolean stands(Gate gate) {
        return phases().stages().stream().anyMatch(stage -> stage.phase().has(gate));
    }

    private Phase outsourcing() {
        return phases().outsourcing()
                .map(Phases.Stage::phase)
                .orElseThrow(() -> new CommandRejected(new UppdragRejection.OutsourcingNotPlanned()));
    }
}
