package se.uppdrag.command.dispatch;

import jakarta.validation.Validator;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every door needs, and what every event of a command carries on. */
@Configuration(proxyBeanMethods = false)
public class DispatchConfiguration {

    @Bean
    Validation commandValidation(Validator validator) {
        return new Validation(validator);
    }

    @Bean
    CorrelationDataProvider factCorrelation() {
        return new FactCorrelation();
    }

    /** Axon's own, which it only declares where there is no other: cause and correlation of rule 11. */
    @Bean
    CorrelationDataProvider messageOriginProvider() {
        return new MessageOriginProvider();
    }
}
