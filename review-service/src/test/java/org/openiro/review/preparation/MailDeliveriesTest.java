package org.openiro.review.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

/** Reminders are brought to the mailboxes of teams. Each test has a council of its own. */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class MailDeliveriesTest {

    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));
    private final Council council = new Council();

    @Inject
    PreparationSweep preparing;

    @Inject
    DeliverySweep delivering;

    @Inject
    MailSender sender;

    @Inject
    Vertx vertx;

    @Test
    void aTeamsMailboxGetsALinkAndNothingOfTheChild() throws IOException {
        var child = new PreparedChild(council.code, today);
        var mailbox = mailboxOf(child, "team");
        preparing.sweep();
        delivering.sweep();
        delivering.sweep();

        var mails = MailServer.takenFor(mailbox);
        assertThat(mails).hasSize(1);
        // As quoted-printable breaks long lines and writes what is not a letter.
        var text = mails.getFirst().replace("=\n", "").replace("=3D", "=");
        assertThat(text)
                .contains("/v1/reminders/" + child.onlyReminder())
                .contains("Subject: A review is to be prepared\n", "Auto-Submitted: auto-generated\n")
                .doesNotContain(child.childId, child.person, child.team, child.iro, "sw-1");
        child.reminder()
                .body("deliveries.channel", contains("EMAIL"))
                .body("deliveries.state", contains("DELIVERED"))
                .body("deliveries[0].attempts.outcome", contains("MAIL_ACCEPTED"));
        var deliveryId = child.reminder().extract().<String>path("deliveries[0].deliveryId");
        assertThat(text).contains("Message-ID: <" + deliveryId + "@openiro>\n");
    }

    @Test
    void aMailThatTheServerDoesNotTakeWaitsToBeTriedAgain() throws IOException {
        var child = new PreparedChild(council.code, today);
        var mailbox = mailboxOf(child, "full");
        preparing.sweep();

        delivering.sweep();

        child.reminder()
                .body("deliveries[0].state", equalTo("PENDING"))
                .body("deliveries[0].attempts.outcome", contains("MAIL_NOT_ACCEPTED"));
        assertThat(MailServer.takenFor(mailbox)).isEmpty();
        child.acknowledge(TestTokens.token("iro", council.code), today).then().statusCode(200);
    }

    /** Full, or gone: the mailboxes of the other teams are not. */
    @Test
    void aMailboxThatTakesNothingKeepsNoOtherTeamWaiting() throws IOException {
        var first = new PreparedChild(council.code, today);
        var second = new PreparedChild(council.code, today);
        var mailbox = mailboxes(first, "full", second, "team");
        preparing.sweep();

        delivering.sweep();

        first.reminder().body("deliveries[0].attempts.outcome", contains("MAIL_NOT_ACCEPTED"));
        assertThat(MailServer.takenFor(mailbox)).hasSize(1);
        first.acknowledge(TestTokens.token("iro", council.code), today).then().statusCode(200);
    }

    /** Each mail to it would take half a minute, while other councils' webhooks wait. */
    @Test
    void aMailServerThatIsAwayIsAskedOnceInATick() {
        var first = new PreparedChild(council.code, today);
        var second = new PreparedChild(council.code, today);
        mailboxes(first, "one", second, "other");
        preparing.sweep();
        QuarkusMock.installMockForType(
                new MailSender(_ -> Uni.createFrom().failure(new ConnectException("refused")), Runnable::run),
                MailSender.class);

        delivering.sweep();

        assertThat(Stream.of(first, second)
                        .map(child -> child.reminder().extract().<List<String>>path("deliveries[0].attempts.outcome")))
                .containsExactlyInAnyOrder(List.of("MAIL_SERVER_AWAY"), List.of());
        for (var child : List.of(first, second)) {
            child.acknowledge(TestTokens.token("iro", council.code), today)
                    .then()
                    .statusCode(200);
        }
    }

    /** Each from a context of its own, as a replica's ticks are: none hangs until its time is over, whatever came before it. */
    @Test
    void aServerThatBreaksOffLosesThatMailAndNoneAfterIt() {
        var domain = council.code.toLowerCase(Locale.ROOT) + ".example";
        for (int i = 0; i < 200; i++) {
            boolean breaks = i % 5 == 0;
            var mailbox = (breaks ? "broken" : "team") + "@" + domain;
            var delivery = new ClaimedDelivery(
                    UUID.randomUUID(), DeliveryChannel.EMAIL, "team", "A link", 1, 1, 1_614_265_330);

            assertThat(vertx.executeBlocking(() -> sender.send(mailbox, delivery))
                            .toCompletionStage())
                    .as("mail %s", i)
                    .succeedsWithin(Duration.ofSeconds(10))
                    .isEqualTo(
                            breaks
                                    ? DeliveryOutcome.serverAway("MAIL_SERVER_AWAY")
                                    : DeliveryOutcome.delivered("MAIL_ACCEPTED"));
        }
    }

    /** Answers the second's. */
    private String mailboxes(PreparedChild first, String name, PreparedChild second, String other) {
        var domain = council.code.toLowerCase(Locale.ROOT) + ".example";
        council.set("""
                        {"mailboxes": [{"team": "%s", "mailbox": "%s@%s"}, {"team": "%s", "mailbox": "%s@%s"}]}""".formatted(first.team, name, domain, second.team, other, domain))
                .then()
                .statusCode(200);
        return other + "@" + domain;
    }

    private String mailboxOf(PreparedChild child, String name) {
        var mailbox = name + "@" + council.code.toLowerCase(Locale.ROOT) + ".example";
        council.set("{\"mailboxes\": [{\"team\": \"%s\", \"mailbox\": \"%s\"}]}".formatted(child.team, mailbox))
                .then()
                .statusCode(200);
        return mailbox;
    }
}
