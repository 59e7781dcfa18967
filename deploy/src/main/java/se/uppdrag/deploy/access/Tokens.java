package se.uppdrag.deploy.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jwt.JWTParser;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Role;

/** Reads access tokens: those of this process itself, and those of the issuer that the installation trusts. */
@Component
final class Tokens {

    private static final int REMEMBERED = 10_000;
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** What comes with the system is recorded in the name of the director's office, also where nobody has signed in yet. */
    static final Person HOUSE = new Person("office", "Uppdrag", Role.OFFICE, null);

    private final OwnTokens own;
    private final @Nullable JwtDecoder issuers;
    private final Accounts accounts;
    private final Optional<DemoPeople> demo;
    private final Clock clock;
    /** A signature is checked once a minute and not for each request. */
    private final Cache<String, Jwt> checked = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(FRESH)
            .build();

    Tokens(
            OwnTokens own,
            ObjectProvider<JwtDecoder> issuers,
            Accounts accounts,
            Optional<DemoPeople> demo,
            Clock clock) {
        this.own = own;
        this.issuers = issuers.getIfAvailable();
        this.accounts = accounts;
        this.demo = demo;
        this.clock = clock;
    }

    /** @throws BadJwtException when nobody that is trusted here has signed it, or it has ended */
    Jwt read(String token) {
        var jwt = checked.get(token, this::check);
        if (Optional.ofNullable(jwt.getExpiresAt()).orElse(Instant.MIN).isBefore(clock.instant())) {
            throw new BadJwtException("The token has ended");
        }
        return jwt;
    }

    AbstractAuthenticationToken signedIn(Jwt token) {
        return new SignedIn(isOwn(token.getClaimAsString("iss")) ? ownPerson(token) : accounts.of(token));
    }

    private Jwt check(String token) {
        if (isOwn(issuer(token))) {
            return own.read(token);
        }
        if (issuers == null) {
            throw new BadJwtException("No other issuer is trusted here");
        }
        return issuers.decode(token);
    }

    private Person ownPerson(Jwt token) {
        var id = Objects.requireNonNull(token.getSubject());
        return demo.flatMap(people -> people.find(id))
                .or(() -> Optional.of(HOUSE).filter(house -> house.id().equals(id)))
                .orElseThrow(() -> new NoPlace(NoPlace.Why.NO_ROLE));
    }

    private static boolean isOwn(@Nullable String issuer) {
        return OwnTokens.ISSUER.equals(issuer);
    }

    /** As the token says itself: only to choose who is to check it. */
    private static @Nullable String issuer(String token) {
        try {
            return JWTParser.parse(token).getJWTClaimsSet().getIssuer();
        } catch (ParseException e) {
            throw new BadJwtException("Not a token", e);
        }
    }
}
