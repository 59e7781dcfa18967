package se.uppdrag.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Signs access tokens for an application that keeps its history elsewhere and so trusts no demo people. */
public final class Issuer {

    private static final String OPTION = "--spring.security.oauth2.resourceserver.jwt.public-key-location=";

    private static final KeyPair KEYS = keys();
    private static final JwtEncoder ENCODER = NimbusJwtEncoder.withKeyPair(
                    (RSAPublicKey) KEYS.getPublic(), (RSAPrivateKey) KEYS.getPrivate())
            .build();
    private static final Path PUBLIC_KEY = written();

    private Issuer() {}

    /** What makes an application trust it. */
    public static String option() {
        return OPTION + PUBLIC_KEY.toUri();
    }

    /** @param role as domain.md names it in English, lower case: {@code office}, {@code administrator} */
    public static String token(String role) {
        var claims = JwtClaimsSet.builder()
                .issuer("https://issuer.example")
                .subject(role)
                .claim("roles", List.of(role))
                .expiresAt(Instant.now().plus(Duration.ofHours(4)))
                .build();
        return ENCODER.encode(JwtEncoderParameters.from(claims)).getTokenValue();
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path written() {
        try {
            var file = Files.createTempFile("issuer", ".pem");
            file.toFile().deleteOnExit();
            var key = Base64.getMimeEncoder().encodeToString(KEYS.getPublic().getEncoded());
            return Files.writeString(file, "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
