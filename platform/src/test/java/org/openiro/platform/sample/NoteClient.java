package org.openiro.platform.sample;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.openiro.platform.testing.TestTokens;

/** Calls the sample operations as their users would. */
public final class NoteClient {

    private NoteClient() {}

    public static RequestSpecification as(String authority) {
        return given().auth().oauth2(TestTokens.token("iro", authority));
    }

    public static RequestSpecification iro() {
        return as(TestTokens.SAMPLEBOROUGH);
    }

    public static RequestSpecification command(RequestSpecification caller, String key) {
        return caller.header("Idempotency-Key", key).contentType(ContentType.JSON);
    }

    public static String note(UUID childId, String heading) {
        return """
                {"childId": "%s", "heading": "%s", "notedOn": "2026-01-31"}""".formatted(childId, heading);
    }

    public static Response write(String authority, UUID childId, String heading) {
        return command(as(authority), UUID.randomUUID().toString())
                .body(note(childId, heading))
                .post("/v1/notes");
    }
}
