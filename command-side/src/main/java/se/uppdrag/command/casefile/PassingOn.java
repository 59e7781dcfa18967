package se.uppdrag.command.casefile;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import se.uppdrag.command.uppdrag.Uppdrag;
import se.uppdrag.command.uppdrag.UppdragCommand.PassOn;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragAssigned;

/**
 * A holder passes on: the derived uppdrag begins, and is placed in the case, in the commit that the first one records it with. The case
 * is taken hold of before the uppdrag, as everywhere.
 */
@Component
class PassingOn {

    private final Repository<CaseFile> caseFiles;
    private final Repository<Uppdrag> uppdrag;
    private final EventStore events;

    PassingOn(Repository<CaseFile> caseFiles, Repository<Uppdrag> uppdrag, EventStore events) {
        this.caseFiles = caseFiles;
        this.uppdrag = uppdrag;
        this.events = events;
    }

    @CommandHandler
    void decide(PassOn command) {
        caseFiles.load(caseOf(command.uppdragId()).toString()).execute(caseFile -> {
            var assigned = uppdrag.load(command.uppdragId().toString())
                    .invoke(first -> first.passOn(command, caseFile.state().dnr()));
            begin(command, assigned);
            caseFile.apply(new CaseFileEvent.UppdragPlaced(
                    caseFile.state().id(),
                    command.derivedId(),
                    assigned.points().stream().map(point -> point.ref()).toList()));
        });
    }

    private static void begin(PassOn command, UppdragAssigned assigned) {
        try {
            AggregateLifecycle.createNew(Uppdrag.class, () -> new Uppdrag(assigned, command.uppdragId()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Declared by Axon for any constructor; this one throws nothing that is checked.
            throw new IllegalStateException(e);
        }
    }

    /** An uppdrag never changes its case; of one that is not there, its own id, which no case has either. */
    private UUID caseOf(UUID id) {
        var recorded = events.readEvents(id.toString());
        return recorded.hasNext() && recorded.next().getPayload() instanceof UppdragAssigned assigned
                ? assigned.caseFileId()
                : id;
    }
}
