package se.uppdrag.query.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.uppdrag.kernel.Actor;
import se.uppdrag.kernel.Party;
import se.uppdrag.kernel.Reach;

/** Who may read which calendar without signing in. Only the digest of a secret is kept, so that nobody who reads the database has it. */
@Component
class CalendarAddresses {

    private static final int BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param body whose deadlines it shows; absent: all that the holder may see */
    record Address(
            UUID id, @Nullable String party, @Nullable String body, Instant createdAt) {

        Reach reach() {
            return party == null ? Reach.EVERYTHING : new Reach(Party.of(party));
        }
    }

    /** @return the secret, told this once */
    String create(Actor actor, @Nullable String body) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var party = Reach.of(actor).party();
        jdbc.sql("INSERT INTO calendar_address (id, secret, person, party, body, created_at)"
                        + " VALUES (:id, :secret, :person, :party, :body, :created)")
                .param("id", UUID.randomUUID())
                .param("secret", digest(secret))
                .param("person", actor.person())
                .param("party", party == null ? null : party.toString())
                .param("body", body)
                .param("created", Timestamp.from(clock.instant()))
                .update();
        return secret;
    }

    List<Address> of(Actor actor) {
        return jdbc
                .sql("SELECT id, party, body, created_at FROM calendar_address WHERE person = ? ORDER BY created_at")
                .param(actor.person())
                .query(Address.class)
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Nothing happens to an address of somebody else. */
    void revoke(Actor actor, UUID id) {
        jdbc.sql("DELETE FROM calendar_address WHERE id = ? AND person = ?")
                .params(id, actor.person())
                .update();
    }

    Optional<Address> find(String secret) {
        return jdbc.sql("SELECT id, party, body, created_at FROM calendar_address WHERE secret = ?")
                .param(digest(secret))
                .query(Address.class)
                .optional();
    }

    private static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
