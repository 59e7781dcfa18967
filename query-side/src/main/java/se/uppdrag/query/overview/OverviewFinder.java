package se.uppdrag.query.overview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.deadline.Lights;
import se.uppdrag.query.deadline.LitList;
import se.uppdrag.query.list.Found;
import se.uppdrag.query.list.FreeText;
import se.uppdrag.query.list.Paging;
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
        this.rows = new Rows<>(store, progress, overview -> List.of(OverviewEntry.of(overview, region)));
        this.lights = lights;
    }

    Found<Overview> find(Reach reach, OverviewFilter filter) {
        var found = LitList.find(rows.all(reach), filter, condition(filter), OverviewEntry::order, lights);
        var documents =
                store.find(reach, found.rows().stream().map(OverviewEntry::id).toList());
        return found.with(row -> Optional.ofNullable(documents.get(row.id())));
    }

    /** All that it finds, however many. */
    Stream<Overview> all(Reach reach, OverviewFilter filter) {
        var found = LitList.find(rows.all(reach), filter, Paging.ALL, condition(filter), OverviewEntry::order, lights);
        return store.each(reach, found.rows(), OverviewEntry::id, (row, overview) -> Optional.of(overview));
    }

    /** What there is to choose from. */
    record Choices(Set<String> phases, Set<String> holders, Set<String> givers) {}

    Choices choices(Reach reach) {
        var choices = new Choices(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (var row : rows.all(reach)) {
            if (row.phase() != null) {
                choices.phases().add(row.phase());
            }
            choices.holders().addAll(row.holders());
            choices.givers().addAll(row.givers());
        }
        return choices;
    }

    private static Predicate<OverviewEntry> condition(OverviewFilter filter) {
        var words = new FreeText(filter.q());
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
