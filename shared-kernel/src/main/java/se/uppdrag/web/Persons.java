package se.uppdrag.web;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code uppdrag.persons}: those who may be chosen; the first one is who acts when nobody has been. */
@ConfigurationProperties("uppdrag")
public record Persons(@DefaultValue List<Person> persons) {

    public Optional<Person> find(String id) {
        return persons.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    Optional<Person> first() {
        return persons.stream().findFirst();
    }
}
