package se.uppdrag.query.deadline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.Region;
import se.uppdrag.query.list.Found;
import se.uppdrag.query.list.FreeText;
import se.uppdrag.query.list.Paging;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rows;
import se.uppdrag.query.readmodel.ViewStore;

/** Finds deadlines, whichever uppdrag they belong to. */
@Component
final class DeadlineFinder {

    private final ViewStore<Deadlines> store;
    private final Rows<Deadlines, DeadlineEntry> rows;
    private final Lights lights;

    DeadlineFinder(DeadlinesView view, MongoTemplate mongo, Progress progress, Lights lights, Region region) {
        this.store = new ViewStore<>(view, mongo);
        this.rows = new Rows<>(store, progress, deadlines -> DeadlineEntry.of(deadlines, region));
        this.lights = lights;
    }

    /** One deadline and the uppdrag that it belongs to. */
    record Deadline(Deadlines of, Deliverable deliverable) {}

    Found<Deadline> find(Reach reach, DeadlineFilter filter) {
        var found = LitList.find(rows.all(reach), filter, condition(filter), DeadlineEntry::order, lights);
        var documents =
                store.find(reach, found.rows().stream().map(DeadlineEntry::id).toList());
        return found.with(row -> Optional.ofNullable(documents.get(row.id())).flatMap(of -> deadline(of, row.key())));
    }

    /** All that it finds, however many. */
    Stream<Deadline> all(Reach reach, DeadlineFilter filter) {
        var found = LitList.find(rows.all(reach), filter, Paging.ALL, condition(filter), DeadlineEntry::order, lights);
        return store.each(reach, found.rows(), DeadlineEntry::id, (row, of) -> deadline(of, row.key()));
    }

    List<String> receivers(Reach reach) {
        return rows.all(reach).stream().map(DeadlineEntry::receiver).distinct().toList();
    }

    private static Optional<Deadline> deadline(Deadlines deadlines, String key) {
        return deadlines.outline().promises().deliverables().stream()
                .filter(deliverable -> deliverable.key().equals(key))
                .findFirst()
                .map(deliverable -> new Deadline(deadlines, deliverable));
    }

    private Predicate<DeadlineEntry> condition(DeadlineFilter filter) {
        var words = new FreeText(filter.q());
        var today = lights.today();
        return row -> {
            var due = row.due();
            return (filter.when() == null || (due != null && filter.when() == DeadlineFilter.When.of(due, today)))
                    && (filter.body() == null || filter.body().equals(row.receiver()))
                    && (filter.dueBefore() == null || (due != null && due.isBefore(filter.dueBefore())))
                    && (filter.dueAfter() == null || (due != null && due.isAfter(filter.dueAfter())))
                    && words.foundIn(row.text());
        };
    }
}
