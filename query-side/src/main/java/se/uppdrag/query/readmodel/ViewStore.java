package se.uppdrag.query.readmodel;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import se.uppdrag.kernel.Reach;

/**
 * The documents of one view in MongoDB: for finders to read, for the projector to write. Beside its id, case and position
 * stands what it is asked for, under {@link #QUERIED}; the document itself is JSON (see {@link DocumentJson}).
 */
public final class ViewStore<D extends ViewDocument<D>> {

    public static final String QUERIED = "q";

    /** Among what is queried: the parties, as written, for whom there is something {@link ViewDocument#within}; absent: none. */
    public static final String AUDIENCE = "audience";

    private static final WriteConcern KEPT = WriteConcern.MAJORITY.withJournal(true);
    private static final int READ_AT_ONCE = 200;
    private static final int CLEARED_AT_ONCE = 5_000;
    static final String POSITION = "position";
    static final String CASE = "caseFileId";

    private final View<D> view;
    private final MongoTemplate mongo;
    private final DocumentJson json = new DocumentJson();

    public ViewStore(View<D> view, MongoTemplate mongo) {
        this.view = view;
        this.mongo = mongo;
    }

    String name() {
        return view.name();
    }

    public Optional<D> find(Reach reach, String id) {
        return collection().find(Filters.eq("_id", id)).map(this::read).into(new ArrayList<>()).stream()
                .flatMap(document -> within(reach, document))
                .findFirst();
    }

    public List<D> find(Reach reach, Query query) {
        return mongo.find(within(reach, query), Document.class, view.name()).stream()
                .map(this::read)
                .flatMap(document -> within(reach, document))
                .toList();
    }

    /** Of those that it finds, in its order. */
    public List<String> ids(Reach reach, Query query) {
        var asked = within(reach, query);
        asked.fields().include("_id");
        return mongo.find(asked, Document.class, view.name()).stream()
                .map(document -> document.getString("_id"))
                .toList();
    }

    public long count(Reach reach, Query query) {
        return mongo.count(within(reach, query), view.name());
    }

    /** Those of these that there are, by id. */
    public Map<String, D> find(Reach reach, Collection<String> ids) {
        var found = load(Set.copyOf(ids), Set.of());
        found.replaceAll((id, document) -> within(reach, document).findFirst().orElse(null));
        found.values().removeIf(Objects::isNull);
        return found;
    }

    private Stream<D> within(Reach reach, D document) {
        var party = reach.party();
        return party == null ? Stream.of(document) : document.within(party).stream();
    }

    /** So that what is skipped and counted lies within reach too. */
    private static Query within(Reach reach, Query query) {
        var party = reach.party();
        return party == null
                ? query
                : Query.of(query)
                        .addCriteria(Criteria.where(QUERIED + "." + AUDIENCE).is(party.toString()));
    }

    /**
     * What rows stand for, in their order, read some at a time; what is not there any more is left out.
     *
     * @param id of a row's document
     */
    public <R, T> Stream<T> each(
            Reach reach, List<R> rows, Function<R, String> id, BiFunction<R, D, Optional<T>> meant) {
        return rows.stream().gather(Gatherers.windowFixed(READ_AT_ONCE)).flatMap(some -> {
            var documents = find(reach, some.stream().map(id).toList());
            return some.stream()
                    .flatMap(
                            row -> Optional.ofNullable(documents.get(id.apply(row)))
                                    .flatMap(document -> meant.apply(row, document))
                                    .stream());
        });
    }

    /** Hands on, one by one, the documents into which an event after that position was folded. */
    void changedAfter(long position, Consumer<D> to) {
        collection()
                .find(Filters.gt(POSITION, position))
                // The embedded server would send all of them as one message, which has a longest length.
                .batchSize(READ_AT_ONCE)
                .map(this::read)
                .forEach(to);
    }

    long count() {
        return collection().countDocuments();
    }

    /** Every document as it is stored, by id. */
    public Map<String, Document> stored() {
        var all = new LinkedHashMap<String, Document>();
        collection()
                .find()
                .sort(new Document("_id", 1))
                .forEach(document -> all.put(document.getString("_id"), document));
        return all;
    }

    void createIndexes() {
        collection().createIndex(Indexes.ascending(CASE));
        collection().createIndex(Indexes.descending(POSITION));
        collection().createIndex(Indexes.ascending("_id", POSITION), new IndexOptions().unique(true));
        for (var paths : view.indexes()) {
            collection()
                    .createIndex(Indexes.compoundIndex(paths.stream()
                            .map(path -> path.startsWith("-")
                                    ? Indexes.descending(path.substring(1))
                                    : Indexes.ascending(path))
                            .toList()));
        }
    }

    Map<String, D> load(Set<String> ids, Set<UUID> cases) {
        var found = new LinkedHashMap<String, D>();
        // One by one: what asks for either is answered by no index of some servers.
        if (!ids.isEmpty()) {
            load(Filters.in("_id", ids), found);
        }
        if (!cases.isEmpty()) {
            load(Filters.in(CASE, cases.stream().map(UUID::toString).toList()), found);
        }
        return found;
    }

    private void load(Bson wanted, Map<String, D> found) {
        collection().find(wanted).map(this::read).forEach(document -> found.put(document.id(), document));
    }

    /**
     * One bulk write, each document in the place of the very one that it was folded from: so the last word is never an older
     * one, and the unique index over id and position answers, which is the only kind that the embedded server has.
     *
     * @param before positions of the documents as they were read; absent: there was none
     * @throws IllegalStateException when another node has written meanwhile; then read again
     */
    void write(Collection<D> documents, Set<String> struck, Map<String, Long> before) {
        var writes = new ArrayList<WriteModel<Document>>();
        for (var document : documents) {
            var written = json.write(document, view.queried(document));
            var was = before.get(document.id());
            writes.add(
                    was == null
                            ? new InsertOneModel<>(written)
                            : new ReplaceOneModel<>(
                                    at(document.id(), was), written, new ReplaceOptions().upsert(true)));
        }
        for (var id : struck) {
            var was = before.get(id);
            if (was != null) {
                writes.add(new DeleteOneModel<>(at(id, was)));
            }
        }
        if (writes.isEmpty()) {
            return;
        }
        try {
            collection().bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            var overtaken = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            throw overtaken ? new IllegalStateException("Another node writes the view " + view.name() + " too", e) : e;
        }
    }

    /** Removes all documents, some at a time. @param meanwhile is done before each */
    void clear(Runnable meanwhile) {
        while (true) {
            var some = collection()
                    .find()
                    .projection(new Document("_id", 1))
                    .limit(CLEARED_AT_ONCE)
                    .map(document -> document.getString("_id"))
                    .into(new ArrayList<>());
            if (some.isEmpty()) {
                return;
            }
            meanwhile.run();
            collection().deleteMany(Filters.in("_id", some));
        }
    }

    /** Without {@code $and}, which hides the keys from the index of the embedded server. */
    private static Bson at(String id, long position) {
        return new Document("_id", id).append(POSITION, position);
    }

    private D read(Document document) {
        return json.read(document, view.type());
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(view.name()).withWriteConcern(KEPT);
    }
}
