package org.openiro.platform.events.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestEvents;

/** From an unreadable record on a topic to its effect, by an administrator's hand. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class DeadLetterMendingTest {

    private final TallyingCouncil council = new TallyingCouncil();

    @Test
    void anUnreadableRecordIsListedMendedAndReplayed() throws SQLException {
        UUID event = TestEvents.publish(
                "tallies", "tally-added.v1", council.authority(), "a-secret-key", "{\"subject\": a secret");
        String id = council.awaitDeadLetter(event);

        String page = council.as("auditor")
                .get("/v1/dead-letters?state=OPEN")
                .then()
                .statusCode(200)
                .body("items.eventId", hasItem(event.toString()))
                .body("items[0].problems[0].code", equalTo("malformed"))
                .extract()
                .asString();
        assertThat(page).doesNotContain("secret");

        String tag = council.as("integration")
                .get("/v1/dead-letters/" + id)
                .then()
                .statusCode(200)
                .body("payload", equalTo("{\"subject\": a secret"))
                .extract()
                .header("ETag");
        council.replay(id, tag).body("outcome", equalTo("refused"));

        council.mend(id, tag, "{\"payload\":" + council.body() + "}").statusCode(412);
        tag = council.as("integration").get("/v1/dead-letters/" + id).header("ETag");
        council.mend(id, tag, "{\"payload\":" + council.body() + "}").statusCode(200);
        tag = council.as("integration").get("/v1/dead-letters/" + id).header("ETag");
        council.replay(id, tag).body("outcome", equalTo("applied")).body("problems.size()", equalTo(0));
        assertThat(council.sum()).isEqualTo(9);

        tag = council.as("integration")
                .get("/v1/dead-letters/" + id)
                .then()
                .body("summary.state", equalTo("SETTLED"))
                .body("changedBy", equalTo("test-integration"))
                .extract()
                .header("ETag");
        council.as("integration")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .post("/v1/dead-letters/" + id + "/replays")
                .then()
                .statusCode(409)
                .body("code", equalTo("dead-letter-settled"));
        // The record itself, should it come again as it was or mended, has its effect already.
        for (String again : List.of("{\"subject\": a secret", council.body())) {
            TestEvents.send(
                    "tallies",
                    "a-secret-key",
                    TestEvents.headers(event, "tally-added.v1", council.authority(), 2L),
                    again.getBytes(StandardCharsets.UTF_8));
        }
        TestEvents.publish("tallies", "tally-added.v1", council.authority(), "a-secret-key", council.body());
        await().atMost(Duration.ofSeconds(30)).until(() -> council.sum() == 18);
        council.as("integration").get("/v1/dead-letters/" + id).then().body("summary.state", equalTo("SETTLED"));
    }

    /** Whatever a sender writes there is read by us, who go on, and not by the connector, which would end the channel. */
    @Test
    void aRecordWithAttributesThatMeanNothingHoldsUpNoOther() {
        UUID timeless = UUID.randomUUID();
        council.sendWith(timeless, "ce_time", "yesterday");
        council.sendWith(UUID.randomUUID(), "ce_source", "no address: %");
        council.sendWith(UUID.randomUUID(), "ce_dataschema", "no address: %");
        council.sendWith(UUID.randomUUID(), "ce_specversion", "99");
        council.sendWith(UUID.randomUUID(), "ce_datacontenttype", "\u0000");
        council.publish(council.body());

        await().atMost(Duration.ofSeconds(30)).until(() -> council.sum() >= 9);
        String id = council.awaitDeadLetter(timeless);
        council.as("integration")
                .get("/v1/dead-letters/" + id)
                .then()
                .statusCode(200)
                .body("summary.problems.pointer", contains("ce_time"));
    }

    @Test
    void aRecordWhoseHeadersAreWrongIsMendedThereAndReplayed() throws SQLException {
        UUID event = UUID.randomUUID();
        council.sendWith(event, "ce_time", "yesterday");
        String id = council.awaitDeadLetter(event);

        council.replay(id, council.tag(id)).body("outcome", equalTo("refused"));
        council.mend(id, "{\"headers\": {\"ce_time\": \"2026-01-31T09:00:00Z\", \"ce_authority\": \"E09999998\"}}")
                .statusCode(200);
        council.replay(id, council.tag(id))
                .body("outcome", equalTo("refused"))
                .body("problems.code", contains("authority-disagrees"));
        council.mend(id, "{\"headers\": {\"ce_time\": \"2026-01-31T09:00:00Z\"}}")
                .statusCode(200)
                .body("headers.ce_time", equalTo("yesterday"))
                .body("mendedHeaders.ce_time", equalTo("2026-01-31T09:00:00Z"))
                .body("mendedHeaders.ce_type", equalTo("tally-added.v1"))
                .body("mended", nullValue());
        council.replay(id, council.tag(id)).body("outcome", equalTo("applied"));
        assertThat(council.sum()).isEqualTo(9);

        // As it came it cannot be read, and its effect is known all the same.
        council.sendWith(event, "ce_time", "yesterday");
        council.afterAllThatWasSent(18);
        council.letter(id).body("summary.state", equalTo("SETTLED"));
    }

    @Test
    void aRecordWithoutAnIdGetsOneAndHasItsEffectOnce() throws SQLException {
        Map<String, String> headers = TestEvents.headers(UUID.randomUUID(), "tally-added.v1", council.authority(), 1L);
        headers.remove("ce_id");
        TallyingCouncil.send(headers, council.body());
        String id = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> council.as("auditor").get("/v1/dead-letters").<String>path("items[0]?.id"),
                        found -> found != null);
        council.letter(id).body("summary.problems.pointer", contains("ce_id"));

        council.replay(id, council.tag(id)).body("outcome", equalTo("applied"));
        assertThat(council.sum()).isEqualTo(9);
        TallyingCouncil.send(headers, council.body());
        council.afterAllThatWasSent(18);
        council.letter(id).body("summary.state", equalTo("SETTLED"));
        council.as("auditor").get("/v1/dead-letters").then().body("items.size()", equalTo(1));
    }

    @Test
    void aMendedRecordKeepsItsIdAndMendsSomething() {
        UUID event = council.publish("{}");
        String id = council.awaitDeadLetter(event);

        council.mend(id, "{}").statusCode(400).body("errors.pointer", contains("/payload"));
        council.mend(id, "{\"headers\": {\"ce_id\": \"another\"}}")
                .statusCode(400)
                .body("errors.pointer", contains("/headers/ce_id"));
        council.mend(id, "{\"headers\": {\"traceparent\": \"another\"}}")
                .statusCode(400)
                .body("errors.pointer", contains("/headers/traceparent"));
        council.mend(id, "{\"headers\": {\"ce_source\": \"urn:another\"}, \"payload\": " + council.body() + "}")
                .statusCode(200);
        council.replay(id, council.tag(id)).body("outcome", equalTo("applied"));
    }
}
