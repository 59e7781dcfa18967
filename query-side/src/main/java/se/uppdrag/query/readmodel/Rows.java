package se.uppdrag.query.readmodel;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the documents of a view are found, counted and sorted by, in the memory of this node: some hundred bytes each, so that a
 * list of ten thousand is asked in milliseconds, whatever the question and whatever the store has indexes for.
 */
public final class Rows<D extends ViewDocument<D>, R> {

    private static final Progress.Mark NEVER = new Progress.Mark(-1, "");

    private final View<D> view;
    private final ViewStore<D> store;
    private final Progress progress;
    private final Function<D, List<R>> rows;
    private final Map<String, List<R>> byDocument = new HashMap<>();
    private Progress.Mark asOf = NEVER;
    private List<R> all = List.of();

    /** @param rows those of one document */
    public Rows(View<D> view, ViewStore<D> store, Progress progress, Function<D, List<R>> rows) {
        this.view = view;
        this.store = store;
        this.progress = progress;
        this.rows = rows;
    }

    /** As the view is now. A document may have gone all the same when it is fetched: its row is then to be left out. */
    public synchronized List<R> all() {
        // First: what is written after it will be read once more.
        var now = progress.mark(view.name());
        if (!now.equals(asOf)) {
            if (now.revision().equals(asOf.revision()) && now.position() >= asOf.position()) {
                take(store.changedAfter(asOf.position()));
            }
            if (!now.revision().equals(asOf.revision()) || now.position() < asOf.position() || someAreGone()) {
                byDocument.clear();
                take(store.changedAfter(-1));
            }
            all = byDocument.values().stream().flatMap(List::stream).toList();
            asOf = now;
        }
        return all;
    }

    /** Deleted documents tell nobody. */
    private boolean someAreGone() {
        return byDocument.size() > store.count();
    }

    private void take(Collection<D> documents) {
        for (var document : documents) {
            byDocument.put(document.id(), rows.apply(document));
        }
    }
}
