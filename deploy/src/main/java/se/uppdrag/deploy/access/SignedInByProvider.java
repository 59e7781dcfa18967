package se.uppdrag.deploy.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.user.OAuth2User;

/** Through the organisation's own sign-in (OIDC); knows by which, so that signing out can end that too. */
final class SignedInByProvider extends OAuth2AuthenticationToken implements OfPerson {

    private static final long serialVersionUID = 1L;

    private final Person person;

    SignedInByProvider(OAuth2User user, Person person) {
        super(user, person.authorities(), AccessConfiguration.PROVIDER);
        this.person = person;
    }

    @Override
    public Person person() {
        return person;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof SignedInByProvider that && that.person.equals(person);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
