package org.openiro.platform.events.relay;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.notNullValue;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.openiro.platform.authority.AsAuthority;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.platform.http.Correlation;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;

/** From the transaction of a change to the effect at a reader, in a service as it runs. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class PublishingTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Inject
    Erasure erasure;

    @Inject
    AsAuthority as;

    @Inject
    OpenTelemetry telemetry;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrap;

    private final String key = "key-" + UUID.randomUUID();

    @Test
    void anEventReachesItsReaderInTheTraceAndUnderTheCorrelationIdOfItsChange() throws SQLException {
        Span span = telemetry.getTracer("test").spanBuilder("change").startSpan();
        Correlation.continueAs("correlation-" + key);
        try {
            Context.current().with(span).wrap(() -> publish("tallies", 1, 2, 3)).run();
        } finally {
            Correlation.end();
            span.end();
        }
        await().atMost(SOON).untilAsserted(() -> assertThat(effects("amount")).containsExactly("1", "2", "3"));
        assertThat(effects("correlation_id")).containsOnly("correlation-" + key);
        assertThat(effects("trace_id")).containsOnly(span.getSpanContext().getTraceId());
    }

    @Test
    void aTransactionThatIsRolledBackPublishesNothing() {
        as.run(TestTokens.SAMPLEBOROUGH, () -> {
            QuarkusTransaction.begin();
            outbox.append(event("tallies", 1));
            QuarkusTransaction.rollback();
        });
        assertThat(PublishedEvents.of("platform", "tallies", key)).isEmpty();
    }

    @Test
    void nothingIsPublishedOutsideATransaction() {
        as.run(TestTokens.SAMPLEBOROUGH, () -> assertThatThrownBy(() -> outbox.append(event("tallies", 1)))
                .isInstanceOf(IllegalStateException.class));
    }

    @Test
    void anOrderedReplaySendsTheJournalAgainAsItWas() {
        String topic = "replayed-" + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
        publish(topic, 1, 2);
        publish(topic, 3);
        String id = given().auth()
                .oauth2(TestTokens.token("platform-admin"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("topic", topic))
                .post("/v1/event-replays")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(SOON).untilAsserted(() -> given().auth()
                .oauth2(TestTokens.token("platform-admin"))
                .get("/v1/event-replays/" + id)
                .then()
                .statusCode(200)
                .body("finishedAt", notNullValue()));

        List<String> replayed = TopicReading.of(bootstrap, topic + ".replay").records().stream()
                .map(record -> TopicReading.header(record, "ce_id") + " "
                        + TopicReading.header(record, "ce_time") + " "
                        + TopicReading.header(record, "ce_sequence") + " "
                        + new String(record.value(), UTF_8))
                .toList();
        assertThat(replayed)
                .containsExactlyElementsOf(PublishedEvents.of("platform", topic, key).stream()
                        .map(PublishingTest::asReplayed)
                        .toList())
                .hasSize(3);
    }

    @Test
    void aReplayLeavesOutWhatWasRedactedAndOnlyThat() {
        String topic = "redacted-" + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
        publish(topic, 1, 2);
        replay(topic);
        await().atMost(SOON).untilAsserted(() -> assertThat(replayed(topic)).hasSize(2));

        as.run(TestTokens.SAMPLEBOROUGH, () -> QuarkusTransaction.requiringNew().run(() -> erasure.of(List.of(key))));
        publish(topic, 3);
        replay(topic);
        await().atMost(SOON).untilAsserted(() -> assertThat(replayed(topic)).hasSize(3));
        assertThat(replayed(topic).getLast()).contains("\"amount\":3");
    }

    private static void replay(String topic) {
        given().auth()
                .oauth2(TestTokens.token("platform-admin"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("topic", topic))
                .post("/v1/event-replays")
                .then()
                .statusCode(201);
    }

    private List<String> replayed(String topic) {
        return TopicReading.of(bootstrap, topic + ".replay").records().stream()
                .map(record -> new String(record.value(), UTF_8))
                .toList();
    }

    @Test
    void aReplayForThePlatformSendsEveryCouncilsEvents() {
        assertThat(councilsReplayedFor("PLATFORM"))
                .containsExactlyInAnyOrder(TestTokens.SAMPLEBOROUGH, TestTokens.OTHERSHIRE);
    }

    @Test
    void aReplayForACouncilSendsNobodyElsesEvents() {
        assertThat(councilsReplayedFor(TestTokens.OTHERSHIRE)).containsExactly(TestTokens.OTHERSHIRE);
    }

    /** The councils of the events that such a replay sends, of one event each of two councils. */
    private List<String> councilsReplayedFor(String authority) {
        String topic = "everyones-" + UUID.randomUUID().toString().replaceAll("[0-9]", "x");
        publishFor(TestTokens.SAMPLEBOROUGH, topic, 1);
        publishFor(TestTokens.OTHERSHIRE, topic, 2);
        String token = TestTokens.token("platform-admin", authority);
        String replay = given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("topic", topic))
                .post("/v1/event-replays")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        await().atMost(SOON)
                .untilAsserted(
                        () -> given().auth().oauth2(token).get(replay).then().body("finishedAt", notNullValue()));
        return TopicReading.of(bootstrap, topic + ".replay").records().stream()
                .map(record -> TopicReading.header(record, "ce_authority"))
                .toList();
    }

    @Test
    void theMetricsCountWhatIsReceivedAndWhatIsUnsent() {
        publish("tallies", 1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(given().get("/q/metrics").asString())
                        .contains(
                                "openiro_events_received_total{outcome=\"applied\",topic=\"tallies\"}",
                                "openiro_events_unsent ",
                                "openiro_events_unsent_oldest_seconds ",
                                "openiro_events_pending ",
                                "openiro_events_dead "));
    }

    @Test
    void aReplayMustNameATopic() {
        given().auth()
                .oauth2(TestTokens.token("platform-admin"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("topic", "no such name"))
                .post("/v1/event-replays")
                .then()
                .statusCode(400);
    }

    @Test
    void theJournalOfTheMonthHasAPartitionOfItsOwn() throws SQLException {
        publish("tallies", 1);
        try (Connection superuser = TestDatabase.superuser("platform");
                PreparedStatement statement = superuser.prepareStatement(
                        "select tableoid::regclass::text = 'outbox_' || to_char(now() at time zone 'UTC', 'YYYY_MM')"
                                + " from outbox where key = ?")) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getBoolean(1)).isTrue();
            }
        }
    }

    private static String asReplayed(Published event) {
        return event.id() + " " + event.recordedAt() + " " + event.sequence() + " " + event.data();
    }

    private void publish(String topic, int... amounts) {
        publishFor(TestTokens.SAMPLEBOROUGH, topic, amounts);
    }

    private void publishFor(String authority, String topic, int... amounts) {
        as.run(authority, () -> QuarkusTransaction.requiringNew().run(() -> {
            for (int amount : amounts) {
                outbox.append(event(topic, amount));
            }
        }));
    }

    private OutgoingEvent event(String topic, int amount) {
        return new OutgoingEvent(topic, "tally-added.v1", key, Map.of("subject", key, "amount", amount));
    }

    private List<String> effects(String column) throws SQLException {
        try (Connection superuser = TestDatabase.superuser("platform");
                PreparedStatement statement = superuser.prepareStatement(
                        "select " + column + " from tally where subject = ? order by position")) {
            statement.setString(1, key);
            try (ResultSet rows = statement.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        }
    }
}
