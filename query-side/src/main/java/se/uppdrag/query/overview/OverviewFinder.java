package se.uppdrag.query.overview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.query.deadline.Light;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.list.FreeText;
import se.uppdrag.query.list.Sorting;
import se.uppdrag.query.readmodel.ViewStore;

/** Finds uppdrag for the overview. */
@Component
final class OverviewFinder {

    private static final String QUERIED = ViewStore.QUERIED + ".";

    private final ViewStore<Overview> store;
    private final Lights lights;

    OverviewFinder(OverviewView view, MongoTemplate mongo, Lights lights) {
        this.store = new ViewStore<>(view, mongo);
        this.lights = lights;
    }

    /** @param total how many there are on all pages */
    record Found(List<Overview> rows, long total) {}

    Found find(OverviewFilter filter) {
        var criteria = criteria(filter);
        if (filter.light() != null) {
            criteria.add(lights.criteria(filter.light(), QUERIED));
        }
        var paging = filter.paging();
        var rows = store.find(query(criteria)
                .with(sort(filter.sorting()))
                .skip(paging.skipped())
                .limit(paging.limit()));
        return new Found(rows, store.count(query(criteria)));
    }

    /** How many of those that the rest of the filter leaves have each light. */
    Map<Light, Long> counts(OverviewFilter filter) {
        var counts = new EnumMap<Light, Long>(Light.class);
        for (var light : Light.values()) {
            var criteria = criteria(filter);
            criteria.add(lights.criteria(light, QUERIED));
            counts.put(light, store.count(query(criteria)));
        }
        return counts;
    }

    List<String> phases() {
        return store.distinct(QUERIED + "phase");
    }

    List<Party> holders() {
        return store.distinct("parties.holders").stream().map(Party::of).toList();
    }

    List<Party> givers() {
        return store.distinct("parties.givers").stream().map(Party::of).toList();
    }

    private static List<Criteria> criteria(OverviewFilter filter) {
        var all = new ArrayList<Criteria>();
        equal(all, QUERIED + "phase", filter.phase());
        equal(all, "parties.holders", filter.holder());
        equal(all, "parties.givers", filter.body());
        if (filter.municipality() != null) {
            equal(all, "asked", Party.municipality(filter.municipality()).toString());
        }
        if (filter.dueBefore() != null) {
            all.add(Criteria.where(QUERIED + "due").lt(filter.dueBefore().toString()));
        }
        if (filter.q() != null) {
            all.addAll(FreeText.criteria(QUERIED + "text", filter.q()));
        }
        return all;
    }

    private static void equal(List<Criteria> all, String path, @Nullable String value) {
        if (value != null) {
            all.add(Criteria.where(path).is(value));
        }
    }

    private static Query query(List<Criteria> criteria) {
        return criteria.isEmpty() ? new Query() : new Query(new Criteria().andOperator(criteria));
    }

    private static Sort sort(Sorting sorting) {
        var path = sorting.key().equals("changed") ? "changed" : QUERIED + sorting.key() + "Sort";
        return Sort.by(sorting.descending() ? Sort.Direction.DESC : Sort.Direction.ASC, path)
                .and(Sort.by("_id"));
    }
}
