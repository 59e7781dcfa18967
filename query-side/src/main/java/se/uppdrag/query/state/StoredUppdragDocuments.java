package se.uppdrag.query.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.ViewStore;

@Component
final class StoredUppdragDocuments implements UppdragDocuments {

    private final ViewStore<UppdragDocument> store;
    private final Progress progress;

    StoredUppdragDocuments(UppdragView view, MongoTemplate mongo, Progress progress) {
        this.store = new ViewStore<>(view, mongo);
        this.progress = progress;
    }

    @Override
    public Optional<UppdragDocument> find(Reach reach, UUID id) {
        return reach.isWhole() ? store.find(reach, id.toString()) : Optional.empty();
    }

    @Override
    public Map<UUID, UppdragDocument> all(Reach reach, Collection<UUID> ids) {
        var found = store.find(reach, ids.stream().map(UUID::toString).toList());
        var inOrder = new LinkedHashMap<UUID, UppdragDocument>();
        for (var id : ids) {
            var document = found.get(id.toString());
            if (document != null) {
                inOrder.put(id, document);
            }
        }
        return inOrder;
    }

    @Override
    public Optional<UppdragDocument> withConsultation(Reach reach, UUID consultationId) {
        var path = ViewStore.QUERIED + "." + UppdragView.CONSULTATIONS;
        return store.find(reach, Query.query(Criteria.where(path).is(consultationId.toString()))).stream()
                .findFirst();
    }

    @Override
    public List<UppdragDocument> withReports(Reach reach, Collection<UUID> reportIds) {
        var path = ViewStore.QUERIED + "." + UppdragView.REPORTS;
        return reportIds.isEmpty() || !reach.isWhole()
                ? List.of()
                : store.find(
                        reach,
                        Query.query(Criteria.where(path)
                                .in(reportIds.stream().map(UUID::toString).toList())));
    }

    @Override
    public boolean lags(@Nullable Long after) {
        return progress.lags(UppdragView.NAME, after);
    }
}
