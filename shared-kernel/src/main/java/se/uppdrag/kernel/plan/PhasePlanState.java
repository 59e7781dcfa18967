package se.uppdrag.kernel.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.Told;
import se.uppdrag.kernel.Trace;
import se.uppdrag.kernel.plan.PhasePlanEvent.PhasePlanRegistered;
import se.uppdrag.kernel.plan.PhasePlanEvent.PhasePlanRetired;
import se.uppdrag.kernel.plan.PhasePlanEvent.PhasePlanRevised;
import se.uppdrag.kernel.uppdrag.Phase;

/**
 * A plan as its events tell it.
 *
 * @param worded by which event it got its present words; absent before there are any
 */
public record PhasePlanState(
        UUID id,
        String name,
        @Nullable String description,
        List<Phase> phases,
        int version,
        @Nullable Trace worded,
        @Nullable Told<PhasePlanRetired> retired) {

    public static PhasePlanState none() {
        return new PhasePlanState(new UUID(0, 0), "", null, List.of(), 0, null, null);
    }

    public PlanVersion planVersion() {
        return new PlanVersion(id, name, version);
    }

    public PhasePlanState after(Recorded<? extends PhasePlanEvent> recorded) {
        return switch (recorded.event()) {
            case PhasePlanRegistered e -> worded(e.planId(), e.name(), e.description(), e.phases(), recorded);
            case PhasePlanRevised e -> worded(e.planId(), e.name(), e.description(), e.phases(), recorded);
            case PhasePlanRetired e ->
                new PhasePlanState(id, name, description, phases, version, worded, Told.of(e, recorded));
            case PhasePlanEvent.PhasePlanFactCorrected e -> this;
        };
    }

    private PhasePlanState worded(
            UUID id, String name, @Nullable String description, List<Phase> phases, Recorded<?> recorded) {
        var version = Math.toIntExact(recorded.sequence() + 1);
        return new PhasePlanState(id, name, description, phases, version, Trace.of(recorded), retired);
    }
}
