package se.uppdrag.query.deadline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/**
 * Whether an uppdrag is in force, and how it ended.
 *
 * @param conditional points that wait for another body
 * @param said what the latest fact about its end says; absent while there is none
 */
public record Lifecycle(
        List<PointRef> inForce,
        List<PointRef> conditional,
        List<PointRef> lapsed,
        @Nullable Status said) {

    public static Lifecycle of(List<ServedPoint> points) {
        return new Lifecycle(
                points.stream()
                        .filter(point -> point.subjectTo() == null)
                        .map(ServedPoint::ref)
                        .toList(),
                points.stream()
                        .filter(point -> point.subjectTo() != null)
                        .map(ServedPoint::ref)
                        .toList(),
                List.of(),
                null);
    }

    public Status status() {
        if (said != null) {
            return said;
        }
        if (!inForce.isEmpty()) {
            return Status.ONGOING;
        }
        if (!conditional.isEmpty()) {
            return Status.CONDITIONAL;
        }
        return lapsed.isEmpty() ? Status.ONGOING : Status.LAPSED;
    }

    public Lifecycle after(UppdragEvent.PointCameIntoForce e) {
        return new Lifecycle(with(inForce, e.point()), without(conditional, e.point()), lapsed, said);
    }

    public Lifecycle after(UppdragEvent.PointLapsed e) {
        return new Lifecycle(
                without(inForce, e.point()), without(conditional, e.point()), with(lapsed, e.point()), said);
    }

    public Lifecycle after(UppdragEvent.OfClosing event) {
        return switch (event) {
            case UppdragEvent.DecisionPointAnswered e -> this;
            case UppdragEvent.ReportedDone e -> saying(Status.REPORTED_DONE);
            case UppdragEvent.UppdragClosed e -> saying(Status.CLOSED);
            case UppdragEvent.UppdragWithdrawn e -> saying(Status.WITHDRAWN);
            case UppdragEvent.UppdragDiscontinued e -> saying(Status.DISCONTINUED);
            case UppdragEvent.UppdragCeased e -> saying(Status.CEASED);
            case UppdragEvent.UppdragReopened e -> saying(null);
            case UppdragEvent.UppdragFactCorrected e -> this;
        };
    }

    private Lifecycle saying(@Nullable Status status) {
        return new Lifecycle(inForce, conditional, lapsed, status);
    }

    private static List<PointRef> with(List<PointRef> points, PointRef point) {
        return Stream.concat(points.stream(), Stream.of(point)).distinct().toList();
    }

    private static List<PointRef> without(List<PointRef> points, PointRef point) {
        return points.stream().filter(one -> !one.equals(point)).toList();
    }
}
