package org.openiro.review.preparation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;

/**
 * Reminders are brought to councils' own systems. Each test has a council of its own; a delivery waits for 100 ms after its first
 * failures here and is given up after three.
 */
@QuarkusTest
@QuarkusTestResource(MailServer.class)
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class DeliveriesTest {

    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));
    private final Council council = new Council();
    private final Receiver receiver = new Receiver();

    @Inject
    PreparationSweep preparing;

    @Inject
    DeliverySweep delivering;

    @Inject
    Deliveries deliveries;

    @Inject
    AsAuthority asAuthority;

    @AfterEach
    void stop() {
        receiver.close();
    }

    @Test
    void aReminderIsBroughtToTheCouncilsOwnSystemSignedWithItsSecret() throws GeneralSecurityException {
        council.bringTo(receiver.url()).then().statusCode(200);
        var child = reminded();

        delivering.sweep();
        delivering.sweep();

        assertThat(receiver.received()).hasSize(1);
        var received = receiver.received().getFirst();
        assertThat(received.path()).isEqualTo("/hook?key=of-the-council");
        assertThat(received.signature()).isEqualTo(signature(received));
        var body = JsonPath.from(received.body());
        assertThat(body.getString("type")).isEqualTo("preparation-due.v1");
        assertThat(body.getString("data.reminderId")).isEqualTo(child.onlyReminder());
        assertThat(body.getString("data.childId")).isEqualTo(child.childId);
        child.reminder()
                .body("deliveries", hasSize(1))
                .body("deliveries[0].channel", equalTo("WEBHOOK"))
                .body("deliveries[0].state", equalTo("DELIVERED"))
                .body("deliveries[0].attempts.outcome", contains("HTTP_204"));
        assertThat(received.id()).isEqualTo("msg_" + child.reminder().extract().path("deliveries[0].deliveryId"));
    }

    /** As a receiver of Standard Webhooks checks it, in other words than the product's. */
    private String signature(Receiver.Received received) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(council.secret.split("_", 2)[1]), "HmacSHA256"));
        mac.update(received.id().getBytes(UTF_8));
        mac.update((byte) '.');
        mac.update(Long.toString(received.timestamp()).getBytes(UTF_8));
        mac.update((byte) '.');
        return "v1,"
                + Base64.getEncoder().encodeToString(mac.doFinal(received.body().getBytes(UTF_8)));
    }

    @Test
    void aDeliveryThatFailsIsTriedAgainThenGivenUpToBeSeenAndBegunAnew() {
        council.bringTo(receiver.url()).then().statusCode(200);
        receiver.answers(503);
        var child = reminded();

        delivering.sweep();
        child.reminder()
                .body("deliveries[0].state", equalTo("PENDING"))
                .body("deliveries[0].attempts.outcome", contains("HTTP_503"));
        givenUp().body("items", empty());
        sweepUntil(child, "GIVEN_UP");
        child.reminder().body("deliveries[0].attempts.outcome", contains("HTTP_503", "HTTP_503", "HTTP_503"));
        givenUp().body("items.childId", contains(child.childId));

        var deliveryId = givenUp().extract().<String>path("items[0].deliveryId");
        receiver.answers(200);
        delivering.sweep();
        assertThat(receiver.received()).hasSize(3);
        replay(deliveryId).statusCode(200).body("state", equalTo("PENDING"));
        delivering.sweep();

        child.reminder()
                .body("deliveries[0].state", equalTo("DELIVERED"))
                .body("deliveries[0].attempts.number", contains(1, 2, 3, 4));
        assertThat(receiver.received())
                .hasSize(4)
                .extracting(Receiver.Received::id)
                .containsOnly("msg_" + deliveryId);
        assertThat(receiver.received())
                .extracting(Receiver.Received::body)
                .containsOnly(receiver.received().getFirst().body());
        givenUp().body("items", empty());
        replay(deliveryId).statusCode(409).body("code", equalTo("delivery-not-given-up"));
    }

    /** It would hold the one who brings all others' for as long as it likes. */
    @Test
    void aReceiverThatNeverComesToItsEndIsLeftAfterATime() {
        council.bringTo(receiver.url()).then().statusCode(200);
        receiver.dawdles();
        var child = reminded();

        delivering.sweep();

        child.reminder()
                .body("deliveries[0].state", equalTo("PENDING"))
                .body("deliveries[0].attempts.outcome", contains("TIMED_OUT"));
        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void nobodyIsFollowedToAnotherAddress() {
        council.bringTo(receiver.url()).then().statusCode(200);
        receiver.answers(303);
        var child = reminded();

        delivering.sweep();

        child.reminder().body("deliveries[0].attempts.outcome", contains("HTTP_303"));
        assertThat(receiver.received()).extracting(Receiver.Received::path).containsExactly("/hook?key=of-the-council");
    }

    /** Between sending and noting: the claim keeps others away until it runs out, and the message comes again under its id. */
    @Test
    void whatAReplicaThatDiedHadClaimedIsBroughtByAnotherUnderTheSameId() throws SQLException {
        council.bringTo(receiver.url()).then().statusCode(200);
        var child = reminded();
        var deliveryId = child.reminder().extract().<String>path("deliveries[0].deliveryId");
        var claimed = asAuthority.call(council.code, () -> QuarkusTransaction.requiringNew()
                .call(() -> deliveries.claim(UUID.fromString(deliveryId))));
        assertThat(claimed).isPresent();

        delivering.sweep();
        assertThat(receiver.received()).isEmpty();
        try (var database = TestDatabase.superuser("review");
                var statement = database.createStatement()) {
            statement.execute("update reminder_delivery set next_attempt_at = now() where id = '" + deliveryId + "'");
        }
        delivering.sweep();

        assertThat(receiver.received()).extracting(Receiver.Received::id).containsExactly("msg_" + deliveryId);
        child.reminder()
                .body("deliveries[0].state", equalTo("DELIVERED"))
                .body("deliveries[0].attempts.number", contains(1, 2))
                .body("deliveries[0].attempts[0].outcome", nullValue())
                .body("deliveries[0].attempts[1].outcome", equalTo("HTTP_204"));
    }

    @Test
    void replicasThatSweepAtTheSameTimeBringItOnce() {
        council.bringTo(receiver.url()).then().statusCode(200);
        reminded();

        try (var replicas = Executors.newFixedThreadPool(4)) {
            var all = Stream.generate(() -> CompletableFuture.runAsync(delivering::sweep, replicas))
                    .limit(4)
                    .toArray(CompletableFuture<?>[]::new);
            assertThat(CompletableFuture.allOf(all)).succeedsWithin(Duration.ofSeconds(60));
        }

        assertThat(receiver.received()).hasSize(1);
    }

    @Test
    void aReminderThatWasAcknowledgedIsBroughtNoMore() {
        council.bringTo(receiver.url()).then().statusCode(200);
        var child = reminded();
        child.acknowledge(TestTokens.token("iro", council.code), today).then().statusCode(200);

        delivering.sweep();

        assertThat(receiver.received()).isEmpty();
        child.reminder().body("deliveries[0].state", equalTo("WITHDRAWN"));
    }

    /** Begun anew, it would ask for what nobody is to do any more, or a team whose child it is no longer. */
    @Test
    void whatWasGivenUpIsBegunAnewOnlyWhileItsReminderStands() {
        council.bringTo(receiver.url()).then().statusCode(200);
        receiver.answers(503);
        var child = reminded();
        sweepUntil(child, "GIVEN_UP");
        var deliveryId = givenUp().extract().<String>path("items[0].deliveryId");
        var tag = tag(deliveryId);

        child.acknowledge(TestTokens.token("iro", council.code), today).then().statusCode(200);

        givenUp().body("items", empty());
        replay(deliveryId).statusCode(409).body("code", equalTo("delivery-not-given-up"));
        child.reminder().body("deliveries[0].state", equalTo("WITHDRAWN"));
        assertThat(tag(deliveryId)).isNotEqualTo(tag);
    }

    @Test
    void whatWasGivenUpIsBegunAnewWhenItsReminderStandsAgain() {
        council.bringTo(receiver.url()).then().statusCode(200);
        receiver.answers(503);
        var child = new PreparedChild(council.code, today.minusDays(1));
        preparing.sweep();
        sweepUntil(child, "GIVEN_UP");
        var reviewId = child.hold(today);
        preparing.sweep();
        child.reminder().body("deliveries[0].state", equalTo("WITHDRAWN"));

        child.change(
                reviewId, "record-in-error", "{\"foundOn\": \"%s\", \"reason\": \"another child's\"}".formatted(today));
        preparing.sweep();
        delivering.sweep();

        child.reminder().body("deliveries[0].state", equalTo("PENDING")).body("deliveries[0].attempts", hasSize(4));
        receiver.answers(204);
        sweepUntil(child, "DELIVERED");
    }

    private String tag(String deliveryId) {
        return council.as("auditor")
                .get("/v1/reminder-deliveries/{id}", deliveryId)
                .header("ETag");
    }

    @Test
    void aReceiverThatIsAwayKeepsNoOtherWaiting() {
        var away = new Council();
        away.bringTo("http://127.0.0.1:1/").then().statusCode(200);
        council.bringTo(receiver.url()).then().statusCode(200);
        var first = new PreparedChild(away.code, today);
        reminded();

        delivering.sweep();

        assertThat(receiver.received()).hasSize(1);
        first.reminder()
                .body("deliveries[0].state", equalTo("PENDING"))
                .body("deliveries[0].attempts.outcome", contains("NOT_REACHED"));
    }

    @Test
    void aWebhookThatWasTakenOutIsGivenUpWithoutBeingReached() {
        council.bringTo(receiver.url()).then().statusCode(200);
        var child = reminded();
        council.bringNowhere().then().statusCode(200);

        sweepUntil(child, "GIVEN_UP");

        child.reminder().body("deliveries[0].attempts.outcome", contains("NOT_SET", "NOT_SET", "NOT_SET"));
        assertThat(receiver.received()).isEmpty();
    }

    private PreparedChild reminded() {
        var child = new PreparedChild(council.code, today);
        preparing.sweep();
        child.reminders().body("items", hasSize(1));
        return child;
    }

    private void sweepUntil(PreparedChild child, String state) {
        await().atMost(60, SECONDS).untilAsserted(() -> {
            delivering.sweep();
            child.reminder().body("deliveries[0].state", equalTo(state));
        });
    }

    private ValidatableResponse givenUp() {
        return council.as("review-administrator")
                .queryParam("state", "GIVEN_UP")
                .get("/v1/reminder-deliveries")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse replay(String deliveryId) {
        return council.as("iro-manager")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(
                        "If-Match",
                        council.as("auditor")
                                .get("/v1/reminder-deliveries/{id}", deliveryId)
                                .header("ETag"))
                .post("/v1/reminder-deliveries/{id}/replay", deliveryId)
                .then();
    }
}
