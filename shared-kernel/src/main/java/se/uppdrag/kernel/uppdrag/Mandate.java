package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.including;
import static se.uppdrag.kernel.Lists.plus;
import static se.uppdrag.kernel.Lists.without;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.uppdrag.UppdragEvent.GiverLeft;
import se.uppdrag.kernel.uppdrag.UppdragEvent.HandedOver;
import se.uppdrag.kernel.uppdrag.UppdragEvent.MandateInterpreted;
import se.uppdrag.kernel.uppdrag.UppdragEvent.TaskAdded;
import se.uppdrag.kernel.uppdrag.UppdragEvent.TaskDeclined;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragAssigned;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragDerived;
import se.uppdrag.kernel.uppdrag.UppdragEvent.UppdragPassedOn;

/** Who ordered what, of whom, on what basis, and how unclear words were settled. */
@RecordBuilder
public record Mandate(
        @Nullable Told<UppdragAssigned> assigned,
        String title,
        List<Party> givers,
        List<Told<GiverLeft>> departures,
        List<Party> holders,
        List<Told<HandedOver>> handovers,
        List<Party> performers,
        List<MandatePoint> points,
        List<Told<MandateInterpreted>> interpretations,
        List<Task> tasks,
        @Nullable Told<UppdragDerived> derived,
        List<Told<UppdragPassedOn>> passedOn)
        implements MandateBuilder.With {

    /** Whether a point binds yet: one decided subject to another body waits, and may lapse (rule 1); one replaced never binds again. */
    public enum Force {
        IN_FORCE,
        CONDITIONAL,
        LAPSED,
        REPLACED;

        /** Whether an answer to it is waited for: it binds, or may come to. */
        public boolean awaitsAnswer() {
            return this == IN_FORCE || this == CONDITIONAL;
        }
    }

    /** {@code settled}: by which event its force is what it is. */
    public record MandatePoint(ServedPoint point, Force force, Trace settled) {

        private MandatePoint settled(Force now, Recorded<?> recorded) {
            return force == Force.REPLACED ? this : new MandatePoint(point, now, Trace.of(recorded));
        }
    }

    public record Task(Told<TaskAdded> added, @Nullable Told<TaskDeclined> declined) {

        public String key() {
            return added.fact().task();
        }

        /** No decision point asks for it (REG-14). */
        public boolean uncovered() {
            return added.fact().points().isEmpty();
        }
    }

    static Mandate none() {
        return new Mandate(
                null, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null,
                List.of());
    }

    /** Of the whole: in force as soon as one point is, lapsed when every point has. */
    public Force force() {
        if (points.isEmpty() || points.stream().anyMatch(point -> point.force() == Force.IN_FORCE)) {
            return Force.IN_FORCE;
        }
        return points.stream().anyMatch(point -> point.force() == Force.CONDITIONAL) ? Force.CONDITIONAL : Force.LAPSED;
    }

    public List<PointRef> refs() {
        return points.stream().map(point -> point.point().ref()).toList();
    }

    public Optional<Task> task(String key) {
        return tasks.stream().filter(task -> task.key().equals(key)).findFirst();
    }

    /** The reading that says which of the two conditions governs; the latest counts, there is no default (rule 4). */
    public Optional<Told<MandateInterpreted>> governing() {
        return interpretations.stream()
                .filter(told -> told.fact().governing() != null)
                .reduce((earlier, later) -> later);
    }

    /** The reading that opens an area for another operator. */
    public Optional<Told<MandateInterpreted>> opening(String area) {
        return interpretations.stream()
                .filter(told -> told.fact().otherOperatorAreas().contains(area))
                .reduce((earlier, later) -> later);
    }

    Mandate after(Recorded<? extends UppdragEvent> recorded, UppdragEvent.OfMandate event) {
        return switch (event) {
            case UppdragAssigned e -> assigned(Told.of(e, recorded));
            case UppdragEvent.PointCameIntoForce e ->
                points(e.point()::equals, was -> was.settled(Force.IN_FORCE, recorded));
            case UppdragEvent.PointLapsed e -> points(e.point()::equals, was -> was.settled(Force.LAPSED, recorded));
            case UppdragEvent.PointReworded e -> points(e.point()::equals, was -> reworded(was, e));
            case UppdragEvent.TaskReplaced e ->
                points(e.points()::contains, was -> was.settled(Force.REPLACED, recorded))
                        .serving(new MandatePoint(e.by(), Force.IN_FORCE, Trace.of(recorded)));
            case MandateInterpreted e -> withInterpretations(plus(interpretations, Told.of(e, recorded)));
            case UppdragEvent.UppdragRenamed e -> withTitle(e.title());
            case UppdragEvent.PerformerEngaged e -> withPerformers(including(performers, e.performer()));
            case HandedOver e -> handedOver(Told.of(e, recorded));
            case UppdragEvent.GiverAdded e -> withGivers(including(givers, e.giver()));
            case GiverLeft e -> giverLeft(Told.of(e, recorded));
            case UppdragPassedOn e -> withPassedOn(plus(passedOn, Told.of(e, recorded)));
            case UppdragDerived e -> withDerived(Told.of(e, recorded));
            case TaskAdded e -> withTasks(plus(tasks, new Task(Told.of(e, recorded), null)));
            case TaskDeclined e ->
                withTasks(changed(
                        tasks,
                        task -> task.key().equals(e.task()),
                        task -> new Task(task.added(), Told.of(e, recorded))));
        };
    }

    private static Mandate assigned(Told<UppdragAssigned> told) {
        var e = told.fact();
        var points = e.points().stream()
                .map(point -> new MandatePoint(
                        point, point.subjectTo() == null ? Force.IN_FORCE : Force.CONDITIONAL, told.trace()))
                .toList();
        return none().withAssigned(told)
                .withTitle(e.title())
                .withGivers(e.givers().stream().distinct().toList())
                .withHolders(e.holders().stream().distinct().toList())
                .withPerformers(e.performers().stream().distinct().toList())
                .withPoints(points);
    }

    private static MandatePoint reworded(MandatePoint was, UppdragEvent.PointReworded e) {
        var point = was.point();
        return new MandatePoint(
                new ServedPoint(
                        point.ref(), e.text(), e.task(), e.purpose(), e.condition(), point.force(), point.subjectTo()),
                was.force(),
                was.settled());
    }

    private Mandate handedOver(Told<HandedOver> told) {
        var e = told.fact();
        var remaining = e.part() == null ? without(holders, e.from()::equals) : holders;
        return withHolders(including(remaining, e.to())).withHandovers(plus(handovers, told));
    }

    private Mandate giverLeft(Told<GiverLeft> told) {
        var e = told.fact();
        var remaining = without(givers, e.giver()::equals);
        var successor = e.successor();
        return withGivers(successor == null ? remaining : including(remaining, successor))
                .withDepartures(plus(departures, told));
    }

    private Mandate points(Predicate<PointRef> which, UnaryOperator<MandatePoint> change) {
        return withPoints(changed(points, point -> which.test(point.point().ref()), change));
    }

    private Mandate serving(MandatePoint point) {
        return withPoints(plus(points, point));
    }
}
