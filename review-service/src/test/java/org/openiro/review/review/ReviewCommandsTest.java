package org.openiro.review.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class ReviewCommandsTest {

    /** Became looked after on Monday 15 January 2024: the first review is due on 12 February. */
    private String childId;

    @Inject
    Clock clock;

    @BeforeEach
    void aChildArrives() {
        childId = CaseManagement.childLookedAfterSince("2024-01-15", "2014-03-02");
    }

    @Test
    void aBookedReviewIsHeldOnItsDueDate() {
        var booked = book("2024-02-12").statusCode(201).body("status", equalTo("BOOKED"));
        var reviewId = booked.extract().path("reviewId").toString();

        hold(reviewId, booked.extract().header("ETag"), held("2024-02-12", "PN1", null))
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("timeliness", equalTo("ON_TIME"))
                .body("statutoryDueOn", equalTo("2024-02-12"))
                .body("rule", equalTo("FIRST_20WD"))
                .body("lateReason", nullValue())
                .body("recordedAfterDue", equalTo(true))
                .body("history.what", contains("BOOKED", "HELD"))
                .body("history.by", contains("test-iro", "test-iro"));
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .extracting(PublishedEvents.Published::type)
                .containsExactly(
                        "review-due.v1", "review-booked.v1", "review-due.v1", "review-due.v1", "review-held.v1");
    }

    @Test
    void aReviewADayLateNeedsItsReasonAndTheAnswerNamesTheCodes() {
        holdUnbooked(held("2024-02-13", "PN1", null))
                .statusCode(422)
                .body("errors.pointer", hasItem("/lateReason"))
                .body("errors[0].detail", containsString("SW_REPORT"));

        holdUnbooked(held("2024-02-13", "PN1", "SW_REPORT"))
                .statusCode(201)
                .body("timeliness", equalTo("LATE"))
                .body("daysLate", equalTo(1))
                .body("lateReason", equalTo("SW_REPORT"));
    }

    @Test
    void aRefusedHoldLeavesNothingBehind() {
        holdUnbooked(held("2024-02-13", "PN1", null)).statusCode(422);

        as("iro")
                .get("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void aCodeThatTheAgeRulesOutIsRefused() {
        holdUnbooked(held("2024-02-12", "PN0", null))
                .statusCode(422)
                .body("errors.pointer", contains("/participationCode"))
                .body("errors.code", contains("contradicts-age"));
    }

    @Test
    void aReviewOfTomorrowHasNotBeenHeld() {
        holdUnbooked(held("2099-01-01", "PN1", null)).statusCode(422).body("errors.pointer", hasItem("/heldOn"));
    }

    @Test
    void theSameDayIsTheSameReview() {
        holdUnbooked(held("2024-02-12", "PN1", null)).statusCode(201);

        holdUnbooked(held("2024-02-12", "PN2", null))
                .statusCode(409)
                .body("type", equalTo("urn:openiro:problem:review-already-held"));
    }

    @Test
    void anEarlierReviewEnteredLaterMovesTheDatesAfterItAndKeepsTheValueBefore() {
        holdUnbooked(held("2024-05-20", "PN1", "ADMIN")).statusCode(201).body("rule", equalTo("FIRST_20WD"));

        holdUnbooked(held("2024-02-12", "PN1", null)).statusCode(201);

        as("iro")
                .get("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(200)
                .body("items.completedOn", contains("2024-02-12", "2024-05-20"))
                .body("items.rule", contains("FIRST_20WD", "SECOND_3M"))
                .body("items.daysLate", contains(null, 8));
        as("iro")
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .body("obligations[1].before.statutoryDueOn", equalTo("2024-08-20"))
                .body("obligations[1].statutoryDueOn", equalTo("2024-05-12"))
                .body("next.rule", equalTo("NEXT_6M"))
                .body("next.statutoryDueOn", equalTo("2024-11-20"))
                .body("next.localDueOn", nullValue())
                .body("next.working.source", equalTo("SI 2010/959 reg 33(2)"));
    }

    @Test
    void anEntryThatCameAfterADueDateNowCorrectedIsNoLaterEntryAnyMore() {
        var today = LocalDate.now(clock);
        childId = CaseManagement.childLookedAfterSince(today.minusDays(60).toString(), "2014-03-02");
        holdUnbooked(held(today.toString(), "PN1", "ADMIN")).statusCode(201).body("recordedAfterDue", equalTo(true));

        holdUnbooked(held(today.minusDays(40).toString(), "PN1", null)).statusCode(201);

        as("iro")
                .get("/v1/children/{id}/reviews", childId)
                .then()
                .body("items.timeliness", contains("ON_TIME", "ON_TIME"))
                .body("items.recordedAfterDue", contains(true, false));
    }

    @Test
    void cancellingABookingChangesNoDueDate() {
        var booked = book("2024-02-09").statusCode(201);
        var reviewId = booked.extract().path("reviewId").toString();
        book("2024-02-10").statusCode(409);

        command("iro")
                .header("If-Match", booked.extract().header("ETag"))
                .body("{\"cancelledOn\":\"2024-02-08\",\"reason\":\"Clash with court\"}")
                .post("/v1/reviews/{id}/cancel", reviewId)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));

        as("iro")
                .get("/v1/children/{id}/due-dates", childId)
                .then()
                .body("next.statutoryDueOn", equalTo("2024-02-12"))
                .body("next.timeliness", equalTo("OVERDUE"));
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .filteredOn(event -> event.type().equals("review-cancelled.v1"))
                .singleElement()
                .satisfies(event -> assertThat(event.data().toString()).doesNotContain("court"))
                .satisfies(event ->
                        ContractFiles.assertValid(event.type(), event.data().toString()));
    }

    @Test
    void aChangeNeedsTheVersionItWasBasedOn() {
        var reviewId = book("2024-02-12").extract().path("reviewId").toString();

        command("iro")
                .body(held("2024-02-12", "PN1", null))
                .post("/v1/reviews/{id}/hold", reviewId)
                .then()
                .statusCode(428);
        hold(reviewId, "\"99\"", held("2024-02-12", "PN1", null)).statusCode(412);
    }

    @Test
    void theSameCommandTwiceIsDoneOnce() {
        var key = UUID.randomUUID().toString();
        var first = given().spec(as("iro"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(held("2024-02-12", "PN1", null))
                .post("/v1/children/{id}/held-reviews", childId)
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");
        given().spec(as("iro"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(held("2024-02-12", "PN1", null))
                .post("/v1/children/{id}/held-reviews", childId)
                .then()
                .statusCode(201)
                .body("reviewId", equalTo(first));
    }

    @Test
    void anotherCouncilFindsNeitherChildNorReview() {
        var reviewId = book("2024-02-12").extract().path("reviewId").toString();
        var stranger = TestTokens.token("iro-manager", TestTokens.OTHERSHIRE);

        given().auth().oauth2(stranger).get("/v1/reviews/{id}", reviewId).then().statusCode(404);
        given().auth().oauth2(stranger).get("/v1/children/{id}", childId).then().statusCode(404);
        as("iro-manager").get("/v1/children/{id}", childId).then().statusCode(200);
    }

    @Test
    void anAuditorReadsAndHoldsNothing() {
        as("auditor").get("/v1/children/{id}/reviews", childId).then().statusCode(200);
        command("auditor")
                .body(held("2024-02-12", "PN1", null))
                .post("/v1/children/{id}/held-reviews", childId)
                .then()
                .statusCode(403);
    }

    private ValidatableResponse book(String day) {
        return command("iro")
                .body("{\"bookedFor\":\"" + day + "\"}")
                .post("/v1/children/{id}/reviews", childId)
                .then();
    }

    private ValidatableResponse holdUnbooked(String body) {
        return command("iro")
                .body(body)
                .post("/v1/children/{id}/held-reviews", childId)
                .then();
    }

    private static ValidatableResponse hold(String reviewId, String version, String body) {
        return command("iro")
                .header("If-Match", version)
                .body(body)
                .post("/v1/reviews/{id}/hold", reviewId)
                .then();
    }

    private static String held(String day, String code, String reason) {
        return "{\"heldOn\":\"%s\",\"chairedBy\":\"iro-003\",\"participationCode\":\"%s\"%s}"
                .formatted(day, code, reason == null ? "" : ",\"lateReason\":\"" + reason + "\"");
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role));
    }

    private static RequestSpecification command(String role) {
        return as(role).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }
}
