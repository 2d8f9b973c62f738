package org.openiro.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** What a verified token says of its bearer. */
record TokenClaims(@Nullable String subject, @Nullable String authority, Set<String> roles, Set<String> teams) {

    /** The name under which an identity carries what was read of its token once. */
    static final String ATTRIBUTE = "org.openiro.token-claims";

    static TokenClaims of(SecurityIdentity identity) {
        @Nullable TokenClaims read = identity.getAttribute(ATTRIBUTE);
        return read != null ? read : read(identity);
    }

    private static TokenClaims read(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        return new TokenClaims(
                token.getSubject(),
                text(token.getClaim("authority")),
                identity.getRoles(),
                texts(token.getClaim("teams")));
    }

    private static @Nullable String text(@Nullable Object claim) {
        return switch (claim) {
            case String text -> text;
            case JsonString text -> text.getString();
            case null, default -> null;
        };
    }

    private static Set<String> texts(@Nullable Object claim) {
        Set<String> texts = new LinkedHashSet<>();
        if (claim instanceof Collection<?> elements) {
            for (Object element : elements) {
                String text = text(element);
                if (text != null) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
