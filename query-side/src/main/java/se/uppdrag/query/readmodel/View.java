package se.uppdrag.query.readmodel;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Recorded;

/**
 * A named set of documents, folded from events. The name is that of the collection, the processing group and what the page
 * shows. Live projection, rebuild and correction call the same fold.
 */
public interface View<D extends ViewDocument<D>> {

    String name();

    Type type();

    /** Without a look at any document; asked of corrections too. */
    Touched touches(Recorded<?> recorded);

    /**
     * The document that this event brings into being.
     *
     * @param earlier what holds of the case's stream so far, as corrected; absent in the ordinary run, when the event says itself
     *     what has to be known of it
     */
    D begin(Recorded<?> recorded, @Nullable List<Recorded<?>> earlier);

    /** Never called with a correction: the document is then folded anew, without what was struck. */
    D after(D document, Recorded<?> recorded);

    /** Where a fact was struck and nothing took its place; the fold goes on as if it had never been. */
    default D corrected(D document, Recorded<?> correction) {
        return document;
    }

    /** What finders filter and sort by, kept beside the document under {@link ViewStore#QUERIED}; nulls are left out. */
    default Map<String, @Nullable Object> queried(D document) {
        return Map.of();
    }

    /** Indexes, each as paths in order; {@code -} before a path: descending. The id and the case are indexed anyway. */
    default List<List<String>> indexes() {
        return List.of();
    }
}
