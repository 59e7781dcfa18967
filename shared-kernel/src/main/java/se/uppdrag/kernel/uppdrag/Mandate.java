package se.uppdrag.kernel.uppdrag;

import static se.uppdrag.kernel.Lists.changed;
import static se.uppdrag.kernel.Lists.including;
import static se.uppdrag.kernel.Lists.with;
import static se.uppdrag.kernel.Lists.without;

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
        List<Told<UppdragPassedOn>> passedOn) {

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
            case MandateInterpreted e ->
                copy(
                        title,
                        givers,
                        departures,
                        holders,
                        handovers,
                        performers,
                        points,
                        with(interpretations, Told.of(e, recorded)),
                        tasks);
            case UppdragEvent.UppdragRenamed e ->
                copy(e.title(), givers, departures, holders, handovers, performers, points, interpretations, tasks);
            case UppdragEvent.PerformerEngaged e ->
                copy(
                        title,
                        givers,
                        departures,
                        holders,
                        handovers,
                        including(performers, e.performer()),
                        points,
                        interpretations,
                        tasks);
            case HandedOver e -> handedOver(e, recorded);
            case UppdragEvent.GiverAdded e ->
                copy(
                        title,
                        including(givers, e.giver()),
                        departures,
                        holders,
                        handovers,
                        performers,
                        points,
                        interpretations,
                        tasks);
            case GiverLeft e -> giverLeft(e, recorded);
            case UppdragPassedOn e -> chained(derived, with(passedOn, Told.of(e, recorded)));
            case UppdragDerived e -> chained(Told.of(e, recorded), passedOn);
            case TaskAdded e ->
                copy(
                        title,
                        givers,
                        departures,
                        holders,
                        handovers,
                        performers,
                        points,
                        interpretations,
                        with(tasks, new Task(Told.of(e, recorded), null)));
            case TaskDeclined e ->
                copy(
                        title,
                        givers,
                        departures,
                        holders,
                        handovers,
                        performers,
                        points,
                        interpretations,
                        changed(
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
        return new Mandate(
                told,
                e.title(),
                e.givers().stream().distinct().toList(),
                List.of(),
                e.holders().stream().distinct().toList(),
                List.of(),
                e.performers().stream().distinct().toList(),
                points,
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private static MandatePoint reworded(MandatePoint was, UppdragEvent.PointReworded e) {
        var point = was.point();
        return new MandatePoint(
                new ServedPoint(
                        point.ref(), e.text(), e.task(), e.purpose(), e.condition(), point.force(), point.subjectTo()),
                was.force(),
                was.settled());
    }

    private Mandate handedOver(HandedOver e, Recorded<? extends UppdragEvent> recorded) {
        var remaining = e.part() == null ? without(holders, e.from()::equals) : holders;
        return copy(
                title,
                givers,
                departures,
                including(remaining, e.to()),
                with(handovers, Told.of(e, recorded)),
                performers,
                points,
                interpretations,
                tasks);
    }

    private Mandate giverLeft(GiverLeft e, Recorded<? extends UppdragEvent> recorded) {
        var remaining = without(givers, e.giver()::equals);
        var successor = e.successor();
        return copy(
                title,
                successor == null ? remaining : including(remaining, successor),
                with(departures, Told.of(e, recorded)),
                holders,
                handovers,
                performers,
                points,
                interpretations,
                tasks);
    }

    private Mandate points(Predicate<PointRef> which, UnaryOperator<MandatePoint> change) {
        return points(changed(points, point -> which.test(point.point().ref()), change));
    }

    private Mandate serving(MandatePoint point) {
        return points(with(points, point));
    }

    private Mandate points(List<MandatePoint> points) {
        return copy(title, givers, departures, holders, handovers, performers, points, interpretations, tasks);
    }

    private Mandate chained(@Nullable Told<UppdragDerived> derived, List<Told<UppdragPassedOn>> passedOn) {
        return new Mandate(
                assigned,
                title,
                givers,
                departures,
                holders,
                handovers,
                performers,
                points,
                interpretations,
                tasks,
                derived,
                passedOn);
    }

    private Mandate copy(
            String title,
            List<Party> givers,
            List<Told<GiverLeft>> departures,
            List<Party> holders,
            List<Told<HandedOver>> handovers,
            List<Party> performers,
            List<MandatePoint> points,
            List<Told<MandateInterpreted>> interpretations,
            List<Task> tasks) {
        return new Mandate(
                assigned,
                title,
                givers,
                departures,
                holders,
                handovers,
                performers,
                points,
                interpretations,
                tasks,
                derived,
                passedOn);
    }
}
