package se.uppdrag.query.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.kernel.plan.PhasePlanEvent;
import se.uppdrag.query.readmodel.SwedishText;
import se.uppdrag.query.readmodel.Touched;
import se.uppdrag.query.readmodel.View;

/** One document per plan. */
@Component
public final class PhasePlanView implements View<PhasePlanDocument> {

    public static final String NAME = "phase-plans";

    static final String SORT = "name";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<PhasePlanDocument> type() {
        return PhasePlanDocument.class;
    }

    @Override
    public Touched touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case PhasePlanEvent.PhasePlanRegistered e -> Touched.beginning(e.planId());
            case PhasePlanEvent e -> Touched.one(e.planId());
            default -> Touched.NOTHING;
        };
    }

    @Override
    public PhasePlanDocument begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier) {
        if (recorded.event() instanceof PhasePlanEvent.PhasePlanRegistered e) {
            return PhasePlanDocument.of(recorded, e);
        }
        throw new IllegalStateException("A plan of phases does not begin with " + recorded.event());
    }

    @Override
    public PhasePlanDocument after(PhasePlanDocument document, Recorded<?> recorded) {
        return recorded.event() instanceof PhasePlanEvent e ? document.after(recorded, e) : document;
    }

    @Override
    public PhasePlanDocument corrected(PhasePlanDocument document, Recorded<?> correction) {
        return document.seen(correction);
    }

    @Override
    public Map<String, @Nullable Object> queried(PhasePlanDocument document) {
        return Map.of(SORT, SwedishText.sortKey(document.state().name()));
    }

    @Override
    public List<List<String>> indexes() {
        return List.of(List.of("q." + SORT, "_id"));
    }
}
