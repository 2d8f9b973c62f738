package org.openiro.review.policy;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.openiro.platform.testing.TestTokens;

/** A council's IRO manager, as tests play it: sets and ends policies. */
public record PolicyCommands(String council) {

    public ValidatableResponse set(String policy) {
        return manager()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(policy)
                .post("/v1/local-policies")
                .then();
    }

    public ValidatableResponse end(ValidatableResponse set, String until) {
        return manager()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", set.extract().header("ETag"))
                .contentType("application/json")
                .body("{\"until\": \"" + until + "\"}")
                .post("/v1/local-policies/{id}/end", set.extract().<String>path("policyId"))
                .then();
    }

    private RequestSpecification manager() {
        return given().auth().oauth2(TestTokens.token("iro-manager", council));
    }
}
