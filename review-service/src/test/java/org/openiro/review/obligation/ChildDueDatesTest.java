package org.openiro.review.obligation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class ChildDueDatesTest {

    private final String person = CaseManagement.person();

    @Test
    void aStayOfEighteenDaysBringsAChildInShortBreaksUnderTheStandardCycle() {
        dueDates(shortBreaks("2024-02-02"))
                .body("next.rule", equalTo("FIRST_20WD"))
                .body("next.statutoryDueOn", equalTo("2024-02-12"))
                .body("next.shortBreak", equalTo(false))
                .body("next.working.steps[0]", startsWith("short breaks went beyond SI 2010/959 reg 48(2)"));
    }

    @Test
    void aStayOfSeventeenDaysDoesNot() {
        dueDates(shortBreaks("2024-02-01"))
                .body("next.rule", equalTo("SHORTBREAK_FIRST_3M"))
                .body("next.statutoryDueOn", equalTo("2024-04-15"))
                .body("next.shortBreak", equalTo(true));
    }

    /** 13 weeks end on Sunday 14 April 2024, after the first review and before the second. */
    @Test
    void thePathwayPlanOfAnEligibleChildIsReviewedInsideTheLookedAfterReview() {
        var childId = CaseManagement.childLookedAfterSince("2024-01-15", "2008-01-20");
        hold(childId, "2024-02-12");

        dueDates(childId).body("obligations.pathwayPlanReviewed", contains(false, true));
    }

    private String shortBreaks(String stayUntil) {
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}],
                "legalStatuses": [{"code": "V4", "from": "2024-01-15"}],
                "shortBreaks": {"agreedOn": "2024-01-15", "stays": [{"from": "2024-01-15", "to": "%s"}]}""".formatted(stayUntil));
        return CaseManagement.arrived(person);
    }

    private static void hold(String childId, String on) {
        given().auth()
                .oauth2(TestTokens.token("iro"))
                .header("Idempotency-Key", childId + on)
                .contentType("application/json")
                .body("""
                        {"heldOn": "%s", "chairedBy": "iro-003", "participationCode": "PN1"}""".formatted(on))
                .post("/v1/children/{id}/held-reviews", childId)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse dueDates(String childId) {
        return given().auth()
                .oauth2(TestTokens.token("iro"))
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .statusCode(200);
    }
}
