package org.openiro.platform.events.copies;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.openiro.platform.events.inbox.Records;
import org.openiro.platform.events.inbox.Tallies;
import org.openiro.platform.testing.TestEvents;
import org.openiro.platform.testing.TestTokens;

/** A council of its own, whose copy of tallies is forgotten: what it forgets is in nobody's way. */
final class CopyingCouncil {

    private final String subject = "subject-" + UUID.randomUUID();
    private final String authority = "E%08d".formatted(Integer.remainderUnsigned(subject.hashCode(), 100_000_000));

    String subject() {
        return subject;
    }

    String authority() {
        return authority;
    }

    ValidatableResponse rebuilt() {
        return rebuilt(UUID.randomUUID().toString());
    }

    ValidatableResponse rebuilt(String key) {
        return ordered(key).statusCode(200);
    }

    ValidatableResponse ordered(String key) {
        return given().auth()
                .oauth2(token("platform-admin"))
                .header("Idempotency-Key", key)
                .post("/v1/copy-rebuilds")
                .then();
    }

    String token(String role) {
        return TestTokens.token(role, authority);
    }

    ConsumerRecord<String, byte[]> tally(int amount, String about) {
        String body = about == null
                ? "{\"subject\":\"%s\",\"amount\":%d}".formatted(subject, amount)
                : "{\"subject\":\"%s\",\"amount\":%d,\"about\":\"%s\"}".formatted(subject, amount, about);
        return ofCouncil("tally-added.v1", body);
    }

    ConsumerRecord<String, byte[]> arrival(String id) {
        return ofCouncil("subject-arrived.v1", "{\"id\":\"%s\"}".formatted(id));
    }

    private ConsumerRecord<String, byte[]> ofCouncil(String type, String body) {
        return Records.record("tallies", TestEvents.headers(UUID.randomUUID(), type, authority, 1L), body);
    }

    List<Integer> tallies() throws SQLException {
        return Tallies.of(subject);
    }
}
