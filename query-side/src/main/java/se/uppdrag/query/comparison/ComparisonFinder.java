package se.uppdrag.query.comparison;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.ViewStore;

@Component
class ComparisonFinder {

    private final ViewStore<ComparisonDocument> store;
    private final Progress progress;

    ComparisonFinder(ComparisonView view, MongoTemplate mongo, Progress progress) {
        this.store = new ViewStore<>(view, mongo);
        this.progress = progress;
    }

    /** Every comparison, by title; a region has some tens. */
    List<ComparisonDocument> all() {
        return store.find(new Query()
                .with(Sort.by(Sort.Order.asc(ViewStore.QUERIED + "." + ComparisonView.SORT), Sort.Order.asc("_id"))));
    }

    Optional<ComparisonDocument> find(UUID id) {
        return store.find(id.toString());
    }

    /** Waits briefly for the change the user comes from; whether the page is older than it all the same. */
    boolean lags(@Nullable Long after) {
        return progress.lags(ComparisonView.NAME, after);
    }
}
