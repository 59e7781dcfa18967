package se.uppdrag.query.readmodel;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The rebuilds that were asked for and those that go on, for all nodes to see. */
final class Rebuilds {

    /** Of one that was asked for and has not begun. */
    private static final long NOT_BEGUN = -1;

    private final MongoTemplate mongo;

    Rebuilds(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    void ask(String view) {
        collection()
                .replaceOne(
                        eq("_id", view),
                        new Document("_id", view).append("until", NOT_BEGUN),
                        new ReplaceOptions().upsert(true));
    }

    /** The views that are being built or soon will be; true: not begun. */
    Map<String, Boolean> all() {
        var all = new HashMap<String, Boolean>();
        collection()
                .find()
                .forEach(rebuild -> all.put(rebuild.getString("_id"), rebuild.getLong("until") == NOT_BEGUN));
        return all;
    }

    /** Goes on until the view has come to where the ledger ends now. */
    void begun(String view, long until) {
        collection().updateOne(eq("_id", view), set("until", until));
    }

    void cameTo(String view, long position) {
        collection().deleteOne(and(eq("_id", view), gt("until", NOT_BEGUN), lte("until", position)));
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("rebuilds").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
