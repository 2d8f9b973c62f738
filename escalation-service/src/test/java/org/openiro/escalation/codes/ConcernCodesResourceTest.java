package org.openiro.escalation.codes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.Test;
import org.openiro.escalation.testing.Caller;
import org.openiro.escalation.testing.EscalationTest;
import org.openiro.platform.access.Roles;

@EscalationTest
class ConcernCodesResourceTest {

    @Test
    void whoeverIsSignedInReadsTheCodes() {
        Caller.withRole(Roles.SOCIAL_WORKER)
                .asks()
                .get("/v1/concern-codes")
                .then()
                .statusCode(200)
                .body("themes", hasSize(19))
                .body("outcomes.code", hasItem("OVERTAKEN"))
                .body("steps.label", hasItem("Raised informally"));
    }

    @Test
    void nobodyElseDoes() {
        given().get("/v1/concern-codes").then().statusCode(401);
    }
}
