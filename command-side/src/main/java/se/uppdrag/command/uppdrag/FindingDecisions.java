package se.uppdrag.command.uppdrag;

import static se.uppdrag.command.CommandRejected.require;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateLifecycle;
import se.uppdrag.command.change.EarlierChange;
import se.uppdrag.command.comparison.CostComparison;
import se.uppdrag.command.measure.Measure;
import se.uppdrag.command.uppdrag.UppdragCommand.DefineComparison;
import se.uppdrag.command.uppdrag.UppdragCommand.DescribeEarlierChange;
import se.uppdrag.command.uppdrag.UppdragCommand.ExplainObservation;
import se.uppdrag.command.uppdrag.UppdragCommand.ProposeMeasure;
import se.uppdrag.command.uppdrag.UppdragCommand.RecordObservation;
import se.uppdrag.command.uppdrag.UppdragCommand.StateMeasureTotal;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.change.ChangeEvent.EarlierChangeDescribed;
import se.uppdrag.kernel.comparison.ComparisonEvent.ComparisonDefined;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;
import se.uppdrag.kernel.uppdrag.Findings;
import se.uppdrag.kernel.uppdrag.ResultKind;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MeasureTotalStated;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ObservationExplained;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ObservationRecorded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.ResultPlaced;

/** What the work came to: each result's own stream begins in the commit that places it here. */
final class FindingDecisions {

    private final Uppdrag uppdrag;

    FindingDecisions(Uppdrag uppdrag) {
        this.uppdrag = uppdrag;
    }

    @CommandHandler
    void decide(ProposeMeasure command, @MetaDataValue("entry") String entry) throws Exception {
        requireOpen(entry, command.points());
        var proposed = new MeasureProposed(
                command.measureId(),
                command.uppdragId(),
                uppdrag.state().caseFileId(),
                command.text(),
                command.horizon(),
                command.horizonText(),
                command.decisionLevel(),
                command.kind(),
                command.unit(),
                command.origin(),
                command.region(),
                command.report(),
                command.furtherInvestigation(),
                command.points());
        AggregateLifecycle.createNew(Measure.class, () -> new Measure(proposed));
        place(ResultKind.MEASURE, command.measureId(), command.text());
    }

    @CommandHandler
    void decide(DefineComparison command, @MetaDataValue("entry") String entry) throws Exception {
        requireOpen(entry, List.of());
        var defined = new ComparisonDefined(
                command.comparisonId(),
                command.uppdragId(),
                uppdrag.state().caseFileId(),
                command.title(),
                command.subject(),
                command.unit(),
                command.signRule());
        AggregateLifecycle.createNew(CostComparison.class, () -> new CostComparison(defined));
        place(ResultKind.COMPARISON, command.comparisonId(), command.title());
    }

    @CommandHandler
    void decide(DescribeEarlierChange command, @MetaDataValue("entry") String entry) throws Exception {
        requireOpen(entry, List.of());
        var described = new EarlierChangeDescribed(
                command.changeId(),
                command.uppdragId(),
                uppdrag.state().caseFileId(),
                command.title(),
                command.kind(),
                command.formBefore(),
                command.formAfter(),
                command.operatorsBefore(),
                command.operatorsAfter());
        AggregateLifecycle.createNew(EarlierChange.class, () -> new EarlierChange(described));
        place(ResultKind.EARLIER_CHANGE, command.changeId(), command.title());
    }

    @CommandHandler
    void decide(StateMeasureTotal command, @MetaDataValue("entry") String entry) {
        requireOpen(entry, List.of());
        for (var measure : command.measures()) {
            require(
                    findings().has(ResultKind.MEASURE, measure),
                    () -> new UppdragRejection.MeasureNotOfUppdrag(measure));
        }
        var total = new MeasureTotalStated(
                command.uppdragId(),
                command.total(),
                command.name(),
                command.horizon(),
                command.stated(),
                command.measures().stream().distinct().toList());
        if (findings().totals().stream().noneMatch(told -> told.fact().equals(total))) {
            uppdrag.apply(total);
        }
    }

    @CommandHandler
    void decide(RecordObservation command) {
        if (!findings().knows(command.observationId().toString())) {
            uppdrag.apply(new ObservationRecorded(command.uppdragId(), command.observationId(), command.text()));
        }
    }

    @CommandHandler
    void decide(ExplainObservation command) {
        require(
                findings().knows(command.observation()),
                () -> new UppdragRejection.ObservationUnknown(command.observation()));
        var explained = new ObservationExplained(
                command.uppdragId(), command.observation(), command.explanation(), command.explainedBy());
        if (findings()
                .explanation(command.observation())
                .filter(told -> told.fact().equals(explained))
                .isEmpty()) {
            uppdrag.apply(explained);
        }
    }

    private Findings findings() {
        return uppdrag.state().findings();
    }

    /** What was found before the uppdrag ended can be entered after it has. */
    private void requireOpen(String entry, List<PointRef> points) {
        if (!entry.equals(Entry.HISTORY.name())) {
            uppdrag.requireOngoing();
        }
        uppdrag.requirePoints(points);
    }

    private void place(ResultKind kind, UUID id, String title) {
        uppdrag.apply(new ResultPlaced(uppdrag.state().id(), kind, id, title));
    }
}
