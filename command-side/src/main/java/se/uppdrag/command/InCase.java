package se.uppdrag.command;

import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import se.uppdrag.kernel.Fact;
import se.uppdrag.ledger.MetaDataKeys;

/** Applies facts of a case: each carries the case, whichever stream it is of, so that every page of the case gets them in order. */
public final class InCase {

    private InCase() {}

    public static void apply(Object event, UUID caseFile) {
        apply(event, caseFile, Map.of());
    }

    /** @param fact what differs from the command's own {@link Fact} */
    public static void apply(Object event, UUID caseFile, Map<String, String> fact) {
        AggregateLifecycle.apply(event, MetaData.from(fact).and(MetaDataKeys.CASE, caseFile.toString()));
    }
}
