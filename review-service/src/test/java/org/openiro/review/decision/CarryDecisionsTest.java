package org.openiro.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.openiro.review.decision.DecisionCommands.amended;
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

    private static void inError(String review) {
        Desk.change("/v1/reviews/" + review, "/record-in-error", """
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

    private ValidatableResponse stranded() {
        return Desk.get("/v1/worklists/to-settle/decisions?iro=" + desk.iro()).statusCode(200);
    }
}
