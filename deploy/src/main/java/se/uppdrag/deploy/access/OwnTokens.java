package se.uppdrag.deploy.access;

import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Access tokens of this process, for itself and for demo people: signed with a key that exists nowhere else and dies with it. */
@Component
public class OwnTokens {

    static final String ISSUER = "urn:uppdrag:this-process";

    private static final Duration VALID = Duration.ofDays(30);

    private final Clock clock;
    private final JwtEncoder encoder;
    private final NimbusJwtDecoder decoder;

    OwnTokens(Clock clock) {
        var key = key();
        this.clock = clock;
        this.encoder = NimbusJwtEncoder.withSecretKey(key).build();
        this.decoder = NimbusJwtDecoder.withSecretKey(key)
                .macAlgorithm(MacAlgorithm.HS256)
                .build();
    }

    /** For {@code Authorization: Bearer}; ends with the process, after 30 days at the latest. */
    public String of(String person) {
        var now = clock.instant();
        var claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .subject(person)
                .issuedAt(now)
                .expiresAt(now.plus(VALID))
                .build();
        return encoder.encode(JwtEncoderParameters.from(
                        JwsHeader.with(MacAlgorithm.HS256).build(), claims))
                .getTokenValue();
    }

    Jwt read(String token) {
        return decoder.decode(token);
    }

    private static SecretKey key() {
        try {
            var generator = KeyGenerator.getInstance("HmacSHA256");
            generator.init(256);
            return generator.generateKey();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }
}
