package org.openiro.platform.authority;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PlatformTestResource.class)
class IsolationTest {

    @Test
    void anEmptyCouncilSeesNothing() {
        given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .body("size()", equalTo(0));
    }
}
