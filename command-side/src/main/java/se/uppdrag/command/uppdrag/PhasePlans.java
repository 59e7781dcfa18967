package se.uppdrag.command.uppdrag;

import java.util.Optional;
import java.util.UUID;
import se.uppdrag.kernel.plan.PhasePlanState;

/** What an uppdrag may ask of the plans that are kept ready. */
public interface PhasePlans {

    /** As recorded when asked; empty: there is no such plan. */
    Optional<PhasePlanState> plan(UUID id);
}
