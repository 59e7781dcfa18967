package se.uppdrag.kernel.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.PointRef;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.casefile.CaseFileState;
import se.uppdrag.kernel.casefile.Decision;
import se.uppdrag.kernel.drift.DriftStep.Kind;
import se.uppdrag.kernel.uppdrag.Scope;
import se.uppdrag.kernel.uppdrag.UppdragState;

/** How an uppdrag's bounds moved on the way to it and since, what no decision point covers, and where conditions disagree. */
public record ScopeDrift(List<DriftStep> steps, List<Uncovered> uncovered, List<Disagreement> disagreements) {

    public static ScopeDrift of(CaseFileState caseFile, UppdragState uppdrag) {
        return new ScopeDrift(
                compared(named(caseFile, uppdrag), uppdrag), Uncovered.of(uppdrag), Disagreement.of(uppdrag));
    }

    /** Whether two steps name areas: with fewer there is nothing to compare. */
    public boolean comparable() {
        return steps.stream().filter(step -> !step.areas().isEmpty()).count() > 1;
    }

    /** A step with its areas, before it is compared. */
    private record Named(DriftStep step, List<NamedArea> areas) {}

    private static List<DriftStep> compared(List<Named> steps, UppdragState uppdrag) {
        var compared = new ArrayList<DriftStep>();
        var before = new ArrayList<List<NamedArea>>();
        for (var named : steps) {
            var step = named.step();
            var changes = before.isEmpty() || named.areas().isEmpty()
                    ? List.<AreaChange>of()
                    : new Comparison(before, named.areas(), uppdrag).changes();
            compared.add(new DriftStep(step.kind(), step.step(), step.by(), step.areas(), changes, step.trace()));
            if (!named.areas().isEmpty()) {
                before.add(named.areas());
            }
        }
        return List.copyOf(compared);
    }

    private static List<Named> named(CaseFileState caseFile, UppdragState uppdrag) {
        var steps = new ArrayList<Named>();
        for (var told : caseFile.steps()) {
            var e = told.fact();
            var areas = e.areas().stream().map(NamedArea::written).toList();
            steps.add(new Named(
                    new DriftStep(Kind.EARLIER, e.step(), e.by(), e.areas(), List.of(), told.trace()), areas));
        }
        var decisions = caseFile.decisions().stream()
                .filter(decision ->
                        decision.refs().stream().anyMatch(uppdrag.mandate().refs()::contains))
                .toList();
        for (var told : caseFile.proposals()) {
            var points = told.fact().points().stream()
                    .map(point -> new PointRef(told.fact().proposalId(), point.number()))
                    .flatMap(proposed -> Stream.concat(Stream.of(proposed), decidedOn(proposed, decisions)))
                    .toList();
            if (points.stream().anyMatch(uppdrag.mandate().refs()::contains)) {
                steps.add(step(
                        new DriftStep(
                                Kind.PROPOSAL, null, told.fact().proposedBy(), List.of(), List.of(), told.trace()),
                        resting(points, uppdrag)));
            }
        }
        var points = new ArrayList<PointRef>();
        for (var decision : decisions) {
            points.addAll(decision.refs());
            steps.add(step(
                    new DriftStep(
                            Kind.DECISION, null, decision.fact().decider(), List.of(), List.of(), decision.trace()),
                    resting(points, uppdrag)));
        }
        steps.sort(Comparator.comparing(named -> day(named.step().trace())));
        steps.add(step(new DriftStep(Kind.NOW, null, null, List.of(), List.of(), null), present(uppdrag.scope())));
        return steps;
    }

    private static LocalDate day(@Nullable Trace trace) {
        return Objects.requireNonNull(trace, "A step of the case file has a source")
                .day();
    }

    private static Named step(DriftStep step, List<Scope.Area> areas) {
        var names = areas.stream().map(Scope.Area::name).toList();
        return new Named(
                new DriftStep(step.kind(), step.step(), step.by(), names, step.changes(), step.trace()),
                areas.stream().map(NamedArea::of).toList());
    }

    private static Stream<PointRef> decidedOn(PointRef proposed, List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> decision.points().stream()
                        .filter(decided -> proposed.equals(decided.point().proposedAs()))
                        .map(decided ->
                                new PointRef(decision.id(), decided.point().number())));
    }

    /** What the points were recorded to name; what came later, though it rests on them, they did not. */
    private static List<Scope.Area> resting(List<PointRef> points, UppdragState uppdrag) {
        return uppdrag.scope().areas().stream()
                .filter(area -> !area.widened() && area.points().stream().anyMatch(points::contains))
                .toList();
    }

    private static List<Scope.Area> present(Scope scope) {
        return scope.areas().stream().filter(area -> !area.excluded()).toList();
    }
}
