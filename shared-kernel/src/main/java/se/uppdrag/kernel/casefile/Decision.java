package se.uppdrag.kernel.casefile;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.plus;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;

/** A decision, its points as they now stand, and what was done with it since. */
@RecordBuilder
public record Decision(
        CaseFileEvent.DecisionRecorded fact,
        List<DecidedPoint> points,
        @Nullable Told<CaseFileEvent.MinutesApproved> minutes,
        List<Told<CaseFileEvent.DecisionDispatched>> dispatches,
        @Nullable Told<CaseFileEvent.DelegatedDecisionReported> reported,
        Trace trace)
        implements DecisionBuilder.With {

    /**
     * @param point with its present wording
     * @param settled the other body's decision on a point decided subject to it; absent while it is awaited, or not needed
     */
    public record DecidedPoint(
            Point point,
            @Nullable Told<CaseFileEvent.SubjectToSettled> settled,
            List<Told<CaseFileEvent.DecisionPointAmended>> amendments) {

        /** Decided, and not waiting for, or failed by, another body. */
        public boolean inForce() {
            return switch (point.outcome()) {
                case DECIDED, DECIDED_WITH_CHANGES -> true;
                case DECIDED_SUBJECT_TO -> settled != null && settled.fact().met();
                case PROPOSED, REJECTED -> false;
            };
        }

        /** An uppdrag may rest on it: in force, or awaiting the other body (rule 1). */
        public boolean canBeAssigned() {
            return inForce() || (point.outcome() == PointOutcome.DECIDED_SUBJECT_TO && settled == null);
        }
    }

    static Decision of(CaseFileEvent.DecisionRecorded fact, Trace trace) {
        var points = fact.points().stream()
                .map(point -> new DecidedPoint(point, null, List.of()))
                .toList();
        return new Decision(fact, points, null, List.of(), null, trace);
    }

    public UUID id() {
        return fact.decisionId();
    }

    public List<PointRef> refs() {
        return points.stream()
                .map(decided -> new PointRef(id(), decided.point().number()))
                .toList();
    }

    Decision after(Recorded<? extends CaseFileEvent> recorded, CaseFileEvent.MinutesApproved e) {
        return withMinutes(Told.of(e, recorded));
    }

    Decision after(Recorded<? extends CaseFileEvent> recorded, CaseFileEvent.DecisionDispatched e) {
        return withDispatches(plus(dispatches, Told.of(e, recorded)));
    }

    Decision after(Recorded<? extends CaseFileEvent> recorded, CaseFileEvent.DelegatedDecisionReported e) {
        return withReported(Told.of(e, recorded));
    }

    Decision after(Recorded<? extends CaseFileEvent> recorded, CaseFileEvent.SubjectToSettled e) {
        return point(
                e.point(), decided -> new DecidedPoint(decided.point(), Told.of(e, recorded), decided.amendments()));
    }

    Decision after(Recorded<? extends CaseFileEvent> recorded, CaseFileEvent.DecisionPointAmended e) {
        return point(
                e.point(),
                decided -> new DecidedPoint(
                        decided.point().reworded(e.text(), e.task(), e.purpose(), e.condition()),
                        decided.settled(),
                        plus(decided.amendments(), Told.of(e, recorded))));
    }

    private Decision point(PointRef ref, UnaryOperator<DecidedPoint> change) {
        return withPoints(changed(points, decided -> decided.point().number().equals(ref.number()), change));
    }
}
