package se.uppdrag.query.change;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.ViewStore;

@Component
class ChangeFinder {

    private final ViewStore<ChangeDocument> store;
    private final Progress progress;

    ChangeFinder(ChangeView view, MongoTemplate mongo, Progress progress) {
        this.store = new ViewStore<>(view, mongo);
        this.progress = progress;
    }

    Optional<ChangeDocument> find(UUID id) {
        return store.find(id.toString());
    }

    /** Waits briefly for the change the user comes from; whether the page is older than it all the same. */
    boolean lags(@Nullable Long after) {
        return progress.lags(ChangeView.NAME, after);
    }
}
