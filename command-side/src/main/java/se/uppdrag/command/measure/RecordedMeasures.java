package se.uppdrag.command.measure;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.ledger.Recordings;

/** Folds the other measure's stream without locking it: two that are linked to each other at once must not wait for each other. */
@Component
class RecordedMeasures implements Measures {

    private final EventStore events;

    RecordedMeasures(EventStore events) {
        this.events = events;
    }

    @Override
    public MeasureState measure(UUID id) {
        var history = History.<MeasureState, MeasureEvent>of(MeasureState.none(), MeasureState::after);
        var recorded = events.readEvents(id.toString());
        while (recorded.hasNext()) {
            var message = recorded.next();
            if (!(message.getPayload() instanceof MeasureEvent event)) {
                return MeasureState.none();
            }
            history = history.after(Recordings.of(event, message));
        }
        return history.state();
    }
}
