package org.openiro.escalation.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.TestTokens;

/** Somebody with a token who calls the service. */
public record Caller(String role, String authority, String subject) {

    public static Caller iro() {
        return new Caller(Roles.IRO, TestTokens.SAMPLEBOROUGH, "iro-ayesha");
    }

    public static Caller otherIro() {
        return new Caller(Roles.IRO, TestTokens.SAMPLEBOROUGH, "iro-brian");
    }

    public static Caller withRole(String role) {
        return new Caller(role, TestTokens.SAMPLEBOROUGH, "test-" + role);
    }

    public static Caller iroOf(String authority) {
        return new Caller(Roles.IRO, authority, "iro-ayesha");
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }

    public RequestSpecification asks() {
        return given().auth().oauth2(TestTokens.token(role, authority, subject)).accept(ContentType.JSON);
    }

    public RequestSpecification commands(Object body) {
        return commands(UUID.randomUUID().toString(), body);
    }

    private RequestSpecification commands(String key, Object body) {
        return asks().contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body);
    }

    public ValidatableResponse raisesWithKey(String key, Object concern) {
        return commands(key, concern).post("/v1/concerns").then();
    }

    public ValidatableResponse raises(Object concern) {
        return commands(concern).post("/v1/concerns").then();
    }

    public ValidatableResponse opens(String concernId) {
        return asks().get("/v1/concerns/{id}", concernId).then();
    }

    public ValidatableResponse makesFormal(String concernId, LocalDate on) {
        return commands(Map.of("formalisedOn", on.toString()))
                .header("If-Match", "*")
                .post("/v1/concerns/{id}/formalise", concernId)
                .then();
    }

    public ValidatableResponse closes(String concernId, LocalDate on, String outcome) {
        return commands(Map.of("closedOn", on.toString(), "outcome", outcome))
                .header("If-Match", "*")
                .post("/v1/concerns/{id}/close", concernId)
                .then();
    }
}
