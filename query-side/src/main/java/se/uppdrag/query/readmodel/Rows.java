package se.uppdrag.query.readmodel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;

/**
 * What the documents of a view are found, counted and sorted by, in the memory of this node: some hundred bytes each, so that a
 * list of ten thousand is asked in milliseconds, whatever the question and whatever the store has indexes for.
 */
public final class Rows<D extends ViewDocument<D>, R> {

    private final Follower<D> follower;
    private final Function<D, List<R>> rows;
    private final BiPredicate<R, Party> whose;
    private final Memory memory = new Memory();
    private List<R> all = List.of();

    /** @param rows those of one document */
    public Rows(ViewStore<D> store, Progress progress, Function<D, List<R>> rows) {
        this(store, progress, rows, (row, party) -> false);
    }

    /** @param whose whether a row is that party's */
    public Rows(ViewStore<D> store, Progress progress, Function<D, List<R>> rows, BiPredicate<R, Party> whose) {
        this.follower = new Follower<>(store, progress);
        this.rows = rows;
        this.whose = whose;
    }

    /**
     * As the view is now. A document may have gone all the same when it is fetched: its row is then to be left out.
     *
     * @param reach of a party: none, but for rows that are a party's
     */
    public List<R> all(Reach reach) {
        var party = reach.party();
        return party == null
                ? all()
                : all().stream().filter(row -> whose.test(row, party)).toList();
    }

    private synchronized List<R> all() {
        if (follower.follow(memory)) {
            all = memory.byDocument.values().stream().flatMap(List::stream).toList();
        }
        return all;
    }

    private final class Memory implements Follower.Memory<D> {

        private final Map<String, List<R>> byDocument = new HashMap<>();

        @Override
        public void clear() {
            byDocument.clear();
        }

        @Override
        public void take(D document) {
            byDocument.put(document.id(), rows.apply(document));
        }

        @Override
        public long documents() {
            return byDocument.size();
        }
    }
}
