package se.uppdrag.command.measure;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Corrections;
import se.uppdrag.command.InCase;
import se.uppdrag.command.measure.MeasureCommand.*;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Role;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.measure.Decided;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.kernel.measure.SubAmount;
import se.uppdrag.ledger.Recordings;
import se.uppdrag.ledger.StoredNames;

/** A proposed saving or improvement and what became of it. Begun by the uppdrag that proposes it. */
@Aggregate(type = "measure", cache = "aggregateCache", commandTargetResolver = "commandTargets")
public class Measure {

    @AggregateIdentifier
    private @Nullable UUID id;

    private History<MeasureState, MeasureEvent> history = History.of(MeasureState.none(), MeasureState::after);

    @AggregateMember
    private final DecisionsOnMeasure decisions = new DecisionsOnMeasure(this);

    /** For Axon, which then replays the history. */
    Measure() {}

    public Measure(MeasureProposed proposed) {
        InCase.apply(proposed, proposed.caseFileId());
    }

    @CommandHandler
    void decide(EstimateSaving command, @MetaDataValue("entry") String entry) {
        require(
                entry.equals(Entry.HISTORY.name()) || !MeasureState.isNegative(command.yearly()),
                () -> new MeasureRejection.NegativeSaving(command.yearly()));
        tell(new MeasureEvent.SavingEstimated(
                command.measureId(),
                command.yearly(),
                command.parts().stream()
                        .map(part -> new SubAmount(part.text(), part.amount()))
                        .toList(),
                command.fromYear(),
                command.basis(),
                command.basisSource(),
                command.confidence()));
    }

    @CommandHandler
    void decide(StateConsequence command) {
        require(command.none() || command.text() != null, MeasureRejection.ConsequenceMissing::new);
        tell(new MeasureEvent.ConsequenceStated(command.measureId(), command.none(), command.text()));
    }

    @CommandHandler
    void decide(ReportRealisedEffect command) {
        tell(new MeasureEvent.RealisedEffectReported(
                command.measureId(), command.year(), command.effect(), command.evidence(), command.done()));
    }

    @CommandHandler
    void decide(RecordCostShift command) {
        var amount = command.amount();
        tell(new MeasureEvent.CostShiftRecorded(
                command.measureId(), command.to(), amount == null ? Figure.notStated() : amount, command.text()));
    }

    @CommandHandler
    void decide(SameAs command, Measures measures) {
        if (!command.other().equals(state().sameAs())) {
            requireStraight(command.other(), measures);
            apply(new MeasureEvent.MeasureFoundSame(command.measureId(), command.other(), command.note()));
        }
    }

    @CommandHandler
    void decide(DescribePurchaseOption command) {
        tell(new MeasureEvent.PurchaseOptionDescribed(
                command.measureId(), command.form(), command.what(), command.premises(), command.procurement()));
    }

    @CommandHandler
    void decide(RecordIndicator command) {
        tell(new MeasureEvent.IndicatorRecorded(
                command.measureId(),
                command.name(),
                command.periodicity(),
                command.value(),
                command.benchmark(),
                command.comment()));
    }

    @CommandHandler
    void decide(SetEarlierDecisionAside command) {
        tell(new MeasureEvent.EarlierDecisionSetAside(
                command.measureId(), command.decision(), command.decidedBy(), command.point()));
    }

    /** What was said last is not said again. */
    private void tell(MeasureEvent event) {
        if (state().latest(event.getClass())
                .filter(told -> told.fact().equals(event))
                .isEmpty()) {
            apply(event);
        }
    }

    /** Nor do corrections link it to itself in a circle. */
    private void requireStraight(UUID other, Measures measures) {
        for (UUID next = other; next != null; ) {
            require(!next.equals(id), () -> new MeasureRejection.CircularLink(other));
            var measure = measures.measure(next);
            var unknown = next;
            require(measure.proposed() != null, () -> new MeasureRejection.MeasureUnknown(unknown));
            next = measure.sameAs();
        }
    }

    @CommandHandler
    void decide(CorrectMeasureFact command, Measures measures, @MetaDataValue("role") String role) {
        var replacement = command.replacement();
        var corrected =
                Corrections.correctable(history, command.corrects(), replacement, List.of(MeasureProposed.class));
        require(replacement == null || sameStream(replacement), CorrectionRejection.ReplacementOfOtherStream::new);
        require(
                !(corrected.event() instanceof Decided) || !role.equals(Role.INVESTIGATOR.name()),
                () -> new CorrectionRejection.NotYoursToCorrect(
                        StoredNames.kebab(corrected.event().getClass().getSimpleName())));
        if (replacement instanceof MeasureEvent.MeasureFoundSame same) {
            requireStraight(same.other(), measures);
        }
        // While the founding fact is struck out, the state does not know its case.
        var caseFile = state().caseFileId();
        apply(new MeasureEvent.MeasureFactCorrected(command.measureId(), command.corrects(), command.reason()));
        if (replacement != null) {
            InCase.apply(replacement, caseFile, Corrections.replacing(corrected, command.happened()));
        }
    }

    private boolean sameStream(MeasureEvent replacement) {
        return replacement.measureId().equals(state().id())
                && (!(replacement instanceof MeasureProposed proposed)
                        || (proposed.uppdragId().equals(state().uppdragId())
                                && proposed.caseFileId().equals(state().caseFileId())));
    }

    @EventSourcingHandler
    void evolve(MeasureEvent event, EventMessage<?> message) {
        history = history.after(Recordings.of(event, message));
        id = event.measureId();
    }

    MeasureState state() {
        return history.state();
    }

    void apply(MeasureEvent event) {
        InCase.apply(event, state().caseFileId());
    }
}
