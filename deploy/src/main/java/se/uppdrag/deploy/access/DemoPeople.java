package se.uppdrag.deploy.access;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code uppdrag.persons}: whoever may be signed in as without proof, in an installation that keeps its own stores. The condition
 * stands here too, since properties are looked for everywhere.
 */
@ConfigurationProperties("uppdrag")
@ConditionalOnProperty(ProvenSignIn.DEMO)
record DemoPeople(@DefaultValue List<Person> persons) {

    Optional<Person> find(String id) {
        return persons.stream().filter(person -> person.id().equals(id)).findFirst();
    }
}
