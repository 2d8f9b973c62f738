package org.openiro.simulator.casemanagement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.council.Dice;
import org.openiro.simulator.council.Proportions;

/** What the council's receiver takes, and what it does not. */
class WebhookReceiverTest {

    private static final Instant NOW = Instant.parse("2026-11-26T21:00:00Z");
    private static final String BODY = "{\"type\":\"preparation-due.v1\"}";

    private final WebhookReceiver receiver;
    private final HttpClient http = HttpClient.newHttpClient();

    WebhookReceiverTest() throws IOException {
        receiver = new WebhookReceiver(Dice.of(new Proportions(), 7), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        receiver.close();
        http.close();
    }

    /** The example of the Standard Webhooks specification, by which any library can be checked. */
    @Test
    void theTestSignsAsTheSpecificationDoes() {
        assertThat(signature(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330,
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aSignedMessageIsTakenOnceHoweverOftenItComes() {
        assertThat(sent("msg_1", NOW, BODY, receiver.secret())).isEqualTo(204);
        assertThat(sent("msg_1", NOW, BODY, receiver.secret())).isEqualTo(204);

        assertThat(receiver.received()).containsExactly("msg_1");
        assertThat(receiver.notSigned()).isZero();
    }

    @Test
    void oneThatIsNotOursOrWasChangedOrIsOldIsNotTaken() {
        String other = "whsec_" + Base64.getEncoder().encodeToString("another council's secret".getBytes(UTF_8));
        assertThat(sent("msg_1", NOW, BODY, other)).isEqualTo(401);
        assertThat(posted("msg_2", NOW, BODY + " ", signature(receiver.secret(), "msg_2", NOW.getEpochSecond(), BODY)))
                .isEqualTo(401);
        assertThat(sent("msg_3", NOW.minusSeconds(301), BODY, receiver.secret()))
                .isEqualTo(401);
        assertThat(sent("msg_4", NOW.minusSeconds(300), BODY, receiver.secret()))
                .isEqualTo(204);

        assertThat(receiver.received()).containsExactly("msg_4");
        assertThat(receiver.notSigned()).isEqualTo(3);
    }

    @Test
    void oneOfSeveralSignaturesIsEnough() {
        String ours = signature(receiver.secret(), "msg_1", NOW.getEpochSecond(), BODY);

        assertThat(posted("msg_1", NOW, BODY, "v1,b2xk " + ours)).isEqualTo(204);
    }

    @Test
    void someAreTakenAtTheSecondTimeAlone() {
        int failed = 0;
        for (int i = 0; i < 200; i++) {
            if (sent("msg_" + i, NOW, BODY, receiver.secret()) == 500) {
                failed++;
                assertThat(receiver.received()).doesNotContain("msg_" + i);
                assertThat(sent("msg_" + i, NOW, BODY, receiver.secret())).isEqualTo(204);
            }
        }

        assertThat(failed).isBetween(1, 20);
        assertThat(receiver.takenAtTheSecondTime()).isEqualTo(failed);
        assertThat(receiver.received()).hasSize(200);
    }

    private int sent(String id, Instant at, String body, String secret) {
        return posted(id, at, body, signature(secret, id, at.getEpochSecond(), body));
    }

    private int posted(String id, Instant at, String body, String signature) {
        HttpRequest request = HttpRequest.newBuilder(receiver.address())
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .header("webhook-signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signature(String secret, String id, long at, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            byte[] signed = mac.doFinal("%s.%d.%s".formatted(id, at, body).getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
