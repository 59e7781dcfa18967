package se.uppdrag.query.state;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.ViewStore;

/** Finds streams of a kind for the pages. */
public abstract class StreamFinder<S> {

    protected final ViewStore<StreamDocument<S>> store;
    protected final Progress progress;
    private final String view;

    protected StreamFinder(StreamView<?, S> view, MongoTemplate mongo, Progress progress) {
        this.store = new ViewStore<>(view, mongo);
        this.progress = progress;
        this.view = view.name();
    }

    /** Every one, by title; for kinds of which a region has some tens. */
    public List<StreamDocument<S>> all(Reach reach) {
        return store.find(
                reach,
                new Query()
                        .with(Sort.by(
                                Sort.Order.asc(ViewStore.QUERIED + "." + StreamView.SORT), Sort.Order.asc("_id"))));
    }

    public Optional<StreamDocument<S>> find(Reach reach, UUID id) {
        return store.find(reach, id.toString());
    }

    /** In the order of the ids; what is not there yet is left out. */
    public List<StreamDocument<S>> inOrder(Reach reach, List<UUID> ids) {
        var found = store.find(reach, ids.stream().map(UUID::toString).toList());
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(found.get(id.toString())).stream())
                .toList();
    }

    /** Waits briefly for the change the user comes from; whether the page is older than it all the same. */
    public boolean lags(@Nullable Long after) {
        return progress.lags(view, after);
    }
}
