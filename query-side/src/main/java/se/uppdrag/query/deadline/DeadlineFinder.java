package se.uppdrag.query.deadline;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import se.uppdrag.query.list.Found;
import se.uppdrag.query.list.FreeText;
import se.uppdrag.query.readmodel.ViewStore;

/** Finds deadlines, whichever uppdrag they belong to. */
@Component
final class DeadlineFinder {

    private final ViewStore<Deadlines> store;
    private final LitList<Deadlines> list;
    private final Lights lights;

    DeadlineFinder(DeadlinesView view, MongoTemplate mongo, Lights lights) {
        this.store = new ViewStore<>(view, mongo);
        this.list = new LitList<>(store, DeadlinesView.ITEMS, lights);
        this.lights = lights;
    }

    /** One deadline and the uppdrag that it belongs to. */
    record Deadline(Deadlines of, Deliverable deliverable) {}

    Found<Deadline> find(DeadlineFilter filter) {
        return list.find(filter, criteria(filter), DeadlineFinder::deadline);
    }

    List<String> receivers() {
        return store.distinct(list.path("receiver"));
    }

    private static Deadline deadline(ViewStore.Item<Deadlines> found) {
        var key = found.item().getString("key");
        return found.document().outline().promises().deliverables().stream()
                .filter(deliverable -> deliverable.key().equals(key))
                .findFirst()
                .map(deliverable -> new Deadline(found.document(), deliverable))
                .orElseThrow(() -> new IllegalStateException("No deliverable " + key + " in " + found.document()));
    }

    private List<Criteria> criteria(DeadlineFilter filter) {
        var due = list.path("due");
        var all = new ArrayList<Criteria>();
        if (filter.when() != null) {
            var today = lights.today().toString();
            all.add(
                    switch (filter.when()) {
                        case PAST -> Criteria.where(due).lt(today);
                        case UPCOMING -> Criteria.where(due).gte(today);
                    });
        }
        if (filter.body() != null) {
            all.add(Criteria.where(list.path("receiver")).is(filter.body()));
        }
        if (filter.dueBefore() != null) {
            all.add(Criteria.where(due).lt(filter.dueBefore().toString()));
        }
        if (filter.dueAfter() != null) {
            all.add(Criteria.where(due).gt(filter.dueAfter().toString()));
        }
        if (filter.q() != null) {
            all.addAll(FreeText.criteria(list.path("text"), filter.q()));
        }
        return all;
    }
}
