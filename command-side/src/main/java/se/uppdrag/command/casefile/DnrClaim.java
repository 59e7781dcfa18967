package se.uppdrag.command.casefile;

import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.casefile.DnrEvent;

/** A case number of one diary. Its stream can begin only once, which is what makes the number unique (rule 2). */
@Aggregate(type = "dnr", cache = "aggregateCache")
class DnrClaim {

    @AggregateIdentifier
    private @Nullable UUID id;

    DnrClaim() {}

    DnrClaim(String diary, String dnr, UUID caseFileId) {
        AggregateLifecycle.apply(
                new DnrEvent.DnrClaimed(DnrEvent.idOf(diary, dnr), diary, dnr, caseFileId),
                MetaData.with("case", caseFileId.toString()));
    }

    @EventSourcingHandler
    void evolve(DnrEvent.DnrClaimed claimed) {
        id = claimed.claimId();
    }
}
