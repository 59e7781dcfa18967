package se.uppdrag.query.change;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.change.ChangeState;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.state.StreamFinder;

@Component
class ChangeFinder extends StreamFinder<ChangeState> {

    ChangeFinder(ChangeView view, MongoTemplate mongo, Progress progress) {
        super(view, mongo, progress);
    }
}
