package se.uppdrag.query.readmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the documents of a view are found, counted and sorted by, in the memory of this node: some hundred bytes each, so that a
 * list of ten thousand is asked in milliseconds, whatever the question and whatever the store has indexes for.
 */
public final class Rows<D extends ViewDocument<D>, R> {

    private static final long ALL = -1;

    private final ViewStore<D> store;
    private final Progress progress;
    private final Function<D, List<R>> rows;
    private final Map<String, List<R>> byDocument = new HashMap<>();
    private Progress.Mark asOf = new Progress.Mark(ALL, "");
    private List<R> all = List.of();

    /** @param rows those of one document */
    public Rows(ViewStore<D> store, Progress progress, Function<D, List<R>> rows) {
        this.store = store;
        this.progress = progress;
        this.rows = rows;
    }

    /** As the view is now. A document may have gone all the same when it is fetched: its row is then to be left out. */
    public synchronized List<R> all() {
        // First: what is written after it will be read once more.
        var now = progress.mark(store.name());
        if (!now.equals(asOf)) {
            take(now.continues(asOf) ? asOf.position() : ALL);
            // Deleted documents tell nobody.
            if (byDocument.size() > store.count()) {
                take(ALL);
            }
            all = byDocument.values().stream().flatMap(List::stream).toList();
            asOf = now;
        }
        return all;
    }

    private void take(long after) {
        var taken = new HashMap<String, List<R>>();
        store.changedAfter(after).forEach(document -> taken.put(document.id(), rows.apply(document)));
        // Not before everything has been read: what fails on the way must leave no half behind.
        if (after == ALL) {
            byDocument.clear();
        }
        byDocument.putAll(taken);
    }
}
