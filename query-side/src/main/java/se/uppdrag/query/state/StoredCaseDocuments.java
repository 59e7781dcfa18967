package se.uppdrag.query.state;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.SwedishText;
import se.uppdrag.query.readmodel.ViewStore;

@Component
final class StoredCaseDocuments implements CaseDocuments {

    private static final String Q = ViewStore.QUERIED + ".";

    private static final Sort LATEST_FIRST = Sort.by(Sort.Order.desc(Q + CaseView.CHANGED), Sort.Order.asc("_id"));

    private final ViewStore<CaseDocument> store;
    private final Progress progress;

    StoredCaseDocuments(CaseView view, MongoTemplate mongo, Progress progress) {
        this.store = new ViewStore<>(view, mongo);
        this.progress = progress;
    }

    @Override
    public Optional<CaseDocument> find(Reach reach, UUID id) {
        return store.find(reach, id.toString());
    }

    @Override
    public List<CaseDocument> withNumber(Reach reach, String dnr) {
        return store.find(reach, Query.query(Criteria.where(Q + CaseView.DNR).is(dnr)));
    }

    @Override
    public Found search(Reach reach, String text, Paging paging) {
        var query = containing(text);
        var total = store.count(reach, query);
        query.with(LATEST_FIRST).skip(paging.skipped()).limit(paging.limit());
        return new Found(store.find(reach, query), total);
    }

    @Override
    public Stream<CaseDocument> all(Reach reach, String text) {
        return store.each(
                reach,
                store.ids(reach, containing(text).with(LATEST_FIRST)),
                id -> id,
                (id, document) -> Optional.of(document));
    }

    private static Query containing(String text) {
        var query = new Query();
        if (!text.isBlank()) {
            query.addCriteria(Criteria.where(Q + CaseView.TEXT).regex(Pattern.quote(SwedishText.folded(text.strip()))));
        }
        return query;
    }

    @Override
    public boolean lags(@Nullable Long after) {
        return progress.lags(CaseView.NAME, after);
    }
}
