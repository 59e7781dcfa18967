package se.uppdrag.query.readmodel;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Recorded;

/**
 * Takes a batch of events to the documents of a view: one read, the folds, one bulk write. An event at or before a document's
 * position is already in it, so redelivery and overlapping replay change nothing.
 */
final class Projector<D extends ViewDocument<D>> {

    private final View<D> view;
    private final ViewStore<D> store;
    private final Streams streams;

    Projector(View<D> view, ViewStore<D> store, Streams streams) {
        this.view = view;
        this.store = store;
        this.streams = streams;
    }

    /** @throws IllegalStateException when an event changes a document that no event has begun */
    void project(List<Recorded<?>> events) {
        var batch = new Batch(load(events));
        events.stream().sorted(Comparator.comparingLong(Recorded::position)).forEach(batch::take);
        store.write(batch.changed.values(), batch.struck);
    }

    private Map<String, D> load(List<Recorded<?>> events) {
        var ids = new HashSet<String>();
        var cases = new HashSet<UUID>();
        for (var event : events) {
            switch (view.touches(event)) {
                case Touched.Nothing none -> {}
                case Touched.Beginning begun -> ids.add(begun.id());
                case Touched.One one -> ids.add(one.id());
                case Touched.AllOfCase all -> cases.add(all.caseFileId());
            }
        }
        return store.load(ids, cases);
    }

    private final class Batch {

        private final Map<String, D> documents;
        private final Map<String, D> changed = new LinkedHashMap<>();
        private final Map<String, Long> struck = new HashMap<>();

        Batch(Map<String, D> documents) {
            this.documents = documents;
        }

        void take(Recorded<?> event) {
            switch (view.touches(event)) {
                case Touched.Nothing none -> {}
                case Touched.Beginning begun -> take(begun.id(), event, true);
                case Touched.One one -> take(one.id(), event, false);
                case Touched.AllOfCase all ->
                    List.copyOf(documents.values()).stream()
                            .filter(document -> document.caseFileId().equals(all.caseFileId()))
                            .forEach(document -> take(document.id(), event, false));
            }
        }

        private void take(String id, Recorded<?> event, boolean begins) {
            var was = documents.get(id);
            if (was != null && was.position() >= event.position()) {
                return;
            }
            var now = next(id, was, event, begins);
            if (now == null) {
                documents.remove(id);
                changed.remove(id);
                struck.put(id, event.position());
            } else {
                documents.put(id, now.at(event.position()));
                changed.put(id, now.at(event.position()));
                struck.remove(id);
            }
        }

        private @Nullable D next(String id, @Nullable D was, Recorded<?> event, boolean begins) {
            if (event.event() instanceof Correction || event.fact().replaces() != null) {
                var anchor = was == null && begins ? view.begin(event, null) : was;
                var from = anchor == null ? Set.of(UUID.fromString(id)) : anchor.streams();
                return new Refold<>(view, id)
                        .of(streams.upTo(event.position(), from))
                        .orElse(null);
            }
            if (was != null) {
                return view.after(was, event);
            }
            if (begins) {
                return view.begin(event, null);
            }
            throw new IllegalStateException("%s at position %d changes %s %s, which does not exist"
                    .formatted(event.event().getClass().getSimpleName(), event.position(), view.name(), id));
        }
    }
}
