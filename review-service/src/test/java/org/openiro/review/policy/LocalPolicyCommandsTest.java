package org.openiro.review.policy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;

/** What children's due dates make of a policy stands in {@code LocalPolicyTest}. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class LocalPolicyCommandsTest {

    private static final String THREE_MONTHLY_UNDER_FIVE = """
            {"everyMonths": 3, "underAge": 5, "from": "2024-05-01"}""";

    private static int councils;

    private final String council = "E0800%04d".formatted(5500 + councils++);
    private final PolicyCommands policies = new PolicyCommands(council);

    @Test
    void aPolicyThatContradictsItselfIsRefusedByEveryField() {
        policies.set("""
                {"underAge": 5, "withAuthorityToPlace": true, "daysAfterAuthorityToPlace": 28, "from": "2024-05-02",
                 "until": "2024-05-01"}""")
                .statusCode(422)
                .body("errors.pointer", contains("/underAge", "/withAuthorityToPlace", "/until"));
        policies.set("{\"from\": \"2024-05-02\"}").statusCode(422).body("errors.pointer", contains("/everyMonths"));
        policies.set("{\"everyMonths\": 3, \"daysAfterAuthorityToPlace\": 28, \"from\": \"2024-05-02\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/everyMonths"));
        as("iro-manager").get("/v1/local-policies").then().body("items", empty());
    }

    @Test
    void aPolicyThatWouldNotShortenIsRefused() {
        policies.set("{\"everyMonths\": 6, \"from\": \"2024-05-02\"}").statusCode(400);
        policies.set("{\"daysAfterAuthorityToPlace\": 89, \"from\": \"2024-05-02\"}")
                .statusCode(400);
        policies.set("{\"everyMonths\": 5, \"from\": \"2024-05-02\"}").statusCode(201);
        policies.set("{\"daysAfterAuthorityToPlace\": 88, \"from\": \"2024-05-03\"}")
                .statusCode(201);
        as("iro")
                .get("/v1/local-policies")
                .then()
                .body("items.from", contains("2024-05-03", "2024-05-02"))
                .body("items.setBy", contains("test-iro-manager", "test-iro-manager"));
    }

    @Test
    void aPolicyEndsNotBeforeItBeginsAndNotByAnOldVersion() {
        var set = policies.set(THREE_MONTHLY_UNDER_FIVE);

        policies.end(set, "2024-04-30").statusCode(422).body("errors.pointer", contains("/until"));
        policies.end(set, "2025-05-01").statusCode(200);
        policies.end(set, "2025-06-01").statusCode(412);
    }

    @Test
    void anotherCouncilsPolicyIsNoneHere() {
        var id = policies.set(THREE_MONTHLY_UNDER_FIVE).extract().<String>path("policyId");

        given().auth()
                .oauth2(TestTokens.token("iro-manager", TestTokens.OTHERSHIRE))
                .get("/v1/local-policies/{id}", id)
                .then()
                .statusCode(404);
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, council));
    }
}
