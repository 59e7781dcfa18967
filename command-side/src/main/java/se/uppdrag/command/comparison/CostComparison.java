package se.uppdrag.command.comparison;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import se.uppdrag.command.CorrectionRejection;
import se.uppdrag.command.Corrections;
import se.uppdrag.command.InCase;
import se.uppdrag.command.comparison.ComparisonCommand.ApplyIndexation;
import se.uppdrag.command.comparison.ComparisonCommand.ConfirmItem;
import se.uppdrag.command.comparison.ComparisonCommand.CorrectComparisonFact;
import se.uppdrag.command.comparison.ComparisonCommand.DefineAlternative;
import se.uppdrag.command.comparison.ComparisonCommand.EnterLine;
import se.uppdrag.command.comparison.ComparisonCommand.ExplainFinding;
import se.uppdrag.command.comparison.ComparisonCommand.Rate;
import se.uppdrag.command.comparison.ComparisonCommand.RecordFinding;
import se.uppdrag.command.comparison.ComparisonCommand.ReviseAssumption;
import se.uppdrag.command.comparison.ComparisonCommand.StateAssumption;
import se.uppdrag.command.comparison.ComparisonCommand.StateTotal;
import se.uppdrag.command.comparison.ComparisonCommand.Term;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.comparison.AlternativeFigure;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent.ComparisonDefined;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.kernel.figure.Figure;
import se.uppdrag.kernel.figure.IndexStep;
import se.uppdrag.ledger.Recordings;

/** Alternatives, one of them perhaps our own operation, and what they cost beside each other. Begun by the uppdrag that compares. */
@Aggregate(type = "comparison", cache = "aggregateCache", commandTargetResolver = "commandTargets")
public class CostComparison {

    @AggregateIdentifier
    private @Nullable UUID id;

    private History<ComparisonState, ComparisonEvent> history =
            History.of(ComparisonState.none(), ComparisonState::after);

    /** For Axon, which then replays the history. */
    CostComparison() {}

    public CostComparison(ComparisonDefined defined) {
        InCase.apply(defined, defined.caseFileId());
    }

    @CommandHandler
    void decide(DefineAlternative command) {
        record(new ComparisonEvent.AlternativeDefined(
                command.comparisonId(), command.alternative(), command.name(), command.kind(), command.year()));
    }

    @CommandHandler
    void decide(EnterLine command) {
        record(new ComparisonEvent.LineEntered(
                command.comparisonId(),
                command.line(),
                command.label(),
                command.figures().stream()
                        .map(entry -> new AlternativeFigure(
                                entry.alternative(),
                                inTable(Objects.requireNonNullElseGet(entry.figure(), Figure::notStated))))
                        .toList(),
                command.variance() == null ? null : inTable(command.variance()),
                command.assumptions()));
    }

    @CommandHandler
    void decide(StateAssumption command) {
        record(new ComparisonEvent.AssumptionStated(
                command.comparisonId(), command.assumption(), command.text(), command.figure()));
    }

    @CommandHandler
    void decide(ReviseAssumption command) {
        record(new ComparisonEvent.AssumptionRevised(
                command.comparisonId(), command.assumption(), command.text(), command.figure(), command.reason()));
    }

    @CommandHandler
    void decide(ApplyIndexation command) {
        record(new ComparisonEvent.IndexationApplied(
                command.comparisonId(),
                command.indexation(),
                inTable(command.base()),
                command.rates().stream().map(CostComparison::step).toList(),
                command.rounding(),
                command.stated() == null ? null : inTable(command.stated()),
                command.line(),
                command.alternative(),
                command.assumptions()));
    }

    @CommandHandler
    void decide(StateTotal command) {
        record(new ComparisonEvent.TotalStated(
                command.comparisonId(),
                command.total(),
                command.label(),
                inTable(command.stated()),
                command.of(),
                command.alternative(),
                command.operation(),
                command.terms().stream().map(Term::figure).toList()));
    }

    @CommandHandler
    void decide(ConfirmItem command) {
        record(new ComparisonEvent.ItemConfirmed(command.comparisonId(), command.item(), command.reason()));
    }

    @CommandHandler
    void decide(RecordFinding command) {
        record(new ComparisonEvent.FindingRecorded(command.comparisonId(), command.findingId(), command.text()));
    }

    @CommandHandler
    void decide(ExplainFinding command) {
        record(new ComparisonEvent.FindingExplained(
                command.comparisonId(), command.finding(), command.explanation(), command.explainedBy()));
    }

    @CommandHandler
    void decide(CorrectComparisonFact command) {
        var replacement = command.replacement();
        var corrected =
                Corrections.correctable(history, command.corrects(), replacement, List.of(ComparisonDefined.class));
        // While the founding fact is struck out, the state does not know its case.
        var caseFile = history.state().caseFileId();
        if (replacement != null) {
            require(sameStream(replacement), CorrectionRejection.ReplacementOfOtherStream::new);
            new Soundness(history.state(), corrected.event()).check(replacement);
        }
        InCase.apply(
                new ComparisonEvent.ComparisonFactCorrected(
                        command.comparisonId(), command.corrects(), command.reason()),
                caseFile);
        if (replacement != null) {
            InCase.apply(replacement, caseFile, Corrections.replacing(corrected, command.happened()));
        }
    }

    @EventSourcingHandler
    void evolve(ComparisonEvent event, EventMessage<?> message) {
        history = history.after(Recordings.of(event, message));
        id = event.comparisonId();
    }

    /** A bare number has the unit of the table. */
    private Figure inTable(Figure figure) {
        var defined = history.state().defined();
        return defined == null ? figure : figure.inTable(defined.fact().unit());
    }

    private static IndexStep step(Rate rate) {
        require(
                rate.times() >= 1 && rate.times() <= IndexStep.MOST_TIMES,
                () -> new ComparisonRejection.TimesOutOfRange(rate.times()));
        return new IndexStep(rate.rate(), rate.times(), rate.index(), rate.years(), rate.source(), rate.assumption());
    }

    private boolean sameStream(ComparisonEvent replacement) {
        return replacement.comparisonId().equals(history.state().id())
                && (!(replacement instanceof ComparisonDefined other)
                        || (other.uppdragId().equals(history.state().uppdragId())
                                && other.caseFileId().equals(history.state().caseFileId())));
    }

    private void record(ComparisonEvent event) {
        new Soundness(history.state(), null).check(event);
        if (!history.endsWith(event)) {
            InCase.apply(event, history.state().caseFileId());
        }
    }
}
