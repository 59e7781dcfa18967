package se.uppdrag.command.casefile;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CommandRejected;
import se.uppdrag.command.InCase;
import se.uppdrag.kernel.casefile.DnrEvent;

/** A case number of one diary: one stream for each, held by one case at a time, which is what makes the number unique (rule 2). */
@Aggregate(type = "dnr", cache = "aggregateCache", commandTargetResolver = "commandTargets")
class DnrClaim {

    @AggregateIdentifier
    private @Nullable UUID id;

    private @Nullable UUID holder;

    DnrClaim() {}

    DnrClaim(String diary, String dnr, UUID caseFileId) {
        InCase.apply(new DnrEvent.DnrClaimed(DnrEvent.idOf(diary, dnr), diary, dnr, caseFileId), caseFileId);
    }

    /** For the case that has it already: nothing. */
    void claim(String diary, String dnr, UUID caseFileId) {
        if (holder == null) {
            InCase.apply(new DnrEvent.DnrClaimed(DnrEvent.idOf(diary, dnr), diary, dnr, caseFileId), caseFileId);
        } else {
            CommandRejected.require(holder.equals(caseFileId), () -> new CaseFileRejection.DnrTaken(dnr, diary));
        }
    }

    Optional<UUID> holder() {
        return Optional.ofNullable(holder);
    }

    void release(String diary, String dnr, UUID caseFileId) {
        if (caseFileId.equals(holder)) {
            InCase.apply(new DnrEvent.DnrReleased(DnrEvent.idOf(diary, dnr), diary, dnr, caseFileId), caseFileId);
        }
    }

    @EventSourcingHandler
    void evolve(DnrEvent event) {
        id = event.claimId();
        holder = switch (event) {
            case DnrEvent.DnrClaimed claimed -> claimed.caseFileId();
            case DnrEvent.DnrReleased released -> null;
        };
    }
}
