package se.uppdrag.query.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.uppdrag.Rest;
import se.uppdrag.kernel.uppdrag.ServedPoint;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/**
 * Whether an uppdrag is in force, and how it ended.
 *
 * @param conditional points that wait for another body
 * @param said what the latest fact about its end says; absent while there is none
 * @param saidOn the day of that fact; absent when its source gives none
 * @param example whether that fact is made up; of an uppdrag that rests, whether the rest is
 */
public record Lifecycle(
        List<PointRef> inForce,
        List<PointRef> conditional,
        List<PointRef> lapsed,
        @Nullable Status said,
        @Nullable LocalDate saidOn,
        boolean example,
        Rest rest) {

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
                false,
                Rest.none());
    }

    /** All but those that have lapsed. */
    public List<PointRef> points() {
        return Stream.concat(inForce.stream(), conditional.stream()).toList();
    }

    public Status status() {
        // What is reported done and then let rest, rests.
        if (said != null && (said != Status.REPORTED_DONE || rest.current().isEmpty())) {
            return said;
        }
        if (inForce.isEmpty() && !conditional.isEmpty()) {
            return Status.CONDITIONAL;
        }
        if (inForce.isEmpty() && !lapsed.isEmpty()) {
            return Status.LAPSED;
        }
        return rest.current()
                .map(period -> period.kind() == Rest.Kind.PAUSED ? Status.PAUSED : Status.POSTPONED)
                .orElse(Status.ONGOING);
    }

    /** Of one that rests deadlines run on, unless the giver let them wait. */
    public Status.Stage stage() {
        return rest.current().filter(period -> !period.deadlinesWait()).isPresent() && status() == Status.PAUSED
                ? Status.Stage.LIVE
                : status().stage();
    }

    /** The days on which a deadline had passed and nobody had decided; none while the uppdrag is not in force (rules 1 and 6). */
    public List<Gap> undecided(Deliverable deliverable, LocalDate today) {
        return switch (status()) {
            case CONDITIONAL, LAPSED -> List.of();
            case ONGOING, REPORTED_DONE, CEASED, PAUSED, POSTPONED -> awake(deliverable.undecided(today, null));
            // An old list says that it was closed, not when: perhaps in time.
            case CLOSED, WITHDRAWN, DISCONTINUED ->
                saidOn == null ? List.of() : awake(deliverable.undecided(today, saidOn));
        };
    }

    /** Letting it rest is a decision: days on which deadlines stood still are nobody's failure to decide. */
    private List<Gap> awake(List<Gap> gaps) {
        var awake = gaps;
        for (var period : rest.periods()) {
            if (period.deadlinesWait()) {
                var ended = period.ended();
                awake = awake.stream()
                        .flatMap(gap -> gap.without(period.begun().day(), ended == null ? null : ended.day()).stream())
                        .toList();
            }
        }
        return awake;
    }

    public Lifecycle after(UppdragEvent.PointCameIntoForce e) {
        return new Lifecycle(
                with(inForce, e.point()), without(conditional, e.point()), lapsed, said, saidOn, example, rest);
    }

    public Lifecycle after(UppdragEvent.PointLapsed e) {
        return new Lifecycle(
                without(inForce, e.point()),
                without(conditional, e.point()),
                with(lapsed, e.point()),
                said,
                saidOn,
                example,
                rest);
    }

    public Lifecycle after(UppdragEvent.TaskReplaced e) {
        return new Lifecycle(
                with(without(inForce, e.points()), e.by().ref()),
                without(conditional, e.points()),
                lapsed,
                said,
                saidOn,
                example,
                rest);
    }

    public Lifecycle after(Recorded<?> recorded, UppdragEvent.OfClosing event) {
        return switch (event) {
            case UppdragEvent.DecisionPointAnswered e -> this;
            case UppdragEvent.ReportedDone e -> saying(Status.REPORTED_DONE, recorded, e);
            case UppdragEvent.UppdragClosed e -> saying(Status.CLOSED, recorded, e);
            case UppdragEvent.UppdragWithdrawn e -> saying(Status.WITHDRAWN, recorded, e);
            case UppdragEvent.UppdragDiscontinued e -> saying(Status.DISCONTINUED, recorded, e);
            case UppdragEvent.UppdragCeased e -> saying(Status.CEASED, recorded, e);
            case UppdragEvent.UppdragReopened e -> new Lifecycle(inForce, conditional, lapsed, null, null, false, rest);
            case UppdragEvent.UppdragFactCorrected e -> this;
        };
    }

    public Lifecycle after(Recorded<?> recorded, UppdragEvent.OfRest event) {
        return new Lifecycle(
                inForce, conditional, lapsed, said, saidOn, recorded.fact().example(), rest.after(recorded, event));
    }

    private Lifecycle saying(Status status, Recorded<?> recorded, UppdragEvent.OfClosing event) {
        return new Lifecycle(
                inForce,
                conditional,
                lapsed,
                status,
                recorded.dated() ? recorded.day() : null,
                recorded.fact().example(),
                rest.after(recorded, event));
    }

    private static List<PointRef> with(List<PointRef> points, PointRef point) {
        return Stream.concat(points.stream(), Stream.of(point)).distinct().toList();
    }

    private static List<PointRef> without(List<PointRef> points, PointRef point) {
        return without(points, List.of(point));
    }

    private static List<PointRef> without(List<PointRef> points, List<PointRef> gone) {
        return points.stream().filter(point -> !gone.contains(point)).toList();
    }
}
