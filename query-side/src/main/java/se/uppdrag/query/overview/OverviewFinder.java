package se.uppdrag.query.overview;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.LitList;
import se.uppdrag.query.list.Found;
import se.uppdrag.query.list.FreeText;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rows;
import se.uppdrag.query.readmodel.ViewStore;

/** Finds uppdrag for the overview. */
@Component
final class OverviewFinder {

    private final ViewStore<Overview> store;
    private final Rows<Overview, OverviewEntry> rows;
    private final Lights lights;

    OverviewFinder(OverviewView view, MongoTemplate mongo, Progress progress, Lights lights, Region region) {
        this.store = new ViewStore<>(view, mongo);
        this.rows = new Rows<>(view, store, progress, overview -> List.of(OverviewEntry.of(overview, region)));
        this.lights = lights;
    }

    Found<Overview> find(OverviewFilter filter) {
        var found = LitList.find(rows.all(), filter, condition(filter), OverviewEntry::order, lights);
        var documents = store.find(found.rows().stream().map(OverviewEntry::id).toList());
        return found.with(row -> documents.get(row.id()));
    }

    List<String> phases() {
        return different(row -> Stream.ofNullable(row.phase()));
    }

    List<String> holders() {
        return different(row -> row.holders().stream());
    }

    List<String> givers() {
        return different(row -> row.givers().stream());
    }

    private List<String> different(Function<OverviewEntry, Stream<String>> texts) {
        return rows.all().stream().flatMap(texts).distinct().toList();
    }

    private static Predicate<OverviewEntry> condition(OverviewFilter filter) {
        var words = new FreeText(filter.q() == null ? "" : filter.q());
        var municipality = filter.municipality() == null
                ? null
                : Party.municipality(filter.municipality()).toString();
        return row -> (filter.phase() == null || filter.phase().equals(row.phase()))
                && (filter.holder() == null || row.holders().contains(filter.holder()))
                && (filter.body() == null || row.givers().contains(filter.body()))
                && (municipality == null || row.asked().contains(municipality))
                && (filter.dueBefore() == null
                        || (row.due() != null && row.due().isBefore(filter.dueBefore())))
                && words.foundIn(row.text());
    }
}
