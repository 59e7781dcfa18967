package se.uppdrag.query.readmodel;

/** Keeps what this node remembers of a view as the view is now, reading only what changed since. Not for several threads. */
public final class Follower<D extends ViewDocument<D>> {

    /** What a node remembers of the documents of a view. */
    public interface Memory<D> {

        void clear();

        /** In the place of what was remembered of the same id. */
        void take(D document);

        /** Of how many documents something is remembered. */
        long documents();
    }

    private static final Progress.Mark NOTHING = new Progress.Mark(-1, "");

    private final ViewStore<D> store;
    private final Progress progress;
    private Progress.Mark asOf = NOTHING;

    public Follower(ViewStore<D> store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    /**
     * What fails on the way is read once more the next time.
     *
     * @return whether anything may have changed
     */
    public boolean follow(Memory<D> memory) {
        // First: what is written after it will be read once more.
        var now = progress.mark(store.name());
        if (now.equals(asOf)) {
            return false;
        }
        if (now.continues(asOf)) {
            store.changedAfter(asOf.position(), memory::take);
        }
        // Deleted documents tell nobody.
        if (!now.continues(asOf) || memory.documents() > store.count()) {
            asOf = NOTHING;
            memory.clear();
            store.changedAfter(asOf.position(), memory::take);
        }
        asOf = now;
        return true;
    }
}
