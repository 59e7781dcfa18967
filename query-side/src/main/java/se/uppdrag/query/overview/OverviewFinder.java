package se.uppdrag.query.overview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.LitList;
import se.uppdrag.query.list.Found;
import se.uppdrag.query.list.FreeText;
import se.uppdrag.query.readmodel.ViewStore;

/** Finds uppdrag for the overview. */
@Component
final class OverviewFinder {

    private final ViewStore<Overview> store;
    private final LitList<Overview> list;

    OverviewFinder(OverviewView view, MongoTemplate mongo, Lights lights) {
        this.store = new ViewStore<>(view, mongo);
        this.list = new LitList<>(store, null, lights);
    }

    Found<Overview> find(OverviewFilter filter) {
        return list.find(filter, criteria(filter), ViewStore.Item::document);
    }

    List<String> phases() {
        return store.distinct(list.path("phase"));
    }

    List<String> holders() {
        return store.distinct(list.path(OverviewView.HOLDERS));
    }

    List<String> givers() {
        return store.distinct(list.path(OverviewView.GIVERS));
    }

    private List<Criteria> criteria(OverviewFilter filter) {
        var all = new ArrayList<Criteria>();
        equal(all, list.path("phase"), filter.phase());
        equal(all, list.path(OverviewView.HOLDERS), filter.holder());
        equal(all, list.path(OverviewView.GIVERS), filter.body());
        if (filter.municipality() != null) {
            equal(all, list.path(OverviewView.ASKED), Party.municipality(filter.municipality()).toString());
        }
        if (filter.dueBefore() != null) {
            all.add(Criteria.where(list.path("due")).lt(filter.dueBefore().toString()));
        }
        if (filter.q() != null) {
            all.addAll(FreeText.criteria(list.path("text"), filter.q()));
        }
        return all;
    }

    private static void equal(List<Criteria> all, String path, @Nullable String value) {
        if (value != null) {
            all.add(Criteria.where(path).is(value));
        }
    }
}
