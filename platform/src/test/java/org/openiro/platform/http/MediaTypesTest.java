package org.openiro.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.openiro.platform.http.Problems.assertProblem;
import static org.openiro.platform.sample.NoteClient.iro;
import static org.openiro.platform.sample.NoteClient.note;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openiro.platform.sample.NoteClient;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

/** JSON is asked for and answered, in whatever words the caller says so; anything else is refused before it is tried. */
@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class MediaTypesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "application/json",
                "application/json;charset=UTF-8",
                "application/json, application/problem+json",
                "image/png, application/json;q=0.1",
                "text/html, image/png;q=0.9, */*;q=0.1",
            })
    void whoeverAcceptsJsonGetsIt(String accepted) {
        String heading = "Accepted " + UUID.randomUUID();
        NoteClient.write(TestTokens.SAMPLEBOROUGH, UUID.randomUUID(), heading)
                .then()
                .statusCode(201);

        iro().header("Accept", accepted)
                .get("/v1/notes?limit=500&sort=-heading")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/json"))
                .body("items.heading", hasItem(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/plain", "application/problem+json", "text/html, image/png;q=0.5"})
    void whoeverDoesNotIsToldSo(String accepted) {
        String written = NoteClient.write(TestTokens.SAMPLEBOROUGH, UUID.randomUUID(), "" + UUID.randomUUID())
                .header("Location");

        assertProblem(iro().header("Accept", accepted).get("/v1/notes"), PlatformProblem.NOT_ACCEPTABLE);
        assertProblem(iro().header("Accept", accepted).get(written), PlatformProblem.NOT_ACCEPTABLE);
        assertProblem(admin().header("Accept", accepted).get("/v1/dead-letters"), PlatformProblem.NOT_ACCEPTABLE);
        String heading = "Unwritten " + UUID.randomUUID();
        assertProblem(
                NoteClient.command(iro(), "" + UUID.randomUUID())
                        .header("Accept", accepted)
                        .body(note(UUID.randomUUID(), heading))
                        .post("/v1/notes"),
                PlatformProblem.NOT_ACCEPTABLE);
        assertThat(iro().get("/v1/notes?limit=500").asString()).doesNotContain(heading);
        assertProblem(
                admin().header("Accept", accepted)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType("application/json")
                        .body("{\"topic\": \"tallies\"}")
                        .post("/v1/event-replays"),
                PlatformProblem.NOT_ACCEPTABLE);
    }

    @Test
    void anAcceptHeaderThatCannotBeReadIsRefused() {
        assertProblem(iro().header("Accept", "everything").get("/v1/notes"), PlatformProblem.NOT_ACCEPTABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "text/csv", "no type"})
    void aBodyThatIsNotSaidToBeJsonIsNotRead(String type) {
        String heading = "Unread " + UUID.randomUUID();
        RequestSpecification command = RestAssured.given()
                .auth()
                .oauth2(TestTokens.token("iro"))
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Content-Type", type);

        assertProblem(
                command.body(note(UUID.randomUUID(), heading).getBytes(UTF_8)).post("/v1/notes"),
                PlatformProblem.UNSUPPORTED_MEDIA_TYPE);
        assertProblem(
                admin().header("Idempotency-Key", UUID.randomUUID())
                        .header("Content-Type", type)
                        .body("{\"topic\": \"tallies\"}".getBytes(UTF_8))
                        .post("/v1/event-replays"),
                PlatformProblem.UNSUPPORTED_MEDIA_TYPE);
        assertProblem(
                admin().header("Content-Type", type)
                        .body("{\"payload\": {}}".getBytes(UTF_8))
                        .put("/v1/dead-letters/" + UUID.randomUUID()),
                PlatformProblem.UNSUPPORTED_MEDIA_TYPE);
        assertThat(iro().get("/v1/notes?limit=500").asString()).doesNotContain(heading);
    }

    @Test
    void aFormIsReadWhereAFormIsWanted() {
        iro().header("Idempotency-Key", UUID.randomUUID())
                .multiPart("label", "a label")
                .multiPart("content", "a.csv", "a,b".getBytes(UTF_8))
                .post("/v1/notes/files")
                .then()
                .statusCode(202)
                .body("label", equalTo("a label"));
        assertProblem(
                iro().header("Idempotency-Key", UUID.randomUUID())
                        .contentType("application/json")
                        .body("{}")
                        .post("/v1/notes/files"),
                PlatformProblem.UNSUPPORTED_MEDIA_TYPE);
    }

    /** A command without a body: what a client says of the body that it does not send is no reason to refuse it. */
    @Test
    void whatIsSaidOfABodyThatNobodyReadsDoesNotCount() {
        admin().header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", "\"0\"")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .post("/v1/dead-letters/" + UUID.randomUUID() + "/replays")
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        iro().header("Content-Type", "text/plain").get("/v1/notes").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/problem+json, application/json"})
    void aProblemIsAProblemWhateverIsAccepted(String accepted) {
        assertProblem(
                iro().header("Accept", accepted).get("/v1/notes/" + UUID.randomUUID()), PlatformProblem.NOT_FOUND);
        assertProblem(iro().header("Accept", "image/png").get("/v1/nothing-here"), PlatformProblem.NOT_FOUND);
        assertProblem(RestAssured.given().header("Accept", accepted).get("/v1/notes"), PlatformProblem.UNAUTHENTICATED);
    }

    private static RequestSpecification admin() {
        return RestAssured.given().auth().oauth2(TestTokens.token("platform-admin"));
    }
}
