package se.uppdrag.query.readmodel;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * The documents of one view in MongoDB: for finders to read, for the projector to write. The id is {@code _id}, the components
 * stand under their names, what is only there to be asked for under {@link #QUERIED}.
 */
public final class ViewStore<D extends ViewDocument<D>> {

    public static final String QUERIED = "q";

    private static final WriteConcern KEPT = WriteConcern.MAJORITY.withJournal(true);
    private static final String POSITION = "position";
    private static final String CASE = "caseFileId";

    private final View<D> view;
    private final MongoTemplate mongo;
    private final DocumentJson json = new DocumentJson();

    public ViewStore(View<D> view, MongoTemplate mongo) {
        this.view = view;
        this.mongo = mongo;
    }

    public Optional<D> find(String id) {
        return collection().find(Filters.eq("_id", id)).map(this::read).into(new ArrayList<>()).stream()
                .findFirst();
    }

    public List<D> find(Query query) {
        return mongo.find(query, Document.class, view.name()).stream()
                .map(this::read)
                .toList();
    }

    public long count(Query query) {
        return mongo.count(query, view.name());
    }

    /** The different texts that stand at a path. */
    public List<String> distinct(String path) {
        return collection().distinct(path, String.class).into(new ArrayList<>());
    }

    /** One item of a list that stands under {@link #QUERIED}, with the document that it belongs to. */
    public record Item<D>(D document, Document item) {}

    /** Finds items of the list {@code q.<list>} as if each were a document; paths begin with {@code q.<list>.} */
    public List<Item<D>> findItems(String list, Criteria criteria, Sort sort, long skip, int limit) {
        var order = new Document();
        sort.forEach(by -> order.put(by.getProperty(), by.isAscending() ? 1 : -1));
        var pipeline = List.of(
                unwound(list),
                matching(criteria),
                new Document("$sort", order),
                new Document("$skip", skip),
                new Document("$limit", limit));
        return collection().aggregate(pipeline).into(new ArrayList<>()).stream()
                .map(found -> new Item<>(
                        read(found), found.get(QUERIED, Document.class).get(list, Document.class)))
                .toList();
    }

    public long countItems(String list, Criteria criteria) {
        var counted = collection()
                .aggregate(List.of(unwound(list), matching(criteria), new Document("$count", "items")))
                .first();
        return counted == null ? 0 : counted.get("items", Number.class).longValue();
    }

    private static Document unwound(String list) {
        return new Document("$unwind", "$" + QUERIED + "." + list);
    }

    private static Document matching(Criteria criteria) {
        return new Document("$match", criteria.getCriteriaObject());
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
        var wanted = new ArrayList<Bson>();
        if (!ids.isEmpty()) {
            wanted.add(Filters.in("_id", ids));
        }
        if (!cases.isEmpty()) {
            wanted.add(Filters.in(CASE, cases.stream().map(UUID::toString).toList()));
        }
        var found = new LinkedHashMap<String, D>();
        if (!wanted.isEmpty()) {
            collection()
                    .find(Filters.or(wanted))
                    .map(this::read)
                    .forEach(document -> found.put(document.id(), document));
        }
        return found;
    }

    /** One bulk write. A document that is already newer stays as it is. */
    void write(Collection<D> documents, Map<String, Long> struck) {
        var writes = new ArrayList<WriteModel<Document>>();
        documents.forEach(document -> writes.add(replacement(document)));
        struck.forEach((id, position) ->
                writes.add(new DeleteOneModel<>(Filters.and(Filters.eq("_id", id), Filters.lt(POSITION, position)))));
        if (writes.isEmpty()) {
            return;
        }
        try {
            collection().bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            // The filter did not find an older one and the insert met the id: what is there is newer.
            var newer = e.getWriteConcernError() == null
                    && e.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!newer) {
                throw e;
            }
        }
    }

    void clear() {
        collection().deleteMany(new Document());
    }

    private ReplaceOneModel<Document> replacement(D document) {
        return new ReplaceOneModel<>(
                Filters.and(Filters.eq("_id", document.id()), Filters.lt(POSITION, document.position())),
                json.write(document, view.queried(document)),
                new ReplaceOptions().upsert(true));
    }

    private D read(Document document) {
        return json.read(document, view.type());
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection(view.name()).withWriteConcern(KEPT);
    }
}
