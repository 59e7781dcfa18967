package se.uppdrag.query.readmodel;

import com.mongodb.WriteConcern;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
    @Bean
    Views views(
            List<View<?>> views,
            MongoTemplate mongo,
            Streams streams,
            DeadLetters letters,
            Progress progress,
            EventStore log,
            Ledger ledger,
            Clock clock) {
        return new Views(views, mongo, streams, letters, progress, tokens(mongo), log, ledger::headPosition, clock);
    }

    /** Applied before the address, whose own options win. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer mongoPatience(
            @Value("${uppdrag.mongodb.server-selection-timeout:2s}") Duration selection,
            @Value("${uppdrag.mongodb.connect-timeout:2s}") Duration connect,
            @Value("${uppdrag.mongodb.read-timeout:3s}") Duration read) {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(selection.toMillis(), TimeUnit.MILLISECONDS))
                .applyToSocketSettings(
                        socket -> socket.connectTimeout(Math.toIntExact(connect.toMillis()), TimeUnit.MILLISECONDS)
                                .readTimeout(Math.toIntExact(read.toMillis()), TimeUnit.MILLISECONDS));
    }

    @Bean
    DeadLetters deadLetters(MongoTemplate mongo, Clock clock) {
        return new DeadLetters(mongo, clock);
    }

    static TokenStore tokens(MongoTemplate mongo) {
        var kept = mongo.getDb().withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        return new SparingTokens(MongoTokenStore.builder()
                .mongoTemplate(DefaultMongoTemplate.builder()
                        .mongoDatabase(kept)
                        .trackingTokensCollectionName("tokens")
                        .build())
                .serializer(Jackson3Serializer.builder().build()));
    }
}
