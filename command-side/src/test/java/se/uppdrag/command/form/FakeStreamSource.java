package se.uppdrag.command.form;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The told stories stand in for the ledger's. */
@Configuration(proxyBeanMethods = false)
class FakeStreamSource {

    @Bean
    Streams formStreams() {
        return Stories.told();
    }
}
