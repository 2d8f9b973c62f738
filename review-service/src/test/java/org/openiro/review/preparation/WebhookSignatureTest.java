package org.openiro.review.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String BODY = "{\"test\": 2432232314}";

    /** The example that libraries of Standard Webhooks are tested by. */
    @Test
    void theExampleOfStandardWebhooksIsSignedAsThere() {
        assertThat(WebhookSignature.of(SECRET, ID, 1614265330, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whoeverChangesTheIdTheTimeOrTheBodyDoesNotHaveItsSignature() {
        var signed = WebhookSignature.of(SECRET, ID, 1614265330, BODY);

        assertThat(List.of(
                        WebhookSignature.of(SECRET, "msg_other", 1614265330, BODY),
                        WebhookSignature.of(SECRET, ID, 1614265331, BODY),
                        WebhookSignature.of(SECRET, ID, 1614265330, BODY + " ")))
                .doesNotContain(signed);
    }

    @Test
    void neitherTheSecretNorTheAddressStandsInAText() {
        assertThat(new Webhook("https://hooks.example/?key=1", SECRET).toString())
                .doesNotContain("whsec", "MfKQ", "key");
        assertThat(new WebhookRequest("https://hooks.example/?key=1", SECRET).toString())
                .doesNotContain("whsec", "MfKQ", "key");
    }

    @Test
    void onlyWhereAllProfilesAreOfTestsMayAWebhookLeadAnywhere() {
        assertThat(WebhookTargets.anywhere(List.of("test"))).isTrue();
        assertThat(WebhookTargets.anywhere(List.of("local"))).isTrue();
        assertThat(WebhookTargets.anywhere(List.of("prod"))).isFalse();
        assertThat(WebhookTargets.anywhere(List.of("local", "prod"))).isFalse();
        assertThat(WebhookTargets.anywhere(List.of())).isFalse();
    }
}
