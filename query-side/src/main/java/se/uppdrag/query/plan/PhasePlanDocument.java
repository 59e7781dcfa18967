package se.uppdrag.query.plan;

import java.util.Set;
import java.util.UUID;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.query.readmodel.ViewDocument;

/**
 * One plan that is kept ready. It belongs to no case: its own id stands in for one.
 *
 * @param version sequence of the last event of its stream, as {@code If-Match} names it; not that of the plan's words
 */
public record PhasePlanDocument(String id, long position, long version, PhasePlanState state)
        implements ViewDocument<PhasePlanDocument> {

    static PhasePlanDocument of(Recorded<?> recorded, PhasePlanEvent.PhasePlanRegistered e) {
        return new PhasePlanDocument(
                e.planId().toString(),
                recorded.position(),
                recorded.sequence(),
                PhasePlanState.none().after(recorded.as(e)));
    }

    PhasePlanDocument after(Recorded<?> recorded, PhasePlanEvent e) {
        return new PhasePlanDocument(id, position, Math.max(version, recorded.sequence()), state.after(recorded.as(e)));
    }

    /** A correction changes nothing by itself, but counts in the version. */
    PhasePlanDocument seen(Recorded<?> correction) {
        return new PhasePlanDocument(id, position, Math.max(version, correction.sequence()), state);
    }

    /** Whether an uppdrag may begin with it. */
    public boolean offered() {
        return state.retired() == null;
    }

    @Override
    public UUID caseFileId() {
        return UUID.fromString(id);
    }

    @Override
    public PhasePlanDocument at(long position) {
        return new PhasePlanDocument(id, position, version, state);
    }

    @Override
    public Set<UUID> streams() {
        return Set.of(UUID.fromString(id));
    }
}
