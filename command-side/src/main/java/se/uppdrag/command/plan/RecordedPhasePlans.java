package se.uppdrag.command.plan;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.uppdrag.command.uppdrag.PhasePlans;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.ledger.Recordings;

/** Folds the plan's stream without locking it: whoever holds an uppdrag waits for no plan. */
@Component
class RecordedPhasePlans implements PhasePlans {

    private final EventStore events;

    RecordedPhasePlans(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<PhasePlanState> plan(UUID id) {
        var history = History.<PhasePlanState, PhasePlanEvent>of(PhasePlanState.none(), PhasePlanState::after);
        var recorded = events.readEvents(id.toString());
        while (recorded.hasNext()) {
            var message = recorded.next();
            if (!(message.getPayload() instanceof PhasePlanEvent event)) {
                return Optional.empty();
            }
            history = history.after(Recordings.of(event, message));
        }
        return Optional.of(history.state()).filter(plan -> plan.version() > 0);
    }
}
