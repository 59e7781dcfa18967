package se.uppdrag.deploy;

import java.time.Clock;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.uppdrag.kernel.Region;
import se.uppdrag.kernel.body.BodyEvent;
import se.uppdrag.kernel.casefile.CaseFileEvent;
import se.uppdrag.kernel.casefile.DnrEvent;
import se.uppdrag.kernel.uppdrag.UppdragEvent;
import se.uppdrag.ledger.StoredNames;

/** What both sides share. */
@Configuration(proxyBeanMethods = false)
class HouseConfiguration {

    @Bean
    Region region(Installation installation) {
        return installation.region();
    }

    /** The edge where time enters; everything inside is told the time. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    StoredNames storedNames() {
        return StoredNames.of(CaseFileEvent.class, BodyEvent.class, DnrEvent.class, UppdragEvent.class);
    }

    /**
     * On purpose: the ledger is the only thing that a command writes, and it is durable when the ledger says so. A Spring
     * transaction around each command would hold a connection of the pool while it waits for the ledger's writer.
     */
    @Bean
    TransactionManager commandsWithoutTransaction() {
        return NoTransactionManager.instance();
    }
}
