package se.uppdrag.deploy.stores;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.uppdrag.deploy.Installation;

/**
 * Each store is embedded unless its address is given. They are connection details, so that every pool and client depends on
 * them and is closed before they stop.
 */
@Configuration(proxyBeanMethods = false)
class LocalStores {

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("!environment.containsProperty('spring.datasource.url')")
    LocalPostgres localPostgres(Installation installation) {
        return LocalPostgres.start(DataDirectory.hold(installation.data()));
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("!environment.containsProperty('spring.mongodb.uri')")
    LocalMongo localMongo() {
        return new LocalMongo();
    }
}
