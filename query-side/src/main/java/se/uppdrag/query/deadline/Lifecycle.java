package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/**
 * Whether an uppdrag is in force, and how it ended.
 *
 * @param conditional points that wait for another body
 * @param said what the latest fact about its end says; absent while there is none
 * @param saidOn the day of that fact; absent when its source gives none
 * @param example whether that fact is made up
 */
public record Lifecycle(
        List<PointRef> inForce,
        List<PointRef> conditional,
        List<PointRef> lapsed,
        @Nullable Status said,
        @Nullable LocalDate saidOn,
        boolean example) {

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
                null,
                null,
                false);
    }

    /** All but those that have lapsed. */
    public List<PointRef> points() {
        return Stream.concat(inForce.stream(), conditional.stream()).toList();
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

    /** The days on which a deadline had passed and nobody had decided; none while the uppdrag is not in force (rules 1 and 6). */
    public List<Gap> undecided(Deliverable deliverable, LocalDate today) {
        return switch (status()) {
            case CONDITIONAL, LAPSED -> List.of();
            case ONGOING, REPORTED_DONE, CEASED -> deliverable.undecided(today, null);
            // An old list says that it was closed, not when: perhaps in time.
            case CLOSED, WITHDRAWN, DISCONTINUED -> saidOn == null ? List.of() : deliverable.undecided(today, saidOn);
        };
    }

    public Lifecycle after(UppdragEvent.PointCameIntoForce e) {
        return new Lifecycle(with(inForce, e.point()), without(conditional, e.point()), lapsed, said, saidOn, example);
    }

    public Lifecycle after(UppdragEvent.PointLapsed e) {
        return new Lifecycle(
                without(inForce, e.point()),
                without(conditional, e.point()),
                with(lapsed, e.point()),
                said,
                saidOn,
                example);
    }

    public Lifecycle after(Recorded<?> recorded, UppdragEvent.OfClosing event) {
        return switch (event) {
            case UppdragEvent.DecisionPointAnswered e -> this;
            case UppdragEvent.ReportedDone e -> saying(Status.REPORTED_DONE, recorded);
            case UppdragEvent.UppdragClosed e -> saying(Status.CLOSED, recorded);
            case UppdragEvent.UppdragWithdrawn e -> saying(Status.WITHDRAWN, recorded);
            case UppdragEvent.UppdragDiscontinued e -> saying(Status.DISCONTINUED, recorded);
            case UppdragEvent.UppdragCeased e -> saying(Status.CEASED, recorded);
            case UppdragEvent.UppdragReopened e -> new Lifecycle(inForce, conditional, lapsed, null, null, false);
            case UppdragEvent.UppdragFactCorrected e -> this;
        };
    }

    private Lifecycle saying(Status status, Recorded<?> recorded) {
        return new Lifecycle(
                inForce,
                conditional,
                lapsed,
                status,
                recorded.dated() ? recorded.day() : null,
                recorded.fact().example());
    }

    private static List<PointRef> with(List<PointRef> points, PointRef point) {
        return Stream.concat(points.stream(), Stream.of(point)).distinct().toList();
    }

    private static List<PointRef> without(List<PointRef> points, PointRef point) {
        return points.stream().filter(one -> !one.equals(point)).toList();
    }
}
