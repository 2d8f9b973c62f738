package org.openiro.review.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a mail server said of one mail is told apart from that it said nothing. */
class MailSenderTest {

    private static final ClaimedDelivery DELIVERY =
            new ClaimedDelivery(new UUID(0, 1), DeliveryChannel.EMAIL, "CIC-NORTH", "text", 1, 1, 0);

    @Test
    void aMailThatTheServerRefusesIsItsMailboxsFailure() {
        var refused = new SMTPException("refused", 550, List.of("550 no such mailbox"), true);

        assertThat(failing(refused)).isEqualTo(DeliveryOutcome.failed("MAIL_NOT_ACCEPTED"));
    }

    @Test
    void aServerThatIsNotReachedFailsForAll() {
        assertThat(failing(new ConnectException("refused"))).isEqualTo(DeliveryOutcome.serverAway("MAIL_SERVER_AWAY"));
    }

    @Test
    void aMailThatWasTakenIsDelivered() {
        var sender = new MailSender(_ -> Uni.createFrom().voidItem(), Runnable::run);

        assertThat(sender.send("a@x.example", DELIVERY)).isEqualTo(DeliveryOutcome.delivered("MAIL_ACCEPTED"));
    }

    private static DeliveryOutcome failing(Throwable failure) {
        return new MailSender(_ -> Uni.createFrom().failure(failure), Runnable::run).send("a@x.example", DELIVERY);
    }
}
