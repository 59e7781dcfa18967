package se.uppdrag.deploy.access;

import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import se.uppdrag.deploy.stores.CannotStart;

/**
 * Demo people prove nothing, so they are there only in an installation with its own database that is reached from its own machine
 * alone. Everywhere else somebody must prove who comes: refused before anything starts.
 */
final class ProvenSignIn implements EnvironmentPostProcessor, Ordered {

    /** Set here and nowhere else. */
    static final String DEMO = "uppdrag.sign-in.demo";

    private static final String CLIENT = "spring.security.oauth2.client.registration.uppdrag.client-id";
    private static final String JWT = "spring.security.oauth2.resourceserver.jwt.";
    private static final List<String> PROOFS =
            List.of(CLIENT, JWT + "issuer-uri", JWT + "jwk-set-uri", JWT + "public-key-location");
    private static final List<String> OWN_MACHINE = List.of("127.0.0.1", "localhost", "::1");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var proven = PROOFS.stream().anyMatch(environment::containsProperty);
        if (!proven && environment.containsProperty("spring.datasource.url")) {
            throw cannot("A database of your own is given, but no sign-in: demo people prove nothing");
        }
        if (!proven && !OWN_MACHINE.contains(environment.getProperty("server.address", ""))) {
            throw cannot("Other machines shall reach this process, but there is no sign-in: demo people prove nothing");
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("uppdragSignIn", Map.of(DEMO, String.valueOf(!proven))));
    }

    private static CannotStart cannot(String wrong) {
        return new CannotStart(
                wrong,
                "Name the issuer that people sign in with: --%sissuer-uri=https://... and --%s=... (README, \"Sign-in\")"
                        .formatted(JWT, CLIENT));
    }

    /** After the configuration files are read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
