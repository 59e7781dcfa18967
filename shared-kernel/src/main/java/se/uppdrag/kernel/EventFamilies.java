package se.uppdrag.kernel;

import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.DnrEvent;
import se.uppdrag.kernel.change.ChangeEvent;
import se.uppdrag.kernel.comparison.ComparisonEvent;
import se.uppdrag.kernel.measure.MeasureEvent;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;

/** Every kind of stream that there is, by its sealed interface of events. */
public final class EventFamilies {

    private EventFamilies() {}

    public static Class<?>[] all() {
        return new Class<?>[] {
            CaseFileEvent.class,
            BodyEvent.class,
            DnrEvent.class,
            UppdragEvent.class,
            MeasureEvent.class,
            ComparisonEvent.class,
            ChangeEvent.class,
            PhasePlanEvent.class
        };
    }
}
