package se.uppdrag.command.body;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.uppdrag.kernel.Region;
import se.uppdrag.ledger.Ledger;

/** Bodies as the real ledger has them. */
@Configuration(proxyBeanMethods = false)
class BodyConfiguration {

    @Bean
    RecordedBodies recordedBodies(EventStore events, Ledger ledger, Region region) {
        return new RecordedBodies(events, () -> ledger.streamsWith("body-registered"), region);
    }
}
