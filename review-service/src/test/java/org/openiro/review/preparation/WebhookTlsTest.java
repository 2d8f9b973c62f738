package org.openiro.review.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openiro.platform.testing.PlatformTestResource;

/** A webhook speaks to the address that was looked up, and all the same asks for the certificate of the host that was set. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class WebhookTlsTest {

    @Inject
    WebhookSender sender;

    @TempDir
    Path folder;

    @AfterEach
    void nothingIsTrustedThatOthersDoNotTrust() {
        SecureReceiver.distrust();
    }

    @Test
    void aReceiverWhoseCertificateIsTrustedAndForItsHostIsReached() throws Exception {
        try (var receiver = SecureReceiver.withCertificateFor("localhost", folder)) {
            receiver.trust();

            assertThat(sentTo(receiver)).isEqualTo(DeliveryOutcome.delivered("HTTP_204"));
            assertThat(receiver.received()).isOne();
        }
    }

    @Test
    void nothingIsBroughtToWhomNobodyTrusts() throws Exception {
        try (var receiver = SecureReceiver.withCertificateFor("localhost", folder)) {
            assertThat(sentTo(receiver)).isEqualTo(DeliveryOutcome.failed("NOT_REACHED"));
            assertThat(receiver.received()).isZero();
        }
    }

    @Test
    void nothingIsBroughtToSomebodyElseThoughTrusted() throws Exception {
        try (var receiver = SecureReceiver.withCertificateFor("hooks.example", folder)) {
            receiver.trust();

            assertThat(sentTo(receiver)).isEqualTo(DeliveryOutcome.failed("NOT_REACHED"));
            assertThat(receiver.received()).isZero();
        }
    }

    private DeliveryOutcome sentTo(SecureReceiver receiver) {
        return sender.send(
                new Webhook(receiver.url(), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                new ClaimedDelivery(UUID.randomUUID(), DeliveryChannel.WEBHOOK, null, "{}", 1, 1, 1_614_265_330));
    }
}
