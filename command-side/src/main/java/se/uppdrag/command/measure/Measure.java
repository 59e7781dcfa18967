package se.uppdrag.command.measure;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Corrections;
import se.uppdrag.command.measure.MeasureCommand.CorrectMeasureFact;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.ledger.Recordings;

/** A proposed saving or improvement and what became of it. Begun by the uppdrag that proposes it. */
@Aggregate(type = "measure", cache = "aggregateCache", commandTargetResolver = "commandTargets")
public class Measure {

    @AggregateIdentifier
    private @Nullable UUID id;

    private History<MeasureState, MeasureEvent> history = History.of(MeasureState.none(), MeasureState::after);

    /** For Axon, which then replays the history. */
    Measure() {}

    public Measure(MeasureProposed proposed) {
        apply(proposed, proposed.caseFileId(), Map.of());
    }

    @CommandHandler
    void decide(CorrectMeasureFact command) {
        var replacement = command.replacement();
        var corrected =
                Corrections.correctable(history, command.corrects(), replacement, List.of(MeasureProposed.class));
        require(replacement == null || sameStream(replacement), CorrectionRejection.ReplacementOfOtherStream::new);
        // While the founding fact is struck out, the state does not know its case.
        var caseFile = history.state().caseFileId();
        apply(new MeasureEvent.MeasureFactCorrected(command.measureId(), command.corrects(), command.reason()));
        if (replacement != null) {
            apply(replacement, caseFile, Corrections.replacing(corrected, command.happened()));
        }
    }

    private boolean sameStream(MeasureEvent replacement) {
        return replacement.measureId().equals(history.state().id())
                && (!(replacement instanceof MeasureProposed proposed)
                        || (proposed.uppdragId().equals(history.state().uppdragId())
                                && proposed.caseFileId().equals(history.state().caseFileId())));
    }

    @EventSourcingHandler
    void evolve(MeasureEvent event, EventMessage<?> message) {
        history = history.after(Recordings.of(event, message));
        id = event.measureId();
    }

    private void apply(MeasureEvent event) {
        apply(event, history.state().caseFileId(), Map.of());
    }

    private static void apply(MeasureEvent event, UUID caseFile, Map<String, String> fact) {
        AggregateLifecycle.apply(event, MetaData.from(fact).and("case", caseFile.toString()));
    }
}
