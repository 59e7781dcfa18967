package se.uppdrag.command.plan;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Corrections;
import se.uppdrag.command.plan.PhasePlanCommand.CorrectPhasePlanFact;
import se.uppdrag.command.plan.PhasePlanCommand.RegisterPhasePlan;
import se.uppdrag.command.plan.PhasePlanCommand.RetirePhasePlan;
import se.uppdrag.command.plan.PhasePlanCommand.RevisePhasePlan;
import se.uppdrag.command.plan.PhasePlanCommand.StandardPhase;
import se.uppdrag.command.uppdrag.PhaseOrder;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.kernel.uppdrag.Phase;
import se.uppdrag.ledger.Recordings;

/** A plan of phases that is kept ready, from being registered to being retired; what began with it goes on without it. */
@Aggregate(type = "phase-plan", cache = "aggregateCache", commandTargetResolver = "commandTargets")
public class PhasePlan {

    @AggregateIdentifier
    private @Nullable UUID id;

    private History<PhasePlanState, PhasePlanEvent> history = History.of(PhasePlanState.none(), PhasePlanState::after);

    /** For Axon, which then replays the history. */
    PhasePlan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RegisterPhasePlan command) {
        apply(new PhasePlanEvent.PhasePlanRegistered(
                command.planId(), command.name(), command.description(), phases(command.phases())));
    }

    @CommandHandler
    void decide(RevisePhasePlan command) {
        var plan = history.state();
        require(plan.retired() == null, () -> new PhasePlanRejection.PhasePlanIsRetired(plan.name()));
        var phases = phases(command.phases());
        var same = plan.name().equals(command.name())
                && Objects.equals(plan.description(), command.description())
                && plan.phases().equals(phases);
        if (!same) {
            apply(new PhasePlanEvent.PhasePlanRevised(
                    command.planId(), command.name(), command.description(), phases, command.reason()));
        }
    }

    @CommandHandler
    void decide(RetirePhasePlan command) {
        if (history.state().retired() == null) {
            apply(new PhasePlanEvent.PhasePlanRetired(command.planId(), command.reason()));
        }
    }

    @CommandHandler
    void decide(CorrectPhasePlanFact command) {
        var replacement = command.replacement();
        var corrected = Corrections.correctable(
                history, command.corrects(), replacement, List.of(PhasePlanEvent.PhasePlanRegistered.class));
        if (replacement != null) {
            require(
                    replacement.planId().equals(history.state().id()),
                    CorrectionRejection.ReplacementOfOtherStream::new);
            PhaseOrder.require(phases(replacement));
        }
        apply(new PhasePlanEvent.PhasePlanFactCorrected(command.planId(), command.corrects(), command.reason()));
        if (replacement != null) {
            apply(replacement, Corrections.replacing(corrected, command.happened()));
        }
    }

    @EventSourcingHandler
    void evolve(PhasePlanEvent event, EventMessage<?> message) {
        history = history.after(Recordings.of(event, message));
        id = event.planId();
    }

    private static List<Phase> phases(List<StandardPhase> planned) {
        return PhaseOrder.require(planned.stream()
                .map(phase -> new Phase(
                        phase.key(),
                        phase.name(),
                        phase.after(),
                        phase.outsourcing(),
                        PhaseOrder.conditions(phase.conditions()),
                        List.of()))
                .toList());
    }

    private static List<Phase> phases(PhasePlanEvent event) {
        return switch (event) {
            case PhasePlanEvent.PhasePlanRegistered e -> e.phases();
            case PhasePlanEvent.PhasePlanRevised e -> e.phases();
            case PhasePlanEvent.PhasePlanRetired e -> List.of();
            case PhasePlanEvent.PhasePlanFactCorrected e -> List.of();
        };
    }

    private static void apply(PhasePlanEvent event) {
        apply(event, Map.of());
    }

    private static void apply(PhasePlanEvent event, Map<String, String> fact) {
        AggregateLifecycle.apply(event, MetaData.from(fact));
    }
}
