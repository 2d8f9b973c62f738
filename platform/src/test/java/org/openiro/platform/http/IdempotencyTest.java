package org.openiro.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.openiro.platform.http.Problems.assertProblem;
import static org.openiro.platform.sample.NoteClient.as;
import static org.openiro.platform.sample.NoteClient.command;
import static org.openiro.platform.sample.NoteClient.iro;
import static org.openiro.platform.sample.NoteClient.note;
import static org.openiro.platform.testing.TestTokens.OTHERSHIRE;
import static org.openiro.platform.testing.TestTokens.SAMPLEBOROUGH;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.openiro.platform.sample.Latches;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class IdempotencyTest {

    @Inject
    Latches latches;

    @Inject
    ForgottenKeys forgottenKeys;

    private final String key = "key-" + UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final String heading = "once " + child;

    @Test
    void theSameKeyAndBodyGetTheFirstAnswerAndNothingIsDoneTwice() {
        Response first = command(iro(), key).body(note(child, heading)).post("/v1/notes");
        Response second = command(iro(), key).body(note(child, heading)).post("/v1/notes");

        first.then().statusCode(201);
        second.then().statusCode(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void theSpellingOfTheSameBodyDoesNotCount() {
        Response first = command(iro(), key).body(note(child, heading)).post("/v1/notes");
        Response second = command(iro(), key)
                .body(note(child, heading).replace(",", " ,\n "))
                .post("/v1/notes");

        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void aRepeatedAnswerIsLoggedAsLookedAtAgain() {
        command(iro(), key).body(note(child, heading)).post("/v1/notes").then().statusCode(201);
        command(iro(), key).body(note(child, heading)).post("/v1/notes").then().statusCode(201);

        RestAssured.given()
                .auth()
                .oauth2(TestTokens.token("auditor"))
                .get("/v1/access-log?childId=" + child)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        command(iro(), key).body(note(child, heading)).post("/v1/notes").then().statusCode(201);

        assertProblem(
                command(iro(), key).body(note(child, heading + "!")).post("/v1/notes"),
                PlatformProblem.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void aRefusedCommandMayBeMendedUnderItsKey() {
        command(iro(), key).body("{}").post("/v1/notes").then().statusCode(400);
        command(iro(), key).body(note(child, heading)).post("/v1/notes").then().statusCode(201);
    }

    @Test
    void aChangeThatWasRolledBackKeepsNoAnswer() {
        command(iro(), UUID.randomUUID().toString())
                .body(note(child, heading))
                .post("/v1/notes")
                .then()
                .statusCode(201);
        command(iro(), key).body(note(child, heading)).post("/v1/notes").then().statusCode(409);
        command(iro(), key)
                .body(note(child, heading + " mended"))
                .post("/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void aKeyIsNeeded() {
        assertProblem(
                        iro().contentType("application/json")
                                .body(note(child, heading))
                                .post("/v1/notes"),
                        PlatformProblem.IDEMPOTENCY_KEY_REQUIRED)
                .body("errors[0].pointer", equalTo("header:Idempotency-Key"));
        assertProblem(
                command(iro(), "with a space").body(note(child, heading)).post("/v1/notes"),
                PlatformProblem.IDEMPOTENCY_KEY_INVALID);
        assertProblem(
                command(iro(), "x".repeat(256)).body(note(child, heading)).post("/v1/notes"),
                PlatformProblem.IDEMPOTENCY_KEY_INVALID);
    }

    @Test
    void theKeyOfAnotherPersonOrCouncilIsAnotherKey() {
        String body = note(child, heading);
        command(iro(), key).body(body).post("/v1/notes").then().statusCode(201);

        command(as(OTHERSHIRE), key).body(body).post("/v1/notes").then().statusCode(201);
        command(RestAssured.given().auth().oauth2(TestTokens.token("iro", SAMPLEBOROUGH, "a colleague")), key)
                .body(note(child, heading + " by a colleague"))
                .post("/v1/notes")
                .then()
                .statusCode(201);
    }

    @Test
    void aSecondRequestWhileTheFirstIsWorkedOnIsToldSo() throws Exception {
        latches.hold(heading);
        CompletableFuture<Response> first = CompletableFuture.supplyAsync(
                () -> command(iro(), key).body(note(child, heading)).post("/v1/notes"));
        latches.awaitReached(heading);
        try {
            assertProblem(
                    command(iro(), key).body(note(child, heading)).post("/v1/notes"),
                    PlatformProblem.IDEMPOTENCY_KEY_IN_FLIGHT);
        } finally {
            latches.release(heading);
        }
        first.get().then().statusCode(201);
        assertThat(command(iro(), key)
                        .body(note(child, heading))
                        .post("/v1/notes")
                        .asString())
                .isEqualTo(first.get().asString());
    }

    @Test
    void theFilesOfAFormCountAsItsBody() {
        Response first = send("label", "content");

        first.then().statusCode(202);
        assertThat(send("label", "content").asString()).isEqualTo(first.asString());
        assertProblem(send("label", "CONTENT"), PlatformProblem.IDEMPOTENCY_KEY_REUSED);
        assertProblem(send("another", "content"), PlatformProblem.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void aKeyIsForgottenAfterSevenDaysAndNotBefore() throws SQLException {
        String young = key + "-young";
        command(iro(), key).body(note(child, heading)).post("/v1/notes").then().statusCode(201);
        command(iro(), young)
                .body(note(child, heading + "2"))
                .post("/v1/notes")
                .then()
                .statusCode(201);
        age(key, "7 days 1 minute");
        age(young, "6 days 23 hours");

        forgottenKeys.forget();

        assertThat(stored(key)).isZero();
        assertThat(stored(young)).isEqualTo(1);
    }

    private Response send(String label, String content) {
        return iro().header("Idempotency-Key", key)
                .multiPart("label", label)
                .multiPart("content", "rows.csv", content.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/v1/notes/files");
    }

    private static void age(String key, String age) throws SQLException {
        try (Connection all = TestDatabase.superuser("platform")) {
            all.createStatement()
                    .execute("update idempotency_key set answered_at = now() - interval '%s' where key = '%s'"
                            .formatted(age, key));
        }
    }

    private static long stored(String key) throws SQLException {
        try (Connection all = TestDatabase.superuser("platform");
                ResultSet row = all.createStatement()
                        .executeQuery("select count(*) from idempotency_key where key = '" + key + "'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
