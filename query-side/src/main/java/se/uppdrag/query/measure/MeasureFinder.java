package se.uppdrag.query.measure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Reach;
import se.uppdrag.kernel.measure.MeasureState;
import se.uppdrag.query.list.Found;
import se.uppdrag.query.list.FreeText;
import se.uppdrag.query.readmodel.Progress;
import se.uppdrag.query.readmodel.Rows;
import se.uppdrag.query.state.StreamDocument;
import se.uppdrag.query.state.StreamFinder;

/** Finds measures for the pages. */
@Component
class MeasureFinder extends StreamFinder<MeasureState> {

    private final Rows<StreamDocument<MeasureState>, MeasureEntry> rows;

    MeasureFinder(MeasureView view, MongoTemplate mongo, Progress progress) {
        super(view, mongo, progress);
        this.rows = new Rows<>(store, progress, document -> List.of(MeasureEntry.of(document)));
    }

    /** @param portfolio of all that were found, not of one page */
    record Answer(Found<StreamDocument<MeasureState>> found, Portfolio portfolio) {}

    Answer find(Reach reach, MeasureFilter filter) {
        var found = sorted(reach, filter);
        var shown = filter.paging().of(found).stream().map(MeasureEntry::id).toList();
        var documents = store.find(reach, shown);
        var page = new Found<>(shown, found.size(), Map.of()).with(id -> Optional.ofNullable(documents.get(id)));
        return new Answer(page, Portfolio.of(found));
    }

    /** All that it finds, however many. */
    Stream<StreamDocument<MeasureState>> all(Reach reach, MeasureFilter filter) {
        return store.each(reach, sorted(reach, filter), MeasureEntry::id, (row, document) -> Optional.of(document));
    }

    private List<MeasureEntry> sorted(Reach reach, MeasureFilter filter) {
        var sorting = filter.sorting();
        var order = MeasureEntry.order(sorting.key());
        return rows.all(reach).stream()
                .filter(condition(filter))
                .sorted((sorting.descending() ? order.reversed() : order).thenComparing(MeasureEntry::id))
                .toList();
    }

    /** Every uppdrag that has proposed one. */
    Set<UUID> uppdrag(Reach reach) {
        return rows.all(reach).stream().map(MeasureEntry::uppdrag).collect(Collectors.toSet());
    }

    Portfolio portfolio(Reach reach, Collection<UUID> ids) {
        var wanted = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        return Portfolio.of(rows.all(reach).stream()
                .filter(entry -> wanted.contains(entry.id()))
                .toList());
    }

    private static Predicate<MeasureEntry> condition(MeasureFilter filter) {
        var words = new FreeText(filter.q());
        return entry -> (filter.uppdrag() == null || filter.uppdrag().equals(entry.uppdrag()))
                && (filter.horizon() == null || filter.horizon() == entry.horizon())
                && (filter.status() == null || filter.status() == entry.status())
                && (filter.level() == null || filter.level() == entry.level())
                && words.foundIn(entry.text());
    }
}
