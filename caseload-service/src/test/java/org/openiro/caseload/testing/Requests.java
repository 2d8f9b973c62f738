package org.openiro.caseload.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.openiro.platform.access.Roles;
import org.openiro.platform.testing.TestTokens;

/** Requests as people of a council send them. */
public final class Requests {

    private Requests() {}

    public static RequestSpecification as(String role, String authority) {
        return given().auth().oauth2(TestTokens.token(role, authority)).contentType(ContentType.JSON);
    }

    public static RequestSpecification command(String role, String authority) {
        return as(role, authority).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** An IRO with one whole post, entered by the manager. */
    public static String iro(String authority, String professional) {
        return command(Roles.IRO_MANAGER, authority)
                .body("""
                        {"name": "Synthetic IRO", "professional": "%s",
                         "posts": [{"from": "2020-01-01", "fte": 1, "basis": "PERMANENT"}]}
                        """.formatted(professional))
                .post("/v1/iros")
                .then()
                .statusCode(201)
                .extract()
                .path("iroId");
    }

    public static ValidatableResponse allocate(String authority, String childId, String iroId, String from) {
        return command(Roles.IRO_MANAGER, authority)
                .body("""
                        {"childId": "%s", "iroId": "%s", "from": "%s"}
                        """.formatted(childId, iroId, from))
                .post("/v1/allocations")
                .then();
    }

    /** Of a child of whom nothing need be known yet. */
    public static ValidatableResponse allocateByIdentifier(
            String authority, String scheme, String identifier, String iroId, String from) {
        return command(Roles.IRO_MANAGER, authority)
                .body("""
                        {"child": {"scheme": "%s", "identifier": "%s"}, "iroId": "%s", "from": "%s"}
                        """.formatted(scheme, identifier, iroId, from))
                .post("/v1/allocations")
                .then();
    }
}
