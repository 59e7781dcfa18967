package se.uppdrag.deploy.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Role;
import se.uppdrag.ledger.LedgerUnavailable;

/**
 * Whom the claims of an organisation's sign-in mean here. The role is what they say today; whom a liaison answers for is decided by
 * the first sign-in, from this installation's own list of organisations, and stays: what a token says later never moves it.
 */
@Component
final class Accounts {

    private static final int REMEMBERED = 10_000;
    private static final Duration FRESH = Duration.ofMinutes(5);

    /** @param party of a liaison */
    private record Account(UUID id, @Nullable String party) {}

    private record Key(String issuer, String subject) {}

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Clock clock;
    /** Read again now and then; while PostgreSQL is gone, what was known holds. */
    private final LoadingCache<Key, Account> known = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .refreshAfterWrite(FRESH)
            .build(this::kept);

    Accounts(JdbcClient jdbc, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws NoPlace when the claims give no role, or a liaison no organisation that is known here, or another one than before */
    Person of(ClaimAccessor claims) {
        var role = role(claims);
        var party = role == Role.LIAISON ? party(claims) : null;
        var key = new Key(
                Objects.requireNonNull(claims.getClaimAsString("iss")),
                Objects.requireNonNull(claims.getClaimAsString("sub")));
        var account = known.get(key);
        if (party != null && account.party() == null) {
            account = answeringFor(party, key);
        }
        if (party != null && !party.equals(account.party())) {
            throw new NoPlace(NoPlace.Why.OTHER_ORGANISATION);
        }
        var name = Optional.ofNullable(claims.getClaimAsString("name"))
                .orElseGet(() -> claims.getClaimAsString("preferred_username"));
        return new Person(account.id().toString(), name == null ? role.name() : name, role, party);
    }

    /** The most that they say: a person may have several roles. */
    private Role role(ClaimAccessor claims) {
        var named = texts(claims.getClaim(settings.rolesClaim()));
        return Arrays.stream(Role.values())
                .filter(role ->
                        role != Role.SYSTEM && named.contains(role.name().toLowerCase(Locale.ROOT)))
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new NoPlace(NoPlace.Why.NO_ROLE));
    }

    private String party(ClaimAccessor claims) {
        return texts(claims.getClaim(settings.organisationClaim())).stream()
                .flatMap(organisation ->
                        Optional.ofNullable(settings.organisations().get(organisation)).stream())
                .findFirst()
                .map(written -> Party.of(written).toString())
                .orElseThrow(() -> new NoPlace(NoPlace.Why.NO_ORGANISATION));
    }

    private static Collection<String> texts(@Nullable Object claim) {
        if (claim instanceof Map<?, ?> keyed) {
            return texts(keyed.keySet());
        }
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim instanceof String text ? List.of(text) : List.of();
    }

    /** Whoever comes for the first time gets an id. */
    private Account kept(Key key) {
        try {
            jdbc.sql("INSERT INTO account (id, issuer, subject, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(UUID.randomUUID(), key.issuer(), key.subject(), Timestamp.from(clock.instant()))
                    .update();
            return jdbc.sql("SELECT id, party FROM account WHERE issuer = ? AND subject = ?")
                    .params(key.issuer(), key.subject())
                    .query(Account.class)
                    .single();
        } catch (DataAccessResourceFailureException gone) {
            throw LedgerUnavailable.beforeAnything(gone);
        }
    }

    private Account answeringFor(String party, Key key) {
        jdbc.sql("UPDATE account SET party = ? WHERE issuer = ? AND subject = ? AND party IS NULL")
                .params(party, key.issuer(), key.subject())
                .update();
        known.invalidate(key);
        return known.get(key);
    }
}
