package org.openiro.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.openiro.review.decision.DecisionCommands.circulated;
import static org.openiro.review.decision.DecisionCommands.closed;
import static org.openiro.review.decision.DecisionCommands.id;
import static org.openiro.review.decision.DecisionCommands.made;
import static org.openiro.review.decision.DecisionCommands.tag;
import static org.openiro.review.decision.DecisionCommands.unlessChanged;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.Desk;

/** The review of 12 February 2024 was recorded a second time, for 9 February. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class CarryDecisionsTest {

    private static final String DUE = "2024-09-02";

    private static final String FORM = """
            {"assessedOn": "2024-02-12", "carePlan": "CURRENT", "report": "LATE", "permanencePlan": "IN_PLACE",
             "educationPlan": "CURRENT", "health": "UP_TO_DATE", "visits": "IN_TIME", "contact": "AS_PLANNED",
             "rag": "RED", "viewOfPlan": "MEETS_NEEDS"}""";

    private final Desk desk = new Desk();
    private String childId;
    private String twin;
    private String reviewId;

    @BeforeEach
    void aReviewWasRecordedTwice() {
        childId = desk.child();
        twin = desk.holds(childId, "2024-02-09");
        reviewId = desk.holds(childId, "2024-02-12");
    }

    @Test
    void theOpenDecisionsOfAReviewRecordedInErrorAreCarriedToItsDuplicate() {
        var first = made(twin, DUE);
        var second = made(twin, DUE);
        circulated(twin, "2024-02-15", first, second).statusCode(201);
        stranded().body("items", hasSize(0));
        carry(twin, reviewId).statusCode(409).body("code", equalTo("review-stands"));

        inError(twin);

        stranded()
                .body("items.decisionId", containsInAnyOrder(id(first), id(second)))
                .body("items[0].reviewStatus", equalTo("RECORDED_IN_ERROR"));
        carry(twin, twin).statusCode(422).body("errors.code", contains("no-standing-review"));
        carry(twin, UUID.randomUUID().toString()).statusCode(422);
        carry(twin, desk.holds(desk.child(), "2024-02-09")).statusCode(422);
        carry(twin, reviewId)
                .statusCode(200)
                .body("reviewId", equalTo(reviewId))
                .body("decisions.decisionId", containsInAnyOrder(id(first), id(second)));
        carry(twin, reviewId).statusCode(409).body("code", equalTo("nothing-to-carry"));

        Desk.get("/v1/decisions/" + id(first))
                .body("reviewId", equalTo(reviewId))
                .body("history.what", contains("MADE", "CIRCULATED", "CARRIED"))
                .body("history.after.reviewId", contains(twin, twin, reviewId))
                .body("history[2].after.reason", equalTo("It was recorded twice"));
        Desk.get("/v1/reviews/" + reviewId + "/paperwork").body("papers[0].doneOn", equalTo("2024-02-15"));
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .filteredOn(event -> event.type().equals("decision-made.v1")
                        && event.data().get("reviewId").asText().equals(reviewId))
                .extracting(event -> event.data().get("decisionId").asText())
                .containsExactlyInAnyOrder(id(first), id(second));
    }

    @Test
    void theOpenDecisionsOfAReviewThatNeverWasAreClosedAsRecordedInError() {
        var decision = made(twin, DUE);
        inError(twin);

        Desk.post(carryOf(twin), "{\"reason\": \"It was recorded twice\"}")
                .statusCode(200)
                .body("decisions.status", contains("RECORDED_IN_ERROR"));

        stranded().body("items", hasSize(0));
        Desk.get("/v1/decisions/" + id(decision))
                .body("outcome", equalTo("RECORDED_IN_ERROR"))
                .body("evidence", equalTo("It was recorded twice"));
    }

    @Test
    void whoReadOtherDecisionsThanThereAreNowCarriesNone() {
        made(twin, DUE);
        var read = tag(twin);
        made(twin, DUE);
        inError(twin);

        unlessChanged(read, carryOf(twin), carryTo(reviewId)).statusCode(412);
        stranded().body("items", hasSize(2));
        unlessChanged(tag(twin), carryOf(twin), carryTo(reviewId))
                .statusCode(200)
                .body("decisions", hasSize(2))
                .header("ETag", equalTo(tag(reviewId)));
    }

    /** A red child would leave the list, and what was done would be owed again. */
    @Test
    void whatWasDoneOnTheReviewRecordedInErrorIsCarriedToo() {
        var done = made(twin, DUE);
        closed(done, "IMPLEMENTED", "2024-02-20").statusCode(200);
        var wrong = made(twin, DUE);
        closed(wrong, "RECORDED_IN_ERROR", "2024-02-20").statusCode(200);
        recorded(twin, "RECORD", "2024-02-26");
        recorded(twin, "DISTRIBUTION", "2024-03-01");
        Desk.post("/v1/reviews/" + twin + "/monitoring-form", FORM).statusCode(201);

        inError(twin).body("recordedOnIt", contains("DECISIONS", "PAPERWORK", "MONITORING_FORM"));

        red().body("items", hasSize(0));
        stranded().body("items", hasSize(0));
        leftBehind()
                .body("items.reviewId", contains(twin))
                .body("items[0].recorded", contains("DECISIONS", "PAPERWORK", "MONITORING_FORM"))
                .body("items[0].besideReviewId", equalTo(reviewId));
        carry(twin, reviewId)
                .statusCode(200)
                .body("decisions.decisionId", contains(id(done)))
                .body("decisions.status", contains("IMPLEMENTED"))
                .body("along", contains("PAPERWORK", "MONITORING_FORM"));
        leftBehind().body("items", hasSize(0));
        red().body("items.reviewId", contains(reviewId));
        Desk.get("/v1/reviews/" + reviewId + "/paperwork")
                .body("papers.doneOn", contains(null, "2024-02-26", "2024-03-01"))
                .body("history.carriedFrom", contains(twin, twin));
        Desk.get("/v1/reviews/" + twin + "/paperwork").body("history.carriedFrom", contains(null, null));
        Desk.get("/v1/reviews/" + reviewId + "/monitoring-form")
                .body("answers.rag", equalTo("RED"))
                .body("history.by", contains("test-iro"))
                .body("history.carriedFrom", contains(twin));
        Desk.get("/v1/decisions/" + id(wrong)).body("reviewId", equalTo(twin));
        assertThat(PublishedEvents.of("review", "reviews", childId))
                .filteredOn(event -> event.data().path("reviewId").asText().equals(reviewId))
                .extracting(PublishedEvents.Published::type)
                .contains("decision-closed.v1", "paperwork-completed.v1", "monitoring-recorded.v1");
    }

    @Test
    void toAReviewWithItsOwnFormAndPapersTheyAreNotCarried() {
        for (var review : List.of(twin, reviewId)) {
            recorded(review, "RECORD", "2024-02-26");
            Desk.post("/v1/reviews/" + review + "/monitoring-form", FORM).statusCode(201);
        }

        inError(twin).body("recordedOnIt", contains("PAPERWORK", "MONITORING_FORM"));

        leftBehind().body("items", hasSize(0));
        carry(twin, reviewId).statusCode(409).body("code", equalTo("nothing-to-carry"));
        Desk.get("/v1/reviews/" + reviewId + "/monitoring-form").body("history", hasSize(1));
    }

    @Test
    void aReviewStandsBesideAnotherForTwentyEightDays() {
        var within = desk.holds(childId, "2024-03-11");
        var beyond = desk.holds(childId, "2024-03-12");
        inError(twin).body("recordedOnIt", hasSize(0));
        for (var review : List.of(within, beyond)) {
            recorded(review, "RECORD", "2024-03-20");
            inError(review);
        }

        leftBehind()
                .body("items.reviewId", contains(within))
                .body("items[0].besideCompletedOn", equalTo("2024-02-12"))
                .body("items[0].recorded", contains("PAPERWORK"));
        Desk.as("iro")
                .queryParam("iro", desk.iro())
                .get("/v1/worklists/counts")
                .then()
                .body("reviewsLeftBehind", equalTo(1));
        Desk.anotherCouncil("iro")
                .get("/v1/worklists/to-settle/left-behind")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static void recorded(String review, String paper, String on) {
        Desk.change("/v1/reviews/" + review + "/paperwork", "", """
                {"paper": "%s", "doneOn": "%s"}""".formatted(paper, on))
                .statusCode(200);
    }

    private static ValidatableResponse inError(String review) {
        return Desk.change("/v1/reviews/" + review, "/record-in-error", """
                {"foundOn": "2024-05-20", "reason": "recorded twice"}""").statusCode(200);
    }

    private static ValidatableResponse carry(String from, String to) {
        return Desk.post(carryOf(from), carryTo(to));
    }

    private static String carryOf(String review) {
        return "/v1/reviews/" + review + "/decisions/carry";
    }

    private static String carryTo(String review) {
        return "{\"toReviewId\": \"%s\", \"reason\": \"It was recorded twice\"}".formatted(review);
    }

    private ValidatableResponse leftBehind() {
        return list("to-settle/left-behind");
    }

    private ValidatableResponse red() {
        return list("monitoring-red");
    }

    private ValidatableResponse list(String name) {
        return Desk.get("/v1/worklists/" + name + "?iro=" + desk.iro()).statusCode(200);
    }

    private ValidatableResponse stranded() {
        return list("to-settle/decisions");
    }
}
