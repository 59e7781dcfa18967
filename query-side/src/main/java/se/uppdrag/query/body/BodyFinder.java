package se.uppdrag.query.body;

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
class BodyFinder {

    private final ViewStore<BodyDocument> store;
    private final Progress progress;

    BodyFinder(BodyView view, MongoTemplate mongo, Progress progress) {
        this.store = new ViewStore<>(view, mongo);
        this.progress = progress;
    }

    /** Every body, by name; a region has some tens. */
    List<BodyDocument> all() {
        return store.find(new Query()
                .with(Sort.by(Sort.Order.asc(ViewStore.QUERIED + "." + BodyView.SORT), Sort.Order.asc("_id"))));
    }

    Optional<BodyDocument> find(UUID id) {
        return store.find(id.toString());
    }

    /** Waits briefly for the change the user comes from; whether the page is older than it all the same. */
    boolean lags(@Nullable Long after) {
        return progress.lags(BodyView.NAME, after);
    }
}
