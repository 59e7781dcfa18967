package se.uppdrag.query.readmodel;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The query nodes that have shown themselves lately: all of them come to the same list, up to the time it takes to look. */
final class Nodes {

    private static final Duration ALIVE = Duration.ofSeconds(10);

    private final MongoTemplate mongo;
    private final Clock clock;
    private final String self = UUID.randomUUID().toString();

    Nodes(MongoTemplate mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    String self() {
        return self;
    }

    /** Shows this node too. Never empty, and in the same order everywhere. */
    List<String> alive() {
        var now = clock.millis();
        collection()
                .replaceOne(
                        Filters.eq("_id", self),
                        new Document("_id", self).append("seen", now),
                        new ReplaceOptions().upsert(true));
        return collection()
                .find(Filters.gte("seen", now - ALIVE.toMillis()))
                .sort(Sorts.ascending("_id"))
                .map(node -> node.getString("_id"))
                .into(new ArrayList<>());
    }

    void leave() {
        collection()
                .deleteMany(Filters.or(
                        Filters.eq("_id", self),
                        Filters.lt("seen", clock.millis() - Duration.ofDays(1).toMillis())));
    }

    private MongoCollection<Document> collection() {
        return mongo.getCollection("nodes");
    }
}
