package org.openiro.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.openiro.platform.http.Problems.assertProblem;
import static org.openiro.platform.sample.NoteClient.command;
import static org.openiro.platform.sample.NoteClient.iro;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openiro.platform.sample.NoteClient;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class ProblemsTest {

    @TestHTTPResource("/v1/notes")
    URI notes;

    @Test
    void aPathThatNobodyServesIsNotFound() {
        assertProblem(iro().get("/v1/nothing-here"), PlatformProblem.NOT_FOUND);
        assertProblem(given().get("/nothing/at/all"), PlatformProblem.NOT_FOUND);
    }

    @Test
    void aMethodThatIsNotOfferedIsNamedNotAllowed() {
        assertProblem(iro().delete("/v1/notes"), PlatformProblem.METHOD_NOT_ALLOWED);
    }

    @Test
    void anAnswerThatIsNotAcceptedIsNotGiven() {
        assertProblem(iro().accept("image/png").get("/v1/notes"), PlatformProblem.NOT_ACCEPTABLE);
    }

    @Test
    void aBodyOfAnotherMediaTypeIsNotRead() {
        assertProblem(
                iro().header("Idempotency-Key", "k")
                        .contentType(ContentType.XML)
                        .body("<note/>")
                        .post("/v1/notes"),
                PlatformProblem.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aBodyThatSaysItsTooGreatLengthIsRefused() {
        assertProblem(write("x".repeat(3_000_000)), PlatformProblem.TOO_LARGE);
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefused() throws IOException, InterruptedException {
        byte[] tooLarge =
                "{\"heading\": \"%s\"}".formatted("x".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);
        HttpRequest unmeasured = HttpRequest.newBuilder(notes)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + TestTokens.token("iro"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> refusal = client.send(unmeasured, HttpResponse.BodyHandlers.ofString());
            assertThat(refusal.statusCode()).isEqualTo(413);
            assertThat(refusal.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(refusal.body()).contains("urn:openiro:problem:too-large");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"childId\": ",
                "not json",
                "{\"heading\": 'single'}",
                "{} {}",
                "{\"heading\":\"a\",\"heading\":\"b\"}"
            })
    void malformedJsonIsSaidToBeSo(String body) {
        assertProblem(write(body), PlatformProblem.MALFORMED_REQUEST);
    }

    @Test
    void anEmptyBodyIsRefused() {
        assertProblem(command(iro(), "k").post("/v1/notes"), PlatformProblem.INVALID_FIELDS);
        assertProblem(write("null"), PlatformProblem.INVALID_FIELDS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/colour|{\"colour\": \"red\"}",
                "/parts/1/colour|{\"parts\": [{\"word\": \"a\"}, {\"colour\": \"red\"}]}",
                "/a~1b|{\"a/b\": 1}",
            })
    void anUnknownFieldIsNamed(String pointer, String body) {
        assertProblem(write(body), PlatformProblem.INVALID_FIELDS)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo("unknown-field"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/notedOn|{\"notedOn\": \"SECRET\"}|expected a date yyyy-MM-dd",
                "/notedOn|{\"notedOn\": \"2026-02-30\"}|expected a date yyyy-MM-dd",
                "/notedOn|{\"notedOn\": \"2026-02-03T00:00:00\"}|expected a date yyyy-MM-dd",
                "/notedOn|{\"notedOn\": \"\"}|expected a date yyyy-MM-dd",
                "/notedOn|{\"notedOn\": 20260203}|expected a date yyyy-MM-dd",
                "/notedOn|{\"notedOn\": [2026, 2, 3]}|expected a date yyyy-MM-dd",
                "/reviewsHeldOn/2|{\"reviewsHeldOn\": [\"2026-01-01\", \"2026-01-02\", \"SECRET\"]}|expected a date yyyy-MM-dd",
                "/childId|{\"childId\": \"SECRET\"}|expected a UUID",
                "/weight|{\"weight\": \"SECRET\"}|expected a number",
                "/weight|{\"weight\": \"12\"}|expected a number",
                "/weight|{\"weight\": 1.5}|expected a number",
                "/weight|{\"weight\": 99999999999}|expected a number within range",
                "/heading|{\"heading\": 12}|expected text",
                "/heading|{\"heading\": {\"SECRET\": 1}}|expected text",
                "/heading|{\"heading\": \"SECRET\\u0000\"}|expected text without the NUL character",
                "/parts/0/word|{\"parts\": [{\"word\": \"\\u0000SECRET\"}]}|expected text without the NUL character",
                "/parts|{\"parts\": \"SECRET\"}|expected a list",
                "/parts/0|{\"parts\": [\"SECRET\"]}|expected an object",
            })
    void aValueThatCannotBeReadIsNamedAndNeverRepeated(String pointer, String body, String expected) {
        assertProblem(write(body), PlatformProblem.INVALID_FIELDS)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo("unreadable"))
                .body("errors[0].detail", equalTo(expected))
                .body(not(containsString("SECRET")));
    }

    @Test
    void everyFieldThatBreaksARuleIsNamed() {
        assertProblem(write("""
                                {"heading": " ", "notedOn": "2026-01-31", "reviewsHeldOn": ["2026-01-01", null],
                                 "parts": [{"word": "a"}, {"word": ""}]}"""), PlatformProblem.INVALID_FIELDS)
                .body("errors.pointer", equalTo(List.of("/childId", "/heading", "/parts/1/word", "/reviewsHeldOn/1")))
                .body("errors.code", hasItems("not-null", "not-blank"));
    }

    @Test
    void anUnknownQueryParameterIsNamed() {
        assertProblem(iro().get("/v1/notes?limit=3&colour=SECRET"), PlatformProblem.UNKNOWN_QUERY_PARAMETER)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("?colour"))
                .body(not(containsString("SECRET")));
    }

    @ParameterizedTest
    @CsvSource({
        "notedOn=SECRET, ?notedOn, unreadable",
        "atLeast=SECRET, ?atLeast, unreadable",
        "atLeast=0, ?atLeast, min",
        "limit=SECRET, ?limit, unreadable",
        "limit=0, ?limit, out-of-range",
        "limit=501, ?limit, out-of-range",
        "sort=SECRET, ?sort, unknown-field",
        "after=SECRET, ?after, invalid-cursor",
    })
    void aQueryParameterThatCannotBeUsedIsNamed(String query, String pointer, String code) {
        Response refusal = iro().get("/v1/notes?" + query);

        refusal.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body(not(containsString("SECRET")));
    }

    @Test
    void anIdInThePathThatIsNoIdIsNotFound() {
        assertProblem(iro().get("/v1/notes/12"), PlatformProblem.NOT_FOUND);
        assertProblem(iro().get("/v1/notes/" + UUID.randomUUID()), PlatformProblem.NOT_FOUND);
    }

    @Test
    void aFailureOfOursSaysNothingOfItself() {
        assertProblem(iro().get("/v1/notes/failure"), PlatformProblem.INTERNAL_ERROR)
                .body(not(containsString("secret-in-an-exception")))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void aSecondRowOfTheSameNameIsAConflict() {
        String body = NoteClient.note(UUID.randomUUID(), "SECRET " + UUID.randomUUID());

        command(iro(), UUID.randomUUID().toString())
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(201);
        assertProblem(
                        command(iro(), UUID.randomUUID().toString()).body(body).post("/v1/notes"),
                        PlatformProblem.CONFLICT)
                .body(not(containsString("SECRET")));
    }

    @Test
    void theCallersCorrelationIdIsKept() {
        iro().header("X-Correlation-Id", "portal-17")
                .get("/v1/notes/12")
                .then()
                .header("X-Correlation-Id", "portal-17")
                .body("correlationId", equalTo("portal-17"));
    }

    @Test
    void aCorrelationIdThatCouldForgeALogLineIsReplaced() {
        iro().header("X-Correlation-Id", "a b\tc")
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .header("X-Correlation-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    private static Response write(String body) {
        return command(iro(), "k").body(body).post("/v1/notes");
    }
}
