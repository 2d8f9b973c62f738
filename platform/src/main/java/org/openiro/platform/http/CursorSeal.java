package org.openiro.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs cursors, so that nobody can make one up. Replicas need the same key; alone, a service draws one at start. */
@ApplicationScoped
class CursorSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    /** Knows the key; each signature is a copy's, which spares looking for an implementation each time. */
    private final Mac keyed;

    CursorSeal(@ConfigProperty(name = "openiro.cursor.key") Optional<String> configured) {
        this.keyed = keyed(
                configured.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(CursorSeal::drawn));
    }

    private static Mac keyed(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String seal(byte[] content) {
        Base64.Encoder text = Base64.getUrlEncoder().withoutPadding();
        return text.encodeToString(content) + "." + text.encodeToString(signature(content));
    }

    Optional<byte[]> open(String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        try {
            byte[] content = Base64.getUrlDecoder().decode(sealed.substring(0, dot));
            byte[] signature = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            return MessageDigest.isEqual(signature, signature(content)) ? Optional.of(content) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private byte[] signature(byte[] content) {
        try {
            return ((Mac) keyed.clone()).doFinal(content);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] drawn() {
        byte[] drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        return drawn;
    }
}
