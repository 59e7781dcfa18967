package se.uppdrag.query.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.query.state.StreamView;

/** One document per plan. */
@Component
public final class PhasePlanView extends StreamView<PhasePlanEvent, PhasePlanState> {

    public static final String NAME = "phase-plans";

    public PhasePlanView() {
        super(
                NAME,
                PhasePlanEvent.class,
                PhasePlanEvent.PhasePlanRegistered.class,
                PhasePlanEvent::planId,
                PhasePlanState.none(),
                PhasePlanState::after);
    }

    @Override
    protected String title(PhasePlanState state) {
        return state.name();
    }

    @Override
    protected UUID caseFileId(PhasePlanState state) {
        return state.id();
    }
}
