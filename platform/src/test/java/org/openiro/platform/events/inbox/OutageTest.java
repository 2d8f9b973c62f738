package org.openiro.platform.events.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.openiro.embedded.PostgresServer;
import org.openiro.platform.events.EventReceiver;
import org.openiro.platform.testing.TestTokens;

/** PostgreSQL is killed while a record is being received, and comes back. */
@QuarkusTest
@QuarkusTestResource(value = OwnDatabaseResource.class, restrictToAnnotatedClass = true)
class OutageTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    EventReceiver receiver;

    @ConfigProperty(name = "openiro.database.url")
    String url;

    @Inject
    Interruptions interruptions;

    Runnable killDatabase;
    Runnable restartDatabase;

    @Test
    void anOutageIsWaitedOutAndTheEffectIsHadOnce() throws Exception {
        String subject = "subject-" + UUID.randomUUID();
        interruptions.afterTheEffect(tally -> {
            interruptions.clear();
            killDatabase.run();
        });
        ConsumerRecord<String, byte[]> record = Records.tally(subject, 5);
        // In a thread of its own, as a consumer is.
        CompletableFuture<Void> consumer = CompletableFuture.runAsync(
                () -> receiver.receive(record), work -> Thread.ofPlatform().start(work));

        await().atMost(SOON).untilAsserted(() -> given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'Event receiver' }.status", equalTo("DOWN")));
        assertThat(consumer).as("waits").isNotDone();

        restartDatabase.run();
        assertThat(consumer).succeedsWithin(SOON);
        assertThat(effectsOf(subject)).containsExactly(5);
        receiver.receive(record);
        assertThat(effectsOf(subject)).containsExactly(5);
        given().auth()
                .oauth2(TestTokens.token("integration"))
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        await().atMost(SOON)
                .untilAsserted(() -> given().get("/q/health/well").then().statusCode(200));
    }

    private List<Integer> effectsOf(String subject) throws SQLException {
        int port = URI.create(url.substring("jdbc:".length())).getPort();
        try (Connection superuser = PostgresServer.superuser(port, "platform")) {
            return Tallies.of(superuser, subject);
        }
    }
}
