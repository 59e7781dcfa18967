package se.uppdrag.deploy.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** By a token, or as a demo person. */
final class SignedIn extends AbstractAuthenticationToken implements OfPerson {

    private static final long serialVersionUID = 1L;

    private final Person person;

    SignedIn(Person person) {
        super(person.authorities());
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public String getName() {
        return person.id();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that && that.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
