package org.openiro.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Who somebody says to be: the same claims that an OIDC provider's token carries. */
record TokenClaims(String authority, String subject, List<String> roles, List<String> teams) {

    static final String SAMPLE_AUTHORITY = "E09999999";

    static final List<String> ROLES = List.of(
            "iro",
            "iro-manager",
            "review-administrator",
            "social-worker",
            "team-manager",
            "senior-manager",
            "analyst",
            "integration",
            "auditor",
            "platform-admin");

    private static final String ISSUER = "https://openiro.local";
    private static final String AUDIENCE = "openiro";
    private static final Duration VALIDITY = Duration.ofHours(12);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A signed JWT (RS256), valid for twelve hours. */
    String signed(SigningKey key, Instant now) {
        ObjectNode header = JSON.createObjectNode().put("alg", "RS256").put("typ", "JWT");
        ObjectNode claims = JSON.createObjectNode()
                .put("iss", ISSUER)
                .put("aud", AUDIENCE)
                .put("sub", subject)
                .put("authority", authority)
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(VALIDITY).getEpochSecond());
        claims.set("roles", JSON.valueToTree(roles));
        claims.set("teams", JSON.valueToTree(teams));
        String signedPart = encoded(header) + "." + encoded(claims);
        return signedPart + "." + encoded(key.sign(signedPart.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(ObjectNode part) {
        try {
            return encoded(JSON.writeValueAsBytes(part));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part);
    }
}
