package se.uppdrag.deploy.stores;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import se.uppdrag.deploy.Side;

/**
 * A process that runs one side only meets the other in the stores, so an embedded store, which nobody else reaches, would
 * leave it alone for ever: refused before anything starts.
 */
final class SharedStoresForOneSide implements EnvironmentPostProcessor, Ordered {

    private static final List<String> ADDRESSES = List.of("spring.datasource.url", "spring.mongodb.uri");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var roles = Side.in(environment);
        var missing = ADDRESSES.stream()
                .filter(address -> !environment.containsProperty(address))
                .toList();
        if (roles.size() < Side.values().length && !missing.isEmpty()) {
            throw new CannotStart(
                    "This process runs one side only (uppdrag.roles=%s) but lacks the address of a store that it shares with the other side: %s"
                            .formatted(named(roles), String.join(", ", missing)),
                    "Give the addresses, or let one process run both sides: --uppdrag.roles=command,query");
        }
    }

    private static String named(Set<Side> roles) {
        return roles.stream().map(side -> side.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(","));
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
