package se.uppdrag.command.body;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.Map;
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
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Corrections;
import se.uppdrag.command.body.BodyCommand.CorrectBodyFact;
import se.uppdrag.command.body.BodyCommand.EndRole;
import se.uppdrag.command.body.BodyCommand.HoldRole;
import se.uppdrag.command.body.BodyCommand.RegisterBody;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.ledger.Recordings;

/** A political body, an office or a unit, and the roles that people hold there over time. */
@Aggregate(type = "body", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class Body {

    @AggregateIdentifier
    private @Nullable UUID id;

    private History<BodyState, BodyEvent> history = History.of(BodyState.none(), BodyState::after);

    /** For Axon, which then replays the history. */
    Body() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(RegisterBody command) {
        apply(new BodyEvent.BodyRegistered(command.bodyId(), command.party(), command.name()), Map.of());
    }

    @CommandHandler
    void decide(HoldRole command) {
        require(
                !history.state().holds(command.person(), command.role()),
                () -> new BodyRejection.RoleAlreadyHeld(command.role()));
        apply(
                new BodyEvent.RoleHeld(
                        command.bodyId(), command.holdingId(), command.person(), command.role(), command.acting()),
                Map.of());
    }

    @CommandHandler
    void decide(EndRole command) {
        var holding = history.state()
                .holding(command.holdingId())
                .orElseThrow(() -> new CommandRejected(new BodyRejection.HoldingUnknown()));
        if (holding.ended() == null) {
            apply(new BodyEvent.RoleEnded(command.bodyId(), command.holdingId(), command.reason()), Map.of());
        }
    }

    @CommandHandler
    void decide(CorrectBodyFact command) {
        var replacement = command.replacement();
        var corrected = Corrections.correctable(
                history, command.corrects(), replacement, List.of(BodyEvent.BodyRegistered.class));
        require(
                replacement == null
                        || replacement.bodyId().equals(history.state().id()),
                CorrectionRejection.ReplacementOfOtherStream::new);
        apply(new BodyEvent.BodyFactCorrected(command.bodyId(), command.corrects(), command.reason()), Map.of());
        if (replacement != null) {
            apply(replacement, Corrections.replacing(corrected, command.happened()));
        }
    }

    @EventSourcingHandler
    void evolve(BodyEvent event, EventMessage<?> message) {
        history = history.after(Recordings.of(event, message));
        id = history.state().id();
    }

    private static void apply(BodyEvent event, Map<String, String> fact) {
        AggregateLifecycle.apply(event, MetaData.from(fact));
    }
}
