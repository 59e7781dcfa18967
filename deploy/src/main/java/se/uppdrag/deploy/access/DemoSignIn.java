package se.uppdrag.deploy.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import se.uppdrag.deploy.Installation;

/** Only where no other sign-in is set up and no other database: see {@link ProvenSignIn}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(ProvenSignIn.DEMO)
@EnableConfigurationProperties(DemoPeople.class)
class DemoSignIn {

    private static final Logger log = LoggerFactory.getLogger(DemoSignIn.class);

    private final DemoPeople people;
    private final OwnTokens tokens;
    private final Path file;

    DemoSignIn(DemoPeople people, OwnTokens tokens, Installation installation) {
        this.people = people;
        this.tokens = tokens;
        this.file = installation.data().resolve("demo-tokens");
    }

    /** For scripts, one line each: {@code office eyJ...}; for the eyes of whoever started the process only. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    void tell(ApplicationReadyEvent ready) {
        var lines = people.persons().stream()
                .map(person -> person.id() + " " + tokens.of(person.id()) + "\n")
                .collect(Collectors.joining());
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        people.persons().stream()
                .findFirst()
                .ifPresent(first -> log.info(
                        "Access token for the API as {}, until this process ends (all demo people: {}): {}",
                        first.id(),
                        file,
                        tokens.of(first.id())));
    }
}
