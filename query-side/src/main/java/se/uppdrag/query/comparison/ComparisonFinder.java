package se.uppdrag.query.comparison;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.comparison.ComparisonState;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.state.StreamFinder;

@Component
class ComparisonFinder extends StreamFinder<ComparisonState> {

    ComparisonFinder(ComparisonView view, MongoTemplate mongo, Progress progress) {
        super(view, mongo, progress);
    }
}
