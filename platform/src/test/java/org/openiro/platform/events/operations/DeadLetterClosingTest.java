package org.openiro.platform.events.operations;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestEvents;

/** What cannot be mended is closed, and stays so until it comes otherwise. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class DeadLetterClosingTest {

    private final TallyingCouncil council = new TallyingCouncil();

    @Test
    void aRecordThatCannotBeMendedIsClosedWithTheReasonAndKept() {
        UUID event = council.publish("{\"never\": 1}");
        String id = council.awaitDeadLetter(event);
        String tag = council.tag(id);

        council.close(id, tag, "{\"reason\": \" \"}").statusCode(400).body("errors.pointer", contains("/reason"));
        council.close(id, "\"7\"", "{\"reason\": \"sent by mistake\"}").statusCode(412);
        council.close(id, tag, "{\"reason\": \"sent by mistake\"}")
                .statusCode(200)
                .body("state", equalTo("CLOSED"));

        council.letter(id)
                .body("closedReason", equalTo("sent by mistake"))
                .body("changedBy", equalTo("test-integration"))
                .body("payload", equalTo("{\"never\": 1}"));
        council.as("auditor").get("/v1/dead-letters?state=CLOSED").then().body("items.id", contains(id));
        council.as("auditor").get("/v1/dead-letters?state=OPEN").then().body("items.size()", equalTo(0));
        council.mend(id, "{\"payload\": {}}").statusCode(409).body("code", equalTo("dead-letter-closed"));
        council.close(id, council.tag(id), "{\"reason\": \"again\"}")
                .statusCode(409)
                .body("code", equalTo("dead-letter-closed"));
        council.as("auditor")
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
        Map<String, String> headers = TestEvents.headers(event, "tally-added.v1", council.authority(), 1L);
        TallyingCouncil.send(headers, "{\"never\": 1}");
        String id = council.awaitDeadLetter(event);
        council.close(id, council.tag(id), "{\"reason\": \"its sender sends it again\"}")
                .statusCode(200);

        TallyingCouncil.send(headers, "{\"never\": 1}");
        council.afterAllThatWasSent(9);
        council.letter(id).body("summary.state", equalTo("CLOSED"));

        TallyingCouncil.send(headers, "{\"never\": 2}");
        council.afterAllThatWasSent(18);
        council.letter(id)
                .body("summary.state", equalTo("OPEN"))
                .body("payload", equalTo("{\"never\": 1}"))
                .body("mended", equalTo("{\"never\": 2}"))
                .body("closedReason", equalTo("its sender sends it again"));

        council.close(id, council.tag(id), "{\"reason\": \"it is no use\"}").statusCode(200);
        TallyingCouncil.send(headers, "{\"never\": 2}");
        TallyingCouncil.send(headers, "{\"never\": 1}");
        council.afterAllThatWasSent(27);
        council.letter(id).body("summary.state", equalTo("CLOSED")).body("closedReason", equalTo("it is no use"));
    }

    @Test
    void aRecordOfNoAuthorityIsSeenAndClosedByTheInstallationsAdministratorsAlone() {
        UUID event = UUID.randomUUID();
        TestEvents.send(
                "tallies",
                "key",
                TestEvents.headers(event, "tally-added.v1", null, 1L),
                "{}".getBytes(StandardCharsets.UTF_8));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> TallyingCouncil.installation()
                .get("/v1/dead-letters?limit=500")
                .then()
                .statusCode(200)
                .body("items.eventId", hasItem(event.toString())));

        String id = TallyingCouncil.installation()
                .get("/v1/dead-letters?limit=500")
                .path("items.find { it.eventId == '%s' }.id".formatted(event));
        String tag =
                TallyingCouncil.installation().get("/v1/dead-letters/" + id).header("ETag");
        TallyingCouncil.installation()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"of nobody\"}")
                .post("/v1/dead-letters/" + id + "/close")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"));
    }
}
