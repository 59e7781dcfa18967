package se.uppdrag.deploy;

import java.time.Clock;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.uppdrag.command.dispatch.CommandCatalog;
import se.uppdrag.command.dispatch.Permissions;
import se.uppdrag.kernel.EventFamilies;
import se.uppdrag.kernel.Region;
import se.uppdrag.ledger.StoredNames;
import se.uppdrag.web.Reader;

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
        return StoredNames.of(EventFamilies.all());
    }

    /** Also where the command side is another process: which role may do what is the same everywhere. */
    @Bean
    Reader reader() {
        var catalog = new CommandCatalog();
        return Reader.ofRequest((role, command) -> catalog.find(command)
                .filter(type -> Permissions.roles(type.type()).contains(role))
                .isPresent());
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
