package org.openiro.review.preparation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openiro.review.preparation.domain.WebhookRule;

/** Signs a webhook as Standard Webhooks has it: HMAC-SHA256 over the message's id, the time of the attempt and the body. */
final class WebhookSignature {

    private static final String ALGORITHM = "HmacSHA256";

    private WebhookSignature() {}

    /** @param at in seconds since 1970 */
    static String of(String secret, String messageId, long at, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(WebhookRule.key(secret), ALGORITHM));
            var signed = mac.doFinal((messageId + "." + at + "." + body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java signs with " + ALGORITHM, e);
        }
    }
}
