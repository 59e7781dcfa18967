package se.uppdrag.command.uppdrag;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateLifecycle;
import se.uppdrag.command.change.EarlierChange;
import se.uppdrag.command.measure.Measure;
import se.uppdrag.command.uppdrag.UppdragCommand.DescribeEarlierChange;
import se.uppdrag.command.uppdrag.UppdragCommand.ProposeMeasure;
import se.uppdrag.kernel.Entry;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.change.ChangeEvent.EarlierChangeDescribed;
import se.uppdrag.kernel.measure.MeasureEvent.MeasureProposed;
import se.uppdrag.kernel.uppdrag.ResultKind;
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
