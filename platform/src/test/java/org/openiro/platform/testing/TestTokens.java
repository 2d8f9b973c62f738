package org.openiro.platform.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Bearer tokens with the claims of a council's identity provider, and those that must be refused. */
public final class TestTokens {

    /** A council, made up for tests. */
    public static final String SAMPLEBOROUGH = "E09999999";

    /** Another council, which must never see the first one's rows. */
    public static final String OTHERSHIRE = "E08999998";

    private static final String ISSUER = "https://openiro.local";
    private static final String AUDIENCE = "openiro";

    /** Longer than a module's tests last: a token is signed once. */
    private static final Duration LIFE = Duration.ofHours(12);

    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    private TestTokens() {}

    public static String token(String role) {
        return token(role, SAMPLEBOROUGH);
    }

    public static String token(String role, String authority) {
        return token(role, authority, "test-" + role);
    }

    public static String token(String role, @Nullable String authority, String subject, String... teams) {
        return SIGNED.computeIfAbsent(
                Arrays.asList(role, authority, subject, List.of(teams)),
                each -> sign(claims(role, subject, ISSUER, AUDIENCE, authority, LIFE, teams), TestKeys.privateKey()));
    }

    /** Its life ended twelve hours ago. */
    public static String expired(String role) {
        return sign(claims(role, "test", ISSUER, AUDIENCE, SAMPLEBOROUGH, LIFE.negated()), TestKeys.privateKey());
    }

    /** Its life ends after so long. */
    public static String living(Duration life, String role) {
        return sign(claims(role, "test", ISSUER, AUDIENCE, SAMPLEBOROUGH, life), TestKeys.privateKey());
    }

    public static String fromIssuer(String issuer, String role) {
        return sign(claims(role, "test", issuer, AUDIENCE, SAMPLEBOROUGH, LIFE), TestKeys.privateKey());
    }

    public static String forAudience(String audience, String role) {
        return sign(claims(role, "test", ISSUER, audience, SAMPLEBOROUGH, LIFE), TestKeys.privateKey());
    }

    public static String signedByAnother(String role) {
        return sign(claims(role, "test", ISSUER, AUDIENCE, SAMPLEBOROUGH, LIFE), TestKeys.foreignKey());
    }

    private static JwtClaimsBuilder claims(
            String role,
            String subject,
            String issuer,
            String audience,
            @Nullable String authority,
            Duration life,
            String... teams) {
        long now = System.currentTimeMillis() / 1000;
        JwtClaimsBuilder claims = Jwt.claims()
                .issuer(issuer)
                .audience(Set.of(audience))
                .subject(subject)
                .issuedAt(Math.min(now, now + life.toSeconds() - 60))
                .expiresAt(now + life.toSeconds())
                .claim("roles", List.of(role))
                .claim("teams", List.of(teams));
        return authority == null ? claims : claims.claim("authority", authority);
    }

    private static String sign(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().sign(key);
    }
}
