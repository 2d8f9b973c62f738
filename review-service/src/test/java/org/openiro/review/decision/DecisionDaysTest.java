package org.openiro.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.decision.DecisionCommands.TEXT;
import static org.openiro.review.decision.DecisionCommands.amended;
import static org.openiro.review.decision.DecisionCommands.closed;
import static org.openiro.review.decision.DecisionCommands.id;
import static org.openiro.review.decision.DecisionCommands.made;
import static org.openiro.review.decision.DecisionCommands.make;
import static org.openiro.review.decision.DecisionCommands.told;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.Desk;

/** By when decisions of a review of 12 February 2024 are due, and how they are closed. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class DecisionDaysTest {

    private final Desk desk = new Desk();

    @Test
    void aDecisionFollowsTheDayOfItsReviewWhenThatIsCorrected() {
        var reviewId = desk.holds(desk.child(), "2024-02-08");
        var decision = made(reviewId, "2024-02-09").body("madeOn", equalTo("2024-02-08"));
        var later = made(reviewId, "2024-02-12");
        var tag = decision.extract().header("ETag");

        Desk.heldInstead(reviewId, "2024-02-12");

        Desk.get("/v1/decisions/" + id(decision))
                .header("ETag", not(equalTo(tag)))
                .body("madeOn", equalTo("2024-02-12"))
                .body("beforeReview", equalTo(true));
        Desk.get("/v1/decisions/" + id(later)).body("beforeReview", equalTo(false));
        closed(decision, "IMPLEMENTED", "2024-02-09").statusCode(422).body("errors.code", contains("before-review"));
        amended(decision, TEXT, "2024-02-12")
                .statusCode(200)
                .body("beforeReview", equalTo(false))
                .body("movedAfterItPassed", equalTo(false))
                .body("history[1].before.dueOn", equalTo("2024-02-09"));
    }

    @Test
    void aDueDateThatHasPassedIsNotMadePunctualByMovingIt() {
        var childId = desk.child();
        var decision = made(desk.holds(childId, "2024-02-12"), "2024-03-01");
        amended(decision, TEXT, "2099-03-01")
                .statusCode(200)
                .body("dueOn", equalTo("2099-03-01"))
                .body("firstDueOn", equalTo("2024-03-01"))
                .body("movedAfterItPassed", equalTo(true))
                .body("status", equalTo("OVERDUE"));

        closed(decision, "IMPLEMENTED", "2024-03-02")
                .statusCode(200)
                .body("status", equalTo("IMPLEMENTED_LATE"))
                .body("daysLate", equalTo(1));

        var events = told(childId, "decision-made.v1", "decision-closed.v1");
        assertThat(events)
                .allSatisfy(event ->
                        ContractFiles.assertValid(event.type(), event.data().toString()))
                .extracting(event -> event.data().get("firstDueOn").asText() + " "
                        + event.data().get("movedAfterItPassed").asText())
                .containsExactly("2024-03-01 false", "2024-03-01 true", "2024-03-01 true");
    }

    @Test
    void whatWasClosedInErrorIsOpenAgainAndToldSo() {
        var childId = desk.child();
        var decision = made(desk.holds(childId, "2024-02-12"), "2024-03-11");
        closed(decision, "IMPLEMENTED", "2024-03-11").statusCode(200).body("status", equalTo("IMPLEMENTED"));
        closed(decision, "OVERTAKEN", "2024-03-11").statusCode(409).body("errors.code", contains("REOPEN"));

        Desk.change("/v1/decisions/" + id(decision), "/reopen", "{\"reason\": \"Another child's\"}")
                .statusCode(200)
                .body("status", equalTo("OVERDUE"))
                .body("outcome", nullValue());

        assertThat(PublishedEvents.of("review", "reviews", childId))
                .extracting(PublishedEvents.Published::type)
                .endsWith("decision-made.v1", "decision-closed.v1", "decision-made.v1");
    }

    @Test
    void theDecisionsOfAReviewThatWasTakenBackAreSeenAndCountNowhere() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var decision = made(reviewId, "2024-03-01").body("reviewStands", equalTo(true));
        Desk.change("/v1/reviews/" + reviewId, "/record-in-error", """
                {"foundOn": "2024-02-20", "reason": "another child's"}""").statusCode(200);

        Desk.get("/v1/decisions/" + id(decision))
                .statusCode(200)
                .body("reviewStands", equalTo(false))
                .body("allowedCommands", hasSize(0));
        Desk.get("/v1/reviews/" + reviewId + "/decisions").body("items.reviewStands", contains(false));
        closed(decision, "IMPLEMENTED", "2024-02-20").statusCode(409).body("code", equalTo("review-not-open"));
        make(reviewId, "2024-03-01").statusCode(409);
    }
}
