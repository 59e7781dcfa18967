package se.uppdrag.query.readmodel;

import com.mongodb.MongoException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import se.uppdrag.kernel.Correction;
import se.uppdrag.kernel.Recorded;
import se.uppdrag.ledger.LedgerUnavailable;

/**
 * Takes a batch of events to the documents of a view: one read, the folds, one bulk write. An event at or before a document's
 * position is already in it, so redelivery and overlapping replay change nothing.
 */
final class Projector<D extends ViewDocument<D>> {

    private static final Logger log = LoggerFactory.getLogger(Projector.class);

    private final View<D> view;
    private final ViewStore<D> store;
    private final Streams streams;
    private final DeadLetters letters;
    private final Runnable revised;
    private final Recent<D> recent = new Recent<>();

    /** An event, with what it does to the view. */
    private record Taken(Recorded<?> event, Touched touched) {}

    /** @param failed the sequences that were not taken to their end, with the position where they stopped */
    private record Run(Map<UUID, Long> failed, boolean changed) {}

    /** @param revised told when documents were changed by events that the view has passed already */
    Projector(View<D> view, ViewStore<D> store, Streams streams, DeadLetters letters, Runnable revised) {
        this.view = view;
        this.store = store;
        this.streams = streams;
        this.letters = letters;
        this.revised = revised;
    }

    /**
     * What cannot be taken becomes a {@link DeadLetter}, and holds its sequence back.
     *
     * @return whether a document was changed
     */
    boolean project(List<Delivery> deliveries) {
        return run(deliveries, delivery -> letters.holdsBack(view.name(), delivery))
                .changed();
    }

    /** The documents were changed by others, or are gone. */
    void forget() {
        recent.forget();
    }

    /**
     * The letter's sequence from its position on. Only when it has been taken is the letter gone: were the process to die in
     * between, it would be tried again.
     */
    void retry(DeadLetter letter, List<Delivery> sequence) {
        recent.forget();
        var taken = run(sequence, delivery -> delivery.position() < letter.position());
        revised.run();
        if (!Objects.equals(taken.failed().get(letter.sequence()), letter.position())) {
            letters.remove(letter);
        }
    }

    /** The letter's sequence after its position, as if the event had never been. */
    void drop(DeadLetter letter, List<Delivery> sequence) {
        recent.forget();
        run(sequence, delivery -> delivery.position() <= letter.position());
        revised.run();
        letters.drop(letter);
    }

    private Run run(List<Delivery> deliveries, Predicate<Delivery> heldBack) {
        var failed = new HashMap<UUID, Long>();
        var readable = new LinkedHashMap<Delivery, Taken>();
        deliveries.stream()
                .filter(delivery -> !letters.dropped(view.name(), delivery.position()) && !heldBack.test(delivery))
                .sorted(Comparator.comparingLong(Delivery::position))
                .forEach(delivery -> attempt(delivery, failed, () -> readable.put(delivery, read(delivery))));
        var batch = new Batch(load(readable.values()));
        readable.forEach((delivery, taken) -> attempt(delivery, failed, () -> batch.take(taken)));
        try {
            store.write(batch.changed.values(), batch.struck, batch.before);
        } catch (RuntimeException e) {
            recent.forget();
            throw e;
        }
        recent.written(batch.changed.values(), batch.struck);
        return new Run(failed, !batch.changed.isEmpty() || !batch.struck.isEmpty());
    }

    private void attempt(Delivery delivery, Map<UUID, Long> failed, Runnable taking) {
        var stopped = failed.get(delivery.sequence());
        if (stopped != null && stopped <= delivery.position()) {
            return;
        }
        try {
            taking.run();
        } catch (EventStoreException | LedgerUnavailable | MongoException | DataAccessException outage) {
            throw outage;
        } catch (RuntimeException e) {
            failed.put(delivery.sequence(), delivery.position());
            letters.put(view.name(), delivery, e);
            log.warn(
                    "The view {} could not take the event at position {}; its sequence {} waits",
                    view.name(),
                    delivery.position(),
                    delivery.sequence(),
                    e);
        }
    }

    /** Read whole here: an event whose payload or effect cannot be told fails before anything rests on it. */
    private Taken read(Delivery delivery) {
        var event = delivery.event().get();
        return new Taken(event, view.touches(event));
    }

    private Map<String, D> load(Collection<Taken> events) {
        var ids = new HashSet<String>();
        var cases = new HashSet<UUID>();
        for (var taken : events) {
            recent.opened(taken.event());
            switch (taken.touched()) {
                case Touched.Nothing none -> {}
                case Touched.Beginning begun -> ids.add(begun.id());
                case Touched.One one -> ids.add(one.id());
                case Touched.AllOfCase all -> cases.add(all.caseFileId());
            }
        }
        recent.resolve(cases, ids);
        var documents = recent.take(ids);
        documents.putAll(store.load(ids, cases));
        return documents;
    }

    private final class Batch {

        private final Map<String, D> documents;
        private final Map<String, D> changed = new LinkedHashMap<>();
        private final Set<String> struck = new HashSet<>();
        /** Positions of the documents as they were read. */
        private final Map<String, Long> before = new HashMap<>();

        Batch(Map<String, D> documents) {
            this.documents = documents;
            documents.forEach((id, document) -> before.put(id, document.position()));
        }

        void take(Taken taken) {
            var event = taken.event();
            switch (taken.touched()) {
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
                struck.add(id);
            } else {
                var placed = now.at(event.position());
                documents.put(id, placed);
                changed.put(id, placed);
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
