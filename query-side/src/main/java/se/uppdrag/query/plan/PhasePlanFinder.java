package se.uppdrag.query.plan;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.plan.PhasePlanState;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.state.StreamFinder;

@Component
public class PhasePlanFinder extends StreamFinder<PhasePlanState> {

    PhasePlanFinder(PhasePlanView view, MongoTemplate mongo, Progress progress) {
        super(view, mongo, progress);
    }
}
