package org.openiro.platform.events.copies;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import org.openiro.platform.events.inbox.Interruptions;
import org.openiro.platform.events.inbox.Records;
import org.openiro.platform.events.store.Statements;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** Facts arrive while a council's copy is being forgotten. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class CopyRebuildMeanwhileTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    EventReceiver receiver;

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

    private final CopyingCouncil council = new CopyingCouncil();

    @AfterEach
    void letHandlersBe() {
        interruptions.clear();
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

    @Test
    void anotherCouncilsFactThatIsBeingReceivedIsNotWaitedFor() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> receiving = receiving(Records.tally(council.subject(), 5), goOn);
        assertThat(meanwhile(council::rebuilt)).succeedsWithin(SOON);
        goOn.countDown();
        receiving.get(30, TimeUnit.SECONDS);
        assertThat(council.tallies()).containsExactly(5);
    }

    @Test
    void anotherCouncilsFactHasItsEffectWhileTheCopyIsBeingForgotten() throws SQLException {
        as.run(council.authority(), () -> QuarkusTransaction.requiringNew().run(() -> {
            rebuild.forget();
            assertThat(meanwhile(() -> receiver.receive(Records.tally(council.subject(), 5))))
                    .succeedsWithin(SOON);
        }));
        assertThat(council.tallies()).containsExactly(5);
    }

    @Test
    void whoWaitsTooLongForTheCouncilsFactsForgetsNothingAndSaysSo() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> receiving = receiving(council.tally(8, null), goOn);
        council.ordered(UUID.randomUUID().toString())
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("unavailable"));
        goOn.countDown();
        receiving.get(30, TimeUnit.SECONDS);
        assertThat(council.tallies()).containsExactly(8);
        council.rebuilt().body("rowsForgotten", equalTo(1));
    }

    @Test
    void aRecordCountsAsUnreadUntilItHasHadItsEffect() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch effected = holdAfterTheEffect(goOn);
        TestEvents.publish(
                "tallies.replay",
                "tally-added.v1",
                council.authority(),
                council.subject(),
                "{\"subject\":\"%s\",\"amount\":2}".formatted(council.subject()));
        within(effected);
        sources("PLATFORM")
                .body("[0].publisher", equalTo("platform"))
                .body("[0].topic", equalTo("tallies"))
                .body("[0].allReplayRead", equalTo(false))
                .body("[0].unreadReplay", greaterThan(0));
        sources(council.authority())
                .body("[0].allReplayRead", equalTo(false))
                .body("[0]", not(hasKey("unread")))
                .body("[0]", not(hasKey("unreadReplay")));
        assertThat(council.tallies()).isEmpty();

        goOn.countDown();
        await().atMost(SOON).untilAsserted(() -> sources(council.authority())
                .body("[0].allRead", equalTo(true))
                .body("[0].allReplayRead", equalTo(true)));
        sources("PLATFORM").body("[0].unread", equalTo(0)).body("[0].unreadReplay", equalTo(0));
        assertThat(council.tallies()).containsExactly(2);
    }

    private List<Integer> talliesAfterAFactThatIsBeingReceivedWhileTheCopyIsForgotten() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> receiving = receiving(council.tally(8, null), goOn);
        CompletableFuture<Void> rebuilding = meanwhile(council::rebuilt);
        await().atMost(SOON).until(() -> rebuilding.isDone() || TestDatabase.somebodyWaits("platform"));
        goOn.countDown();
        receiving.get(30, TimeUnit.SECONDS);
        rebuilding.get(30, TimeUnit.SECONDS);
        return council.tallies();
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
