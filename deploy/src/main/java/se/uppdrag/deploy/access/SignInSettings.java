package se.uppdrag.deploy.access;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code uppdrag.sign-in}: how what an organisation's sign-in says of a person is read. Addresses and client are Spring
 * Security's own settings.
 *
 * @param rolesClaim holds names of roles (domain.md, People), lower case; others are passed over
 * @param organisationClaim holds the organisation of a liaison: a text, a list of one, or an object whose only key it is
 * @param organisations whom somebody of that organisation answers for, written {@code municipality:2380}; kept here, on the server
 */
@ConfigurationProperties("uppdrag.sign-in")
record SignInSettings(
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("organization") String organisationClaim,
        @DefaultValue Map<String, String> organisations) {}
