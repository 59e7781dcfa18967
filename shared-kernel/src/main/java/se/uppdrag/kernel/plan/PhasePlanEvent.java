package se.uppdrag.kernel.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.uppdrag.Phase;

/** All that can be recorded of a plan that is kept ready. It belongs to no case: its phases serve no decision points yet. */
public sealed interface PhasePlanEvent {

    UUID planId();

    /** {@code description}: for which kind of uppdrag the plan is. */
    record PhasePlanRegistered(
            UUID planId, String name, @Nullable String description, List<Phase> phases) implements PhasePlanEvent {}

    /** The plan as a whole, in other words or with other phases; an uppdrag that began with the former keeps it. */
    record PhasePlanRevised(
            UUID planId, String name, @Nullable String description, List<Phase> phases, String reason)
            implements PhasePlanEvent {}

    /** No longer offered. */
    record PhasePlanRetired(UUID planId, @Nullable String reason) implements PhasePlanEvent {}

    record PhasePlanFactCorrected(UUID planId, UUID corrects, String reason) implements PhasePlanEvent, Correction {}
}
