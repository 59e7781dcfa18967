package se.uppdrag.deploy.stores;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.uppdrag.deploy.Installation;

/**
 * Each store is embedded unless its address is given. They are connection details, so that every pool and client depends on
 * them and is closed before they stop.
 */
@Configuration(proxyBeanMethods = false)
class LocalStores {

    private static final String NO_POSTGRES = "!environment.containsProperty('spring.datasource.url')";
    private static final String NO_MONGO = "!environment.containsProperty('spring.mongodb.uri')";

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(NO_POSTGRES)
    LocalPostgres localPostgres(Installation installation) {
        return LocalPostgres.start(DataDirectory.hold(installation.data()));
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression(NO_MONGO)
    LocalMongo localMongo() {
        return new LocalMongo();
    }

    /** Takes the place of the one that asks {@code hello}, which the embedded server does not know: it lives as long as this process. */
    @Bean
    @ConditionalOnExpression(NO_MONGO)
    HealthIndicator mongoHealthIndicator() {
        return () -> Health.up().build();
    }
}
