package se.uppdrag.query.history;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.History;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** What a stream calls itself: the last name that it was given, as corrected. */
final class Subject {

    private Subject() {}

    /** Empty while nothing names it. */
    static String of(List<? extends Recorded<?>> recorded) {
        var history = History.<String, Object>of(
                "", (earlier, one) -> Objects.requireNonNullElse(name(one.event()), earlier));
        for (var one : recorded) {
            history = history.after(one.as(one.event()));
        }
        return history.state();
    }

    private static @Nullable String name(Object event) {
        return switch (event) {
            case UppdragEvent.UppdragAssigned e -> e.title();
            case UppdragEvent.UppdragRenamed e -> e.title();
            case CaseFileEvent.CaseFileOpened e -> e.title();
            case MeasureEvent.MeasureProposed e -> e.text();
            case ComparisonEvent.ComparisonDefined e -> e.title();
            case ChangeEvent.EarlierChangeDescribed e -> e.title();
            case BodyEvent.BodyRegistered e -> e.name();
            case BodyEvent.BodyRenamed e -> e.name();
            case PhasePlanEvent.PhasePlanRegistered e -> e.name();
            case PhasePlanEvent.PhasePlanRevised e -> e.name();
            default -> null;
        };
    }
}
