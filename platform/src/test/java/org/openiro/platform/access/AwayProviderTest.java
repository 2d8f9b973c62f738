package org.openiro.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.TestTokens;

/** The identity provider is away when the service starts, and comes back. */
@QuarkusTest
@QuarkusTestResource(value = AwayProviderResource.class, restrictToAnnotatedClass = true)
class AwayProviderTest {

    Runnable bringProviderBack;

    @Test
    void untilItIsBackWhoHasATokenIsToldToComeAgain() {
        withToken()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("unavailable"));
        given().get("/v1/notes").then().statusCode(401);
        given().get("/v1/notes/open").then().statusCode(200);

        bringProviderBack.run();
        withToken().statusCode(200);
    }

    private static ValidatableResponse withToken() {
        return given().auth().oauth2(TestTokens.token("iro")).get("/v1/notes").then();
    }
}
