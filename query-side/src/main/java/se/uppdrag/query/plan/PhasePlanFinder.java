package se.uppdrag.query.plan;

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
public class PhasePlanFinder {

    private final ViewStore<PhasePlanDocument> store;
    private final Progress progress;

    PhasePlanFinder(PhasePlanView view, MongoTemplate mongo, Progress progress) {
        this.store = new ViewStore<>(view, mongo);
        this.progress = progress;
    }

    /** Every plan, retired ones included, by name; a region has a handful. */
    public List<PhasePlanDocument> all() {
        return store.find(new Query()
                .with(Sort.by(Sort.Order.asc(ViewStore.QUERIED + "." + PhasePlanView.SORT), Sort.Order.asc("_id"))));
    }

    Optional<PhasePlanDocument> find(UUID id) {
        return store.find(id.toString());
    }

    /** Waits briefly for the change the user comes from; whether the page is older than it all the same. */
    boolean lags(@Nullable Long after) {
        return progress.lags(PhasePlanView.NAME, after);
    }
}
