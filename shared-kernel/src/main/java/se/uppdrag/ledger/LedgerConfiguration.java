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
    LedgerEventStore eventStore(DataSource dataSource, StoredNames names, EventJson json, LedgerChecks passed) {
        MicrosecondClock.install();
        var database = new Database(dataSource);
        return new LedgerEventStore(new LedgerStorageEngine(
                new LedgerWriter(database), new EventRows(database), new MessageTranslation(names, json)));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    HeadWatch headWatch(DataSource dataSource, LedgerEventStore eventStore) {
        return new HeadWatch(dataSource, eventStore::announce);
    }

    @Bean
    Ledger ledger(DataSource dataSource, StoredNames names, EventJson json, LedgerChecks passed) {
        return new Ledger(new EventRows(new Database(dataSource)), new MessageTranslation(names, json));
    }
}
