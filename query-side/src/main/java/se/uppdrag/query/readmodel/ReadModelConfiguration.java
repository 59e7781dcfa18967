package se.uppdrag.query.readmodel;

import com.mongodb.WriteConcern;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.uppdrag.ledger.Ledger;

/** Gives every {@link View} of the application its processor, its documents and its place in the log. */
@Configuration(proxyBeanMethods = false)
public class ReadModelConfiguration {

    @Bean
    Progress progress(MongoTemplate mongo) {
        return new Progress(mongo);
    }

    @Bean
    Streams ledgerStreams(Ledger ledger) {
        return new LedgerStreams(ledger);
    }

    /** The tokens are no bean: they stand beside the documents, and no other processor may keep its token here. */
    @Bean(destroyMethod = "close")
    Views views(
            List<View<?>> views,
            MongoTemplate mongo,
            Streams streams,
            DeadLetters letters,
            Progress progress,
            EventStore log,
            Ledger ledger,
            Clock clock) {
        var all = new Views(views, mongo, streams, letters, progress, tokens(mongo), log);
        all.areLookedAfter(new Nodes(mongo, clock), ledger::headPosition, clock);
        return all;
    }

    @Bean
    DeadLetters deadLetters(MongoTemplate mongo, Clock clock) {
        return new DeadLetters(mongo, clock);
    }

    static MongoTokenStore tokens(MongoTemplate mongo) {
        var kept = mongo.getDb().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        return MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(kept)
                        .trackingTokensCollectionName("tokens")
                        .build())
                .serializer(Jackson3Serializer.builder().build())
                .build();
    }
}
