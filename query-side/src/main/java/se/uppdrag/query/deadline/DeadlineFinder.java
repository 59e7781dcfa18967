package se.uppdrag.query.deadline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.query.list.FreeText;
import se.uppdrag.query.readmodel.ViewStore;

/** Finds deadlines, whichever uppdrag they belong to. */
@Component
final class DeadlineFinder {

    private static final String ITEM = ViewStore.QUERIED + "." + DeadlinesView.ITEMS + ".";
    private static final String DUE = ITEM + "due";

    private final ViewStore<Deadlines> store;
    private final Lights lights;

    DeadlineFinder(DeadlinesView view, MongoTemplate mongo, Lights lights) {
        this.store = new ViewStore<>(view, mongo);
        this.lights = lights;
    }

    /** One deadline and the uppdrag that it belongs to. */
    record Deadline(Deadlines of, Deliverable deliverable) {}

    /** @param total how many there are on all pages */
    record Found(List<Deadline> rows, long total) {}

    Found find(DeadlineFilter filter) {
        var criteria = criteria(filter);
        if (filter.light() != null) {
            criteria.add(lights.criteria(filter.light(), ITEM));
        }
        var paging = filter.paging();
        var rows =
                store
                        .findItems(DeadlinesView.ITEMS, all(criteria), sort(filter), paging.skipped(), paging.limit())
                        .stream()
                        .map(DeadlineFinder::deadline)
                        .toList();
        return new Found(rows, store.countItems(DeadlinesView.ITEMS, all(criteria)));
    }

    /** How many of those that the rest of the filter leaves have each light. */
    Map<Light, Long> counts(DeadlineFilter filter) {
        var counts = new EnumMap<Light, Long>(Light.class);
        for (var light : Light.values()) {
            var criteria = criteria(filter);
            criteria.add(lights.criteria(light, ITEM));
            counts.put(light, store.countItems(DeadlinesView.ITEMS, all(criteria)));
        }
        return counts;
    }

    List<Party> receivers() {
        return store.distinct(ITEM + "receiver").stream().map(Party::of).toList();
    }

    private static Deadline deadline(ViewStore.Item<Deadlines> found) {
        var key = found.item().getString("key");
        return found.document().promises().deliverables().stream()
                .filter(deliverable -> deliverable.key().equals(key))
                .findFirst()
                .map(deliverable -> new Deadline(found.document(), deliverable))
                .orElseThrow(() -> new IllegalStateException("No deliverable " + key + " in " + found.document()));
    }

    private List<Criteria> criteria(DeadlineFilter filter) {
        var all = new ArrayList<Criteria>();
        if (filter.when() != null) {
            var today = lights.today().toString();
            all.add(
                    switch (filter.when()) {
                        case PAST -> Criteria.where(DUE).lt(today);
                        case UPCOMING -> Criteria.where(DUE).gte(today);
                    });
        }
        if (filter.body() != null) {
            all.add(Criteria.where(ITEM + "receiver").is(filter.body()));
        }
        if (filter.dueBefore() != null) {
            all.add(Criteria.where(DUE).lt(filter.dueBefore().toString()));
        }
        if (filter.dueAfter() != null) {
            all.add(Criteria.where(DUE).gt(filter.dueAfter().toString()));
        }
        if (filter.q() != null) {
            all.addAll(FreeText.criteria(ITEM + "text", filter.q()));
        }
        return all;
    }

    private static Criteria all(List<Criteria> criteria) {
        return criteria.isEmpty() ? new Criteria() : new Criteria().andOperator(criteria);
    }

    private static Sort sort(DeadlineFilter filter) {
        var sorting = filter.sorting();
        return Sort.by(sorting.descending() ? Sort.Direction.DESC : Sort.Direction.ASC, ITEM + sorting.key() + "Sort")
                .and(Sort.by("_id", ITEM + "key"));
    }
}
