package org.openiro.review.worklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** Each test has an IRO and a team of its own, and asks for their rows. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class MonitoringRedTest {

    private static final String RED = "/v1/worklists/monitoring-red";

    private final Desk desk = new Desk();

    @Test
    void aChildIsListedWhileTheLastFormIsRed() {
        var childId = desk.child();
        var first = desk.holds(childId, "2024-02-12");
        filledIn(first, "2024-02-12", "RED");
        list().body("items.reviewId", contains(first))
                .body("items[0].viewOfPlan", equalTo("DOES_NOT_MEET_NEEDS"))
                .body("items[0].assessedOn", equalTo("2024-02-12"))
                .body("items[0].reviewsSince", equalTo(0))
                .body("items[0].iro", equalTo(desk.iro()))
                .body("items[0].team", equalTo(desk.team()));
        counted(1);

        var second = desk.holds(childId, "2024-05-10");
        list().body("items.reviewId", contains(first)).body("items[0].reviewsSince", equalTo(1));
        filledIn(second, "2024-05-10", "AMBER");
        list().body("items", hasSize(0));
        counted(0);

        Desk.change("/v1/reviews/" + second + "/monitoring-form", "/amend", """
                {"form": %s, "reason": "the plan fell through"}""".formatted(form("2024-05-11", "RED")))
                .statusCode(200);
        list().body("items.reviewId", contains(second));

        Desk.change("/v1/reviews/" + second, "/record-in-error", """
                {"foundOn": "2024-05-20", "reason": "another child's"}""").statusCode(200);
        list().body("items.reviewId", contains(first));
    }

    @Test
    void aChildWhoHasLeftCareIsNotListed() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-06-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02",
                "periodsOfCare": [{"startedOn": "2024-01-15", "endedOn": "2024-06-03", "endReason": "E4A"}]""");
        var reviewId = desk.holds(CaseManagement.arrived(person), "2024-02-12");

        filledIn(reviewId, "2024-02-12", "RED");

        list().body("items", hasSize(0));
    }

    /** What was wrong with an earlier period of care says nothing of this one. */
    @Test
    void aChildWhoCameBackIsNotListedByAFormOfBefore() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-06-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02",
                "periodsOfCare": [{"startedOn": "2023-01-16", "endedOn": "2023-06-05", "endReason": "E4A"},
                                  {"startedOn": "2024-01-15"}]""");
        var childId = CaseManagement.arrived(person);
        filledIn(desk.holds(childId, "2023-02-13"), "2023-02-13", "RED");
        list().body("items", hasSize(0));

        var again = desk.holds(childId, "2024-02-12");
        list().body("items", hasSize(0));

        filledIn(again, "2024-02-12", "RED");
        list().body("items.reviewId", contains(again));
    }

    @Test
    void anotherCouncilSeesNone() {
        filledIn(desk.holds(desk.child(), "2024-02-12"), "2024-02-12", "RED");

        Desk.anotherCouncil("iro-manager")
                .queryParam("iro", desk.iro())
                .get(RED)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static void filledIn(String reviewId, String on, String rag) {
        Desk.post("/v1/reviews/" + reviewId + "/monitoring-form", form(on, rag)).statusCode(201);
    }

    private static String form(String on, String rag) {
        return """
                {"assessedOn": "%s", "carePlan": "OUT_OF_DATE", "report": "MISSING", "permanencePlan": "IN_PLACE",
                 "educationPlan": "CURRENT", "health": "OVERDUE", "visits": "MISSED", "contact": "NOT_AS_PLANNED",
                 "rag": "%s", "viewOfPlan": "DOES_NOT_MEET_NEEDS"}""".formatted(on, rag);
    }

    private void counted(int red) {
        Desk.as("iro")
                .queryParam("iro", desk.iro())
                .get("/v1/worklists/counts")
                .then()
                .statusCode(200)
                .body("monitoringRed", equalTo(red));
    }

    private ValidatableResponse list() {
        return Desk.as("auditor").queryParam("iro", desk.iro()).get(RED).then().statusCode(200);
    }
}
