package org.openiro.review.entry;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import org.openiro.platform.testing.TestTokens;

/** People of one council who make entries, as tests play them. */
public final class EntryCommands {

    private EntryCommands() {}

    public static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role));
    }

    public static RequestSpecification command(String role) {
        return as(role).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }

    /** Somebody of the same council, and nobody else. */
    public static RequestSpecification person(String role, String subject) {
        return given().auth().oauth2(TestTokens.token(role, TestTokens.SAMPLEBOROUGH, subject));
    }

    public static RequestSpecification command(String role, String subject) {
        return person(role, subject)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    /** A command that rests on what was read or answered. */
    public static RequestSpecification command(String role, ValidatableResponse read) {
        return command(role).header("If-Match", read.extract().header("ETag"));
    }

    public static ValidatableResponse inError(String address, ValidatableResponse read) {
        return command("iro", read)
                .body("{\"reason\": \"It was another child\"}")
                .post(address + "/record-in-error")
                .then();
    }

    /** A standard of practice that another test is not to meet; from its first day on it counts no more. */
    public static void neverWas(ValidatableResponse standard, String from) {
        command("iro-manager", standard)
                .body("{\"until\": \"%s\", \"reason\": \"It was a test\"}".formatted(from))
                .post("/v1/practice-standards/{id}/end", standard.extract().<String>path("standardId"))
                .then()
                .statusCode(200);
    }

    public static ValidatableResponse get(String address) {
        return as("iro").get(address).then();
    }

    public static ValidatableResponse getFromOthershire(String address) {
        return given().auth()
                .oauth2(TestTokens.token("iro", TestTokens.OTHERSHIRE))
                .get(address)
                .then();
    }

    public static ValidatableResponse held(String childId, LocalDate on, String chairedBy) {
        return command("iro")
                .body("""
                        {"heldOn": "%s", "chairedBy": "%s", "participationCode": "PN1"}""".formatted(on, chairedBy))
                .post("/v1/children/{id}/held-reviews", childId)
                .then();
    }
}
