package se.uppdrag.query.body;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.body.BodyState;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.state.StreamFinder;

@Component
class BodyFinder extends StreamFinder<BodyState> {

    BodyFinder(BodyView view, MongoTemplate mongo, Progress progress) {
        super(view, mongo, progress);
    }
}
