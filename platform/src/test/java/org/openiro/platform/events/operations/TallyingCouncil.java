package org.openiro.platform.events.operations;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** A council of its own, whose integration sends tallies and whose administrators see to those that cannot be read. */
final class TallyingCouncil {

    private final String subject = "subject-" + UUID.randomUUID();
    // The lists of the others' tests are not in the way.
    private final String authority = "E%08d".formatted(Integer.remainderUnsigned(subject.hashCode(), 100_000_000));

    String subject() {
        return subject;
    }

    String authority() {
        return authority;
    }

    RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, authority));
    }

    static RequestSpecification installation() {
        return given().auth().oauth2(TestTokens.token("platform-admin", "PLATFORM"));
    }

    String body() {
        return "{\"subject\":\"%s\",\"amount\":9}".formatted(subject);
    }

    UUID publish(String body) {
        return TestEvents.publish("tallies", "tally-added.v1", authority, "key", body);
    }

    static void send(Map<String, String> headers, String body) {
        TestEvents.send("tallies", "key", headers, body.getBytes(StandardCharsets.UTF_8));
    }

    void sendWith(UUID event, String header, String value) {
        Map<String, String> headers = TestEvents.headers(event, "tally-added.v1", authority, 1L);
        headers.put(header, value);
        send(headers, body());
    }

    /** What is sent on one key has been read in its order. */
    void afterAllThatWasSent(int sum) {
        publish(body());
        await().atMost(Duration.ofSeconds(30)).until(() -> sum() == sum);
    }

    int sum() throws SQLException {
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

    String awaitDeadLetter(UUID event) {
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

    ValidatableResponse letter(String id) {
        return as("integration").get("/v1/dead-letters/" + id).then().statusCode(200);
    }

    String tag(String id) {
        return letter(id).extract().header("ETag");
    }

    ValidatableResponse mend(String id, String body) {
        return mend(id, tag(id), body);
    }

    ValidatableResponse mend(String id, String tag, String body) {
        return as("integration")
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/dead-letters/" + id)
                .then();
    }

    ValidatableResponse close(String id, String tag, String body) {
        return as("integration")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/dead-letters/" + id + "/close")
                .then();
    }

    ValidatableResponse replay(String id, String tag) {
        return as("integration")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .post("/v1/dead-letters/" + id + "/replays")
                .then()
                .statusCode(200);
    }
}
