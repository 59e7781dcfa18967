package se.uppdrag.command.change;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
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
import se.uppdrag.command.change.ChangeCommand.*;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.change.ChangeEvent.EarlierChangeDescribed;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.ledger.Recordings;

/** How something was changed before, and what came of it. Begun by the uppdrag that looks back at it. */
@Aggregate(type = "earlier-change", cache = "aggregateCache", commandTargetResolver = "commandTargets")
public class EarlierChange {

    @AggregateIdentifier
    private @Nullable UUID id;

    private History<ChangeState, ChangeEvent> history = History.of(ChangeState.none(), ChangeState::after);

    /** For Axon, which then replays the history. */
    EarlierChange() {}

    public EarlierChange(EarlierChangeDescribed described) {
        InCase.apply(described, described.caseFileId());
    }

    @CommandHandler
    void decide(DescribeStage command) {
        record(new ChangeEvent.StageDescribed(
                command.changeId(), command.stage(), command.text(), command.quotation()));
    }

    @CommandHandler
    void decide(RecordChangeDecision command) {
        record(new ChangeEvent.ChangeDecisionRecorded(
                command.changeId(),
                command.step(),
                command.by(),
                command.jointly(),
                command.matter(),
                command.to(),
                command.reference()));
    }

    @CommandHandler
    void decide(CompareOperations command) {
        record(new ChangeEvent.OperationsCompared(
                command.changeId(),
                command.tasksBefore(),
                command.tasksAfter(),
                command.comparability(),
                command.grounds()));
    }

    @CommandHandler
    void decide(SetTarget command) {
        record(new ChangeEvent.TargetSet(
                command.changeId(),
                command.target(),
                command.text(),
                command.value(),
                command.sense(),
                command.deadline()));
    }

    @CommandHandler
    void decide(RecordTargetOutcome command) {
        record(new ChangeEvent.TargetOutcomeRecorded(
                command.changeId(),
                command.target(),
                command.value(),
                command.reached(),
                command.fulfilled(),
                command.text()));
    }

    @CommandHandler
    void decide(StateFigure command) {
        record(new ChangeEvent.FigureStated(
                command.changeId(),
                command.figure(),
                command.name(),
                command.value(),
                command.side(),
                command.kind(),
                command.period(),
                command.bearer(),
                command.follows(),
                command.condition(),
                command.conditionMet()));
    }

    @CommandHandler
    void decide(RecordStaffing command) {
        record(new ChangeEvent.StaffingRecorded(
                command.changeId(),
                command.unit(),
                command.side(),
                command.posts(),
                command.headsInAll(),
                command.fullTime(),
                command.comment()));
    }

    @CommandHandler
    void decide(RecordContract command) {
        record(new ChangeEvent.ContractRecorded(
                command.changeId(),
                command.subject(),
                command.side(),
                command.supplier(),
                command.subcontractor(),
                command.services(),
                command.priceSplit(),
                command.signed(),
                command.yearlyPrice(),
                command.optionsUsed(),
                command.clauses()));
    }

    @CommandHandler
    void decide(RecordCalculationExample command) {
        record(new ChangeEvent.CalculationExampleRecorded(
                command.changeId(),
                command.title(),
                command.premise(),
                command.lines(),
                command.total(),
                command.omitted()));
    }

    @CommandHandler
    void decide(RecordAction command) {
        record(new ChangeEvent.ActionRecorded(
                command.changeId(),
                command.action(),
                command.unit(),
                command.state(),
                command.untilFurtherNotice(),
                command.period(),
                command.extent(),
                command.setsAside()));
    }

    @CommandHandler
    void decide(RecordChangeFinding command) {
        record(new ChangeEvent.ChangeFindingRecorded(command.changeId(), command.findingId(), command.text()));
    }

    @CommandHandler
    void decide(ExplainChangeFinding command) {
        record(new ChangeEvent.ChangeFindingExplained(
                command.changeId(), command.finding(), command.explanation(), command.explainedBy()));
    }

    @CommandHandler
    void decide(CorrectChangeFact command) {
        var replacement = command.replacement();
        var corrected = Corrections.correctable(
                history, command.corrects(), replacement, List.of(EarlierChangeDescribed.class));
        // While the founding fact is struck out, the state does not know its case.
        var caseFile = history.state().caseFileId();
        if (replacement != null) {
            require(sameStream(replacement), CorrectionRejection.ReplacementOfOtherStream::new);
            new Soundness(history.state(), command.corrects()).check(replacement);
        }
        InCase.apply(
                new ChangeEvent.ChangeFactCorrected(command.changeId(), command.corrects(), command.reason()),
                caseFile);
        if (replacement != null) {
            InCase.apply(replacement, caseFile, Corrections.replacing(corrected, command.happened()));
        }
    }

    private boolean sameStream(ChangeEvent replacement) {
        var described = history.state().described();
        return replacement.changeId().equals(history.state().id())
                && (!(replacement instanceof EarlierChangeDescribed other)
                        || (described != null
                                && other.uppdragId().equals(described.fact().uppdragId())
                                && other.caseFileId().equals(described.fact().caseFileId())));
    }

    @EventSourcingHandler
    void evolve(ChangeEvent event, EventMessage<?> message) {
        history = history.after(Recordings.of(event, message));
        id = event.changeId();
    }

    private void record(ChangeEvent event) {
        new Soundness(history.state(), null).check(event);
        if (!history.endsWith(event)) {
            InCase.apply(event, history.state().caseFileId());
        }
    }
}
