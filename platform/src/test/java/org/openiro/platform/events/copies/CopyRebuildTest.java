package org.openiro.platform.events.copies;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.authority.CurrentAuthority;
import org.openiro.platform.events.CopyOfFacts;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.NewestOnly.Standing;
import org.openiro.platform.events.inbox.Interruptions;
import org.openiro.platform.events.inbox.Records;
import org.openiro.platform.events.inbox.Tallies;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** A council's copy of others' facts is forgotten and heard again. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class CopyRebuildTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    EventReceiver receiver;

    @Inject
    NewestOnly newest;

    @Inject
    AsAuthority as;

    @Inject
    Interruptions interruptions;

    @Inject
    Statements statements;

    @Inject
    CurrentAuthority authority;

    @Inject
    CopyOfFacts copy;

    @Inject
    CopyRebuild rebuild;

    private final String subject = "subject-" + UUID.randomUUID();
    // A council of its own: what it forgets is in nobody's way.
    private final String council = "E%08d".formatted(Integer.remainderUnsigned(subject.hashCode(), 100_000_000));

    @AfterEach
    void letHandlersBe() {
        interruptions.clear();
    }

    @Test
    void whatIsHeardAgainHasItsEffectOnceMoreAndOnlyOnce() throws SQLException {
        ConsumerRecord<String, byte[]> three = tally(3, null);
        ConsumerRecord<String, byte[]> four = tally(4, null);
        receiver.receive(three);
        receiver.receive(four);
        rebuilt()
                .body("rowsForgotten", equalTo(2))
                .body("factsForgotten", equalTo(2))
                .body("toReplay.publisher", contains("platform", "review-service"))
                .body("toReplay.topic", contains("tallies", "calendar"));
        assertThat(tallies()).isEmpty();

        receiver.receive(three);
        receiver.receive(four);
        receiver.receive(three);
        assertThat(tallies()).containsExactly(3, 4);
    }

    @Test
    void anotherCouncilsCopyStays() throws SQLException {
        ConsumerRecord<String, byte[]> theirs = Records.tally(subject, 5);
        receiver.receive(theirs);
        rebuilt();
        receiver.receive(theirs);
        assertThat(tallies()).containsExactly(5);
    }

    @Test
    void aFactThatWaitedIsForgottenTooAndWaitsAgain() throws SQLException {
        String about = "about-" + UUID.randomUUID();
        ConsumerRecord<String, byte[]> waiting = tally(1, about);
        receiver.receive(waiting);
        rebuilt();
        receiver.receive(arrival(about));
        assertThat(tallies()).isEmpty();

        receiver.receive(waiting);
        assertThat(tallies()).containsExactly(1);
    }

    @Test
    void ofAThingsStatesTheNewestIsTakenAgainAndAnOlderOneIsNot() {
        assertThat(noted(5, 4)).containsExactly(Standing.NEWER, Standing.OLDER);
        rebuilt();
        assertThat(noted(4, 5, 5, 6, 5))
                .containsExactly(Standing.OLDER, Standing.AGAIN, Standing.OLDER, Standing.NEWER, Standing.OLDER);
    }

    @Test
    void aNewerStateMayComeBeforeTheReplayOfTheFormer() {
        assertThat(noted(5)).containsExactly(Standing.NEWER);
        rebuilt();
        assertThat(noted(6, 5)).containsExactly(Standing.NEWER, Standing.OLDER);
    }

    @Test
    void whatIsBeingReceivedMeanwhileIsWaitedForAndForgotten() throws Exception {
        assertThat(talliesAfterAFactThatIsBeingReceivedWhileTheCopyIsForgotten())
                .isEmpty();
    }

    @Test
    void withoutTheLockAFactThatIsBeingReceivedIsNotForgotten() throws Exception {
        QuarkusMock.installMockForType(new Heedless(statements, authority, copy), CopyRebuild.class);
        assertThat(talliesAfterAFactThatIsBeingReceivedWhileTheCopyIsForgotten())
                .containsExactly(8);
    }

    private List<Integer> talliesAfterAFactThatIsBeingReceivedWhileTheCopyIsForgotten() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> receiving = receiving(tally(8, null), goOn);
        CompletableFuture<Void> rebuilding = meanwhile(this::rebuilt);
        await().atMost(SOON).until(() -> rebuilding.isDone() || TestDatabase.somebodyWaits("platform"));
        goOn.countDown();
        receiving.get(30, TimeUnit.SECONDS);
        rebuilding.get(30, TimeUnit.SECONDS);
        return tallies();
    }

    @Test
    void anotherCouncilsFactThatIsBeingReceivedIsNotWaitedFor() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> receiving = receiving(Records.tally(subject, 5), goOn);
        assertThat(meanwhile(this::rebuilt)).succeedsWithin(SOON);
        goOn.countDown();
        receiving.get(30, TimeUnit.SECONDS);
        assertThat(tallies()).containsExactly(5);
    }

    @Test
    void anotherCouncilsFactHasItsEffectWhileTheCopyIsBeingForgotten() throws SQLException {
        as.run(council, () -> QuarkusTransaction.requiringNew().run(() -> {
            rebuild.forget();
            assertThat(meanwhile(() -> receiver.receive(Records.tally(subject, 5))))
                    .succeedsWithin(SOON);
        }));
        assertThat(tallies()).containsExactly(5);
    }

    @Test
    void whoWaitsTooLongForTheCouncilsFactsForgetsNothingAndSaysSo() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> receiving = receiving(tally(8, null), goOn);
        ordered(UUID.randomUUID().toString())
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("unavailable"));
        goOn.countDown();
        receiving.get(30, TimeUnit.SECONDS);
        assertThat(tallies()).containsExactly(8);
        rebuilt().body("rowsForgotten", equalTo(1));
    }

    @Test
    void aDeadLetterThatWasMendedIsOpenAgainWhenItsRecordIsHeardAgain() throws SQLException {
        ConsumerRecord<String, byte[]> broken = tally(0, null);
        receiver.receive(broken);
        String letter = letter("OPEN");
        given().auth()
                .oauth2(token("integration"))
                .header("If-Match", etag(letter))
                .contentType("application/json")
                .body("{\"payload\":{\"subject\":\"%s\",\"amount\":9}}".formatted(subject))
                .put("/v1/dead-letters/" + letter)
                .then()
                .statusCode(200);
        replay(letter);
        assertThat(tallies()).containsExactly(9);

        rebuilt();
        receiver.receive(broken);
        assertThat(tallies()).isEmpty();
        assertThat(letter("OPEN")).isEqualTo(letter);
        replay(letter);
        assertThat(tallies()).containsExactly(9);
    }

    @Test
    void aRepeatedOrderIsAnsweredAsBeforeAndForgetsNothingMore() throws SQLException {
        String key = UUID.randomUUID().toString();
        receiver.receive(tally(1, null));
        rebuilt(key).body("rowsForgotten", equalTo(1));
        receiver.receive(tally(2, null));
        rebuilt(key).body("rowsForgotten", equalTo(1));
        assertThat(tallies()).containsExactly(2);
    }

    @Test
    void aCopyIsForgottenForOneCouncilByItsAdministratorAlone() {
        given().auth()
                .oauth2(TestTokens.token("platform-admin", "PLATFORM"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/copy-rebuilds")
                .then()
                .statusCode(409)
                .body("code", equalTo("copy-of-one-council"));
        given().auth()
                .oauth2(token("iro-manager"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/copy-rebuilds")
                .then()
                .statusCode(403);
    }

    @Test
    void aRecordCountsAsUnreadUntilItHasHadItsEffect() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch effected = holdAfterTheEffect(goOn);
        TestEvents.publish(
                "tallies.replay",
                "tally-added.v1",
                council,
                subject,
                "{\"subject\":\"%s\",\"amount\":2}".formatted(subject));
        within(effected);
        sources("PLATFORM")
                .body("[0].publisher", equalTo("platform"))
                .body("[0].topic", equalTo("tallies"))
                .body("[0].allReplayRead", equalTo(false))
                .body("[0].unreadReplay", greaterThan(0));
        sources(council)
                .body("[0].allReplayRead", equalTo(false))
                .body("[0]", not(hasKey("unread")))
                .body("[0]", not(hasKey("unreadReplay")));
        assertThat(tallies()).isEmpty();

        goOn.countDown();
        await().atMost(SOON)
                .untilAsserted(() ->
                        sources(council).body("[0].allRead", equalTo(true)).body("[0].allReplayRead", equalTo(true)));
        sources("PLATFORM").body("[0].unread", equalTo(0)).body("[0].unreadReplay", equalTo(0));
        assertThat(tallies()).containsExactly(2);
    }

    /** Returns when the fact has had its effect, which is not committed before the other may go on. */
    private CompletableFuture<Void> receiving(ConsumerRecord<String, byte[]> fact, CountDownLatch goOn) {
        CountDownLatch effected = holdAfterTheEffect(goOn);
        CompletableFuture<Void> receiving = meanwhile(() -> receiver.receive(fact));
        within(effected);
        return receiving;
    }

    private CountDownLatch holdAfterTheEffect(CountDownLatch goOn) {
        CountDownLatch effected = new CountDownLatch(1);
        interruptions.afterTheEffect(tally -> {
            effected.countDown();
            within(goOn);
        });
        return effected;
    }

    private static CompletableFuture<Void> meanwhile(Runnable work) {
        return CompletableFuture.runAsync(work, task -> Thread.ofPlatform().start(task));
    }

    private static ValidatableResponse sources(String authority) {
        return given().auth()
                .oauth2(TestTokens.token("platform-admin", authority))
                .get("/v1/copy-sources")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse rebuilt() {
        return rebuilt(UUID.randomUUID().toString());
    }

    private ValidatableResponse rebuilt(String key) {
        return ordered(key).statusCode(200);
    }

    private ValidatableResponse ordered(String key) {
        return given().auth()
                .oauth2(token("platform-admin"))
                .header("Idempotency-Key", key)
                .post("/v1/copy-rebuilds")
                .then();
    }

    private List<Standing> noted(long... versions) {
        return as.call(council, () -> QuarkusTransaction.requiringNew().call(() -> Arrays.stream(versions)
                .mapToObj(version -> newest.note("thing", subject, version))
                .toList()));
    }

    private String letter(String state) {
        return given().auth()
                .oauth2(token("integration"))
                .get("/v1/dead-letters?state=" + state)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    private String etag(String letter) {
        return given().auth()
                .oauth2(token("integration"))
                .get("/v1/dead-letters/" + letter)
                .header("ETag");
    }

    private void replay(String letter) {
        given().auth()
                .oauth2(token("integration"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag(letter))
                .post("/v1/dead-letters/" + letter + "/replays")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("applied"));
    }

    private String token(String role) {
        return TestTokens.token(role, council);
    }

    private ConsumerRecord<String, byte[]> tally(int amount, String about) {
        String body = about == null
                ? "{\"subject\":\"%s\",\"amount\":%d}".formatted(subject, amount)
                : "{\"subject\":\"%s\",\"amount\":%d,\"about\":\"%s\"}".formatted(subject, amount, about);
        return ofCouncil("tally-added.v1", body);
    }

    private ConsumerRecord<String, byte[]> arrival(String id) {
        return ofCouncil("subject-arrived.v1", "{\"id\":\"%s\"}".formatted(id));
    }

    private ConsumerRecord<String, byte[]> ofCouncil(String type, String body) {
        return Records.record("tallies", TestEvents.headers(UUID.randomUUID(), type, council, 1L), body);
    }

    private List<Integer> tallies() throws SQLException {
        return Tallies.of(subject);
    }

    private static void within(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited in vain");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static final class Heedless extends CopyRebuild {

        Heedless(Statements statements, CurrentAuthority authority, CopyOfFacts copy) {
            super(statements, authority, copy, "platform");
        }

        @Override
        void alone() {
            // Nobody is waited for.
        }
    }
}
