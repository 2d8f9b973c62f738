package org.openiro.platform.events.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** From an unreadable record on a topic to its effect, by an administrator's hand. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class DeadLetterTest {

    private final String subject = "subject-" + UUID.randomUUID();
    // A council of its own: the lists of the others' tests are not in the way.
    private final String authority = "E%08d".formatted(Integer.remainderUnsigned(subject.hashCode(), 100_000_000));

    @Test
    void anUnreadableRecordIsListedMendedAndReplayed() throws SQLException {
        UUID event =
                TestEvents.publish("tallies", "tally-added.v1", authority, "a-secret-key", "{\"subject\": a secret");
        String id = awaitDeadLetter(event);

        String page = as("auditor")
                .get("/v1/dead-letters?state=OPEN")
                .then()
                .statusCode(200)
                .body("items.eventId", hasItem(event.toString()))
                .body("items[0].problems[0].code", equalTo("malformed"))
                .extract()
                .asString();
        assertThat(page).doesNotContain("secret");

        String tag = as("integration")
                .get("/v1/dead-letters/" + id)
                .then()
                .statusCode(200)
                .body("payload", equalTo("{\"subject\": a secret"))
                .extract()
                .header("ETag");
        replay(id, tag).body("outcome", equalTo("refused"));

        mend(id, tag, 412);
        tag = as("integration").get("/v1/dead-letters/" + id).header("ETag");
        mend(id, tag, 200);
        tag = as("integration").get("/v1/dead-letters/" + id).header("ETag");
        replay(id, tag).body("outcome", equalTo("applied")).body("problems.size()", equalTo(0));
        assertThat(sum()).isEqualTo(9);

        tag = as("integration")
                .get("/v1/dead-letters/" + id)
                .then()
                .body("summary.state", equalTo("SETTLED"))
                .body("changedBy", equalTo("test-integration"))
                .extract()
                .header("ETag");
        as("integration")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .post("/v1/dead-letters/" + id + "/replays")
                .then()
                .statusCode(409)
                .body("code", equalTo("dead-letter-settled"));
        // The record itself, should it come again as it was or mended, has its effect already.
        for (String again : List.of("{\"subject\": a secret", body())) {
            TestEvents.send(
                    "tallies",
                    "a-secret-key",
                    TestEvents.headers(event, "tally-added.v1", authority, 2L),
                    again.getBytes(StandardCharsets.UTF_8));
        }
        TestEvents.publish("tallies", "tally-added.v1", authority, "a-secret-key", body());
        await().atMost(Duration.ofSeconds(30)).until(() -> sum() == 18);
        as("integration").get("/v1/dead-letters/" + id).then().body("summary.state", equalTo("SETTLED"));
    }

    /** Whatever a sender writes there is read by us, who go on, and not by the connector, which would end the channel. */
    @Test
    void aRecordWithAttributesThatMeanNothingHoldsUpNoOther() {
        UUID timeless = UUID.randomUUID();
        sendWith(timeless, "ce_time", "yesterday");
        sendWith(UUID.randomUUID(), "ce_source", "no address: %");
        sendWith(UUID.randomUUID(), "ce_dataschema", "no address: %");
        sendWith(UUID.randomUUID(), "ce_specversion", "99");
        sendWith(UUID.randomUUID(), "ce_datacontenttype", "\u0000");
        TestEvents.publish("tallies", "tally-added.v1", authority, "key", body());

        await().atMost(Duration.ofSeconds(30)).until(() -> sum() >= 9);
        String id = awaitDeadLetter(timeless);
        as("integration")
                .get("/v1/dead-letters/" + id)
                .then()
                .statusCode(200)
                .body("summary.problems.pointer", contains("ce_time"));
    }

    @Test
    void aRecordWhoseHeadersAreWrongIsMendedThereAndReplayed() throws SQLException {
        UUID event = UUID.randomUUID();
        sendWith(event, "ce_time", "yesterday");
        String id = awaitDeadLetter(event);

        replay(id, tag(id)).body("outcome", equalTo("refused"));
        mend(id, "{\"headers\": {\"ce_time\": \"2026-01-31T09:00:00Z\", \"ce_authority\": \"E09999998\"}}")
                .statusCode(200);
        replay(id, tag(id)).body("outcome", equalTo("refused")).body("problems.code", contains("authority-disagrees"));
        mend(id, "{\"headers\": {\"ce_time\": \"2026-01-31T09:00:00Z\"}}")
                .statusCode(200)
                .body("headers.ce_time", equalTo("yesterday"))
                .body("mendedHeaders.ce_time", equalTo("2026-01-31T09:00:00Z"))
                .body("mendedHeaders.ce_type", equalTo("tally-added.v1"))
                .body("mended", nullValue());
        replay(id, tag(id)).body("outcome", equalTo("applied"));
        assertThat(sum()).isEqualTo(9);

        // As it came it cannot be read, and its effect is known all the same.
        sendWith(event, "ce_time", "yesterday");
        afterAllThatWasSent(18);
        letter(id).body("summary.state", equalTo("SETTLED"));
    }

    @Test
    void aRecordWithoutAnIdGetsOneAndHasItsEffectOnce() throws SQLException {
        Map<String, String> headers = TestEvents.headers(UUID.randomUUID(), "tally-added.v1", authority, 1L);
        headers.remove("ce_id");
        send(headers, body());
        String id = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> as("auditor").get("/v1/dead-letters").<String>path("items[0]?.id"),
                        found -> found != null);
        letter(id).body("summary.problems.pointer", contains("ce_id"));

        replay(id, tag(id)).body("outcome", equalTo("applied"));
        assertThat(sum()).isEqualTo(9);
        send(headers, body());
        afterAllThatWasSent(18);
        letter(id).body("summary.state", equalTo("SETTLED"));
        as("auditor").get("/v1/dead-letters").then().body("items.size()", equalTo(1));
    }

    @Test
    void aMendedRecordKeepsItsIdAndMendsSomething() {
        UUID event = TestEvents.publish("tallies", "tally-added.v1", authority, "key", "{}");
        String id = awaitDeadLetter(event);

        mend(id, "{}").statusCode(400).body("errors.pointer", contains("/payload"));
        mend(id, "{\"headers\": {\"ce_id\": \"another\"}}")
                .statusCode(400)
                .body("errors.pointer", contains("/headers/ce_id"));
        mend(id, "{\"headers\": {\"traceparent\": \"another\"}}")
                .statusCode(400)
                .body("errors.pointer", contains("/headers/traceparent"));
        mend(id, "{\"headers\": {\"ce_source\": \"urn:another\"}, \"payload\": " + body() + "}")
                .statusCode(200);
        replay(id, tag(id)).body("outcome", equalTo("applied"));
    }

    @Test
    void aRecordThatCannotBeMendedIsClosedWithTheReasonAndKept() {
        UUID event = TestEvents.publish("tallies", "tally-added.v1", authority, "key", "{\"never\": 1}");
        String id = awaitDeadLetter(event);
        String tag = tag(id);

        close(id, tag, "{\"reason\": \" \"}").statusCode(400).body("errors.pointer", contains("/reason"));
        close(id, "\"7\"", "{\"reason\": \"sent by mistake\"}").statusCode(412);
        close(id, tag, "{\"reason\": \"sent by mistake\"}").statusCode(200).body("state", equalTo("CLOSED"));

        letter(id)
                .body("closedReason", equalTo("sent by mistake"))
                .body("changedBy", equalTo("test-integration"))
                .body("payload", equalTo("{\"never\": 1}"));
        as("auditor").get("/v1/dead-letters?state=CLOSED").then().body("items.id", contains(id));
        as("auditor").get("/v1/dead-letters?state=OPEN").then().body("items.size()", equalTo(0));
        mend(id, "{\"payload\": {}}").statusCode(409).body("code", equalTo("dead-letter-closed"));
        close(id, tag(id), "{\"reason\": \"again\"}").statusCode(409).body("code", equalTo("dead-letter-closed"));
        as("auditor")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"again\"}")
                .post("/v1/dead-letters/" + id + "/close")
                .then()
                .statusCode(403);
    }

    @Test
    void aClosedRecordStaysClosedAsItCameAndIsOpenWhenItComesOtherwise() throws SQLException {
        UUID event = UUID.randomUUID();
        Map<String, String> headers = TestEvents.headers(event, "tally-added.v1", authority, 1L);
        send(headers, "{\"never\": 1}");
        String id = awaitDeadLetter(event);
        close(id, tag(id), "{\"reason\": \"its sender sends it again\"}").statusCode(200);

        send(headers, "{\"never\": 1}");
        afterAllThatWasSent(9);
        letter(id).body("summary.state", equalTo("CLOSED"));

        send(headers, "{\"never\": 2}");
        afterAllThatWasSent(18);
        letter(id)
                .body("summary.state", equalTo("OPEN"))
                .body("payload", equalTo("{\"never\": 1}"))
                .body("mended", equalTo("{\"never\": 2}"))
                .body("closedReason", equalTo("its sender sends it again"));

        close(id, tag(id), "{\"reason\": \"it is no use\"}").statusCode(200);
        send(headers, "{\"never\": 2}");
        send(headers, "{\"never\": 1}");
        afterAllThatWasSent(27);
        letter(id).body("summary.state", equalTo("CLOSED")).body("closedReason", equalTo("it is no use"));
    }

    private static void send(Map<String, String> headers, String body) {
        TestEvents.send("tallies", "key", headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** What is sent on one key has been read in its order. */
    private void afterAllThatWasSent(int sum) {
        TestEvents.publish("tallies", "tally-added.v1", authority, "key", body());
        await().atMost(Duration.ofSeconds(30)).until(() -> sum() == sum);
    }

    private ValidatableResponse letter(String id) {
        return as("integration").get("/v1/dead-letters/" + id).then().statusCode(200);
    }

    private String tag(String id) {
        return letter(id).extract().header("ETag");
    }

    private ValidatableResponse mend(String id, String body) {
        return as("integration")
                .header("If-Match", tag(id))
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/dead-letters/" + id)
                .then();
    }

    private ValidatableResponse close(String id, String tag, String body) {
        return as("integration")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/dead-letters/" + id + "/close")
                .then();
    }

    private void sendWith(UUID event, String header, String value) {
        Map<String, String> headers = TestEvents.headers(event, "tally-added.v1", authority, 1L);
        headers.put(header, value);
        send(headers, body());
    }

    @Test
    void deadLettersOfAnotherCouncilAreNotThere() {
        UUID event = TestEvents.publish("tallies", "tally-added.v1", authority, "key", "{}");
        String id = awaitDeadLetter(event);

        String other = TestTokens.token("integration", TestTokens.OTHERSHIRE);
        given().auth().oauth2(other).get("/v1/dead-letters/" + id).then().statusCode(404);
        given().auth()
                .oauth2(other)
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void aRecordOfNoAuthorityIsSeenAndClosedByTheInstallationsAdministratorsAlone() {
        UUID event = UUID.randomUUID();
        TestEvents.send(
                "tallies",
                "key",
                TestEvents.headers(event, "tally-added.v1", null, 1L),
                "{}".getBytes(StandardCharsets.UTF_8));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> installation()
                .get("/v1/dead-letters?limit=500")
                .then()
                .statusCode(200)
                .body("items.eventId", hasItem(event.toString())));

        String id = installation()
                .get("/v1/dead-letters?limit=500")
                .path("items.find { it.eventId == '%s' }.id".formatted(event));
        String tag = installation().get("/v1/dead-letters/" + id).header("ETag");
        installation()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"of nobody\"}")
                .post("/v1/dead-letters/" + id + "/close")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }

    private static RequestSpecification installation() {
        return given().auth().oauth2(TestTokens.token("platform-admin", "PLATFORM"));
    }

    @Test
    void onlyThoseWhoMendThemSeeBodies() {
        as("auditor")
                .get("/v1/dead-letters/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
        as("iro").get("/v1/dead-letters").then().statusCode(403);
    }

    @Test
    void aListOfDeadLettersHasPages() {
        for (int i = 0; i < 3; i++) {
            awaitDeadLetter(TestEvents.publish("tallies", "tally-added.v1", authority, "key", "{}"));
        }
        String next = as("integration")
                .get("/v1/dead-letters?limit=2")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        as("integration")
                .queryParam("after", next)
                .queryParam("limit", 2)
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void whatWaitsIsListedWhenItHasWaitedLongEnough() {
        UUID event = TestEvents.publish(
                "tallies",
                "tally-added.v1",
                authority,
                "key",
                "{\"subject\":\"%s\",\"amount\":1,\"about\":\"nobody\"}".formatted(subject));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> as("integration")
                .get("/v1/pending-facts?olderThanMinutes=0")
                .then()
                .statusCode(200)
                .body("items.eventId", contains(event.toString()))
                .body("items[0].waitsForKind", equalTo("subject")));
        as("integration").get("/v1/pending-facts").then().statusCode(200).body("items.size()", equalTo(0));
    }

    private String body() {
        return "{\"subject\":\"%s\",\"amount\":9}".formatted(subject);
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, authority));
    }

    private void mend(String id, String tag, int status) {
        as("integration")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"payload\":" + body() + "}")
                .put("/v1/dead-letters/" + id)
                .then()
                .statusCode(status);
    }

    private ValidatableResponse replay(String id, String tag) {
        return as("integration")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .post("/v1/dead-letters/" + id + "/replays")
                .then()
                .statusCode(200);
    }

    private String awaitDeadLetter(UUID event) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> as("integration")
                                .get("/v1/dead-letters?sort=-receivedAt")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("items.find { it.eventId == '" + event + "' }?.id"),
                        id -> id != null);
    }

    private int sum() throws SQLException {
        try (Connection superuser = TestDatabase.superuser("platform");
                PreparedStatement statement =
                        superuser.prepareStatement("select coalesce(sum(amount), 0) from tally where subject = ?")) {
            statement.setString(1, subject);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
