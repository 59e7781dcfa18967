package se.uppdrag.command.casefile;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import se.uppdrag.command.uppdrag.CaseFiles;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.ledger.Recordings;

/** Folds the case's stream without locking it: whoever holds an uppdrag must not wait for its case, which may be waiting for the uppdrag. */
@Component
class RecordedCaseFiles implements CaseFiles {

    private final EventStore events;

    RecordedCaseFiles(EventStore events) {
        this.events = events;
    }

    @Override
    public CaseFileState caseFile(UUID id) {
        var history = History.<CaseFileState, CaseFileEvent>of(CaseFileState.none(), CaseFileState::after);
        var recorded = events.readEvents(id.toString());
        while (recorded.hasNext()) {
            var message = recorded.next();
            history = history.after(Recordings.of((CaseFileEvent) message.getPayload(), message));
        }
        return history.state();
    }
}
