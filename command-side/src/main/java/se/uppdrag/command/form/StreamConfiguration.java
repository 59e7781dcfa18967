package se.uppdrag.command.form;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.uppdrag.ledger.Ledger;

/** Forms are filled from the real ledger. */
@Configuration(proxyBeanMethods = false)
class StreamConfiguration {

    @Bean
    Streams formStreams(Ledger ledger) {
        return new LedgerStreams(ledger);
    }
}
