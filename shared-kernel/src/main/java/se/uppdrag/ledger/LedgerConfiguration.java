package se.uppdrag.ledger;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Assembles the ledger. The stored names come from the application; everything that reads or writes waits for the
 * migrations and the checks. The watch over the head keeps one connection of the pool for itself.
 */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

    @Bean
    EventJson eventJson(StoredNames names) {
        return new EventJson(names);
    }

    @Bean(initMethod = "refuseUnlessSafe")
    @DependsOnDatabaseInitialization
    LedgerChecks ledgerChecks(DataSource dataSource, Flyway flyway, StoredNames names) {
        return new LedgerChecks(new Database(dataSource), flyway, names);
    }

    @Bean
    Tail ledgerTail(StoredNames names, EventJson json) {
        return new Tail(new MessageTranslation(names, json));
    }

    @Bean
    LedgerWriter ledgerWriter(DataSource dataSource, Tail tail, LedgerChecks passed) {
        MicrosecondClock.install();
        return new LedgerWriter(new Database(dataSource), tail);
    }

    @Bean
    LedgerEventStore eventStore(
            DataSource dataSource, StoredNames names, EventJson json, LedgerWriter writer, Tail tail) {
        var engine = new LedgerStorageEngine(
                writer, new EventRows(new Database(dataSource)), new MessageTranslation(names, json));
        return new LedgerEventStore(engine, writer, tail);
    }

    /** Named by the aggregates that use it. */
    @Bean
    AggregateCache aggregateCache(LedgerWriter writer) {
        return new AggregateCache(writer);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Herald herald(DataSource dataSource, LedgerWriter writer) {
        return new Herald(new Database(dataSource), writer);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    HeadWatch headWatch(DataSource dataSource, LedgerWriter writer) {
        return new HeadWatch(dataSource, writer);
    }

    @Bean
    Ledger ledger(DataSource dataSource, StoredNames names, EventJson json, LedgerChecks passed) {
        return new Ledger(new EventRows(new Database(dataSource)), new MessageTranslation(names, json));
    }
}
