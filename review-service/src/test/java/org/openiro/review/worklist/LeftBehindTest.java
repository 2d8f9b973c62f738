package org.openiro.review.worklist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.Desk;

/** What was recorded on reviews that were recorded in error, and what of it their nearest review does without. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class LeftBehindTest {

    private final Desk desk = new Desk();
    private String childId;

    @BeforeEach
    void aChildIsReviewed() {
        childId = desk.child();
    }

    @Test
    void aReviewStandsBesideAnotherForTwentyEightDaysBeforeItAndAfterIt() {
        var days = List.of("2024-01-29", "2024-01-30", "2024-02-27", "2024-03-26", "2024-03-27");
        var reviews = days.stream().map(day -> desk.holds(childId, day)).toList();
        for (int each : List.of(0, 1, 3, 4)) {
            recordWritten(reviews.get(each));
        }
        for (int each : List.of(0, 1, 3, 4)) {
            inError(reviews.get(each));
        }

        leftBehind()
                .body("items.reviewId", contains(reviews.get(1), reviews.get(3)))
                .body("items.besideReviewId", contains(reviews.get(2), reviews.get(2)));
    }

    @Test
    void ofTwoReviewsThatStandItIsTheNearerThatIsBeside() {
        var before = desk.holds(childId, "2024-02-12");
        var nearTheFirst = desk.holds(childId, "2024-02-15");
        var nearTheSecond = desk.holds(childId, "2024-02-17");
        var after = desk.holds(childId, "2024-02-20");
        for (var review : List.of(nearTheFirst, nearTheSecond)) {
            recordWritten(review);
        }
        inError(nearTheFirst);
        inError(nearTheSecond);

        leftBehind()
                .body("items.reviewId", contains(nearTheFirst, nearTheSecond))
                .body("items.besideReviewId", contains(before, after));
    }

    /** None of them goes unseen because the others are missing too. */
    @Test
    void decisionsPapersOrAFormAloneAreLeftBehind() {
        var decided = desk.holds(childId, "2024-02-08");
        var written = desk.holds(childId, "2024-02-09");
        var assessed = desk.holds(childId, "2024-02-10");
        var meant = desk.holds(childId, "2024-02-12");
        var decision = Desk.post("/v1/reviews/" + decided + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2024-09-02"}""")
                .statusCode(201)
                .extract()
                .<String>path("decisionId");
        Desk.change("/v1/decisions/" + decision, "/close", """
                {"outcome": "IMPLEMENTED", "closedOn": "2024-02-20", "evidence": "Seen"}""").statusCode(200);
        recordWritten(written);
        Desk.post("/v1/reviews/" + assessed + "/monitoring-form", """
                {"assessedOn": "2024-02-12", "carePlan": "CURRENT", "report": "LATE", "permanencePlan": "IN_PLACE",
                 "educationPlan": "CURRENT", "health": "UP_TO_DATE", "visits": "IN_TIME", "contact": "AS_PLANNED",
                 "rag": "RED", "viewOfPlan": "MEETS_NEEDS"}""").statusCode(201);
        for (var review : List.of(decided, written, assessed)) {
            inError(review);
        }

        leftBehind()
                .body("items.reviewId", contains(decided, written, assessed))
                .body(
                        "items.recorded",
                        contains(List.of("DECISIONS"), List.of("PAPERWORK"), List.of("MONITORING_FORM")))
                .body("items.besideReviewId", contains(meant, meant, meant));
    }

    /** What no list asks for is said where somebody can still act on it. */
    @Test
    void theAnswerNamesWhatHangsOnTheReviewAndStaysThere() {
        var reviewId = desk.holds(childId, "2024-02-12");
        var review = "/v1/reviews/" + reviewId;
        Desk.change(review + "/arrangements", "", "{\"placeKind\": \"FAMILY_HOME\"}")
                .statusCode(200);
        Desk.change(review + "/voice", "", "{\"advocate\": \"ACCEPTED\"}").statusCode(200);
        Desk.command("auditor").body("""
                        {"auditedOn": "2024-03-01", "evidence": "Read",
                         "grades": {"organisation": 2, "conduct": 2, "recording": 2, "overall": 2}}""").post(review + "/audits").then().statusCode(201);

        inError(reviewId).body("recordedOnIt", contains("AUDIT", "ARRANGEMENT", "VOICE"));
        leftBehind().body("items", equalTo(List.of()));
    }

    private static void recordWritten(String review) {
        Desk.change("/v1/reviews/" + review + "/paperwork", "", """
                {"paper": "RECORD", "doneOn": "2024-04-02"}""").statusCode(200);
    }

    private static ValidatableResponse inError(String review) {
        return Desk.change("/v1/reviews/" + review, "/record-in-error", """
                {"foundOn": "2024-05-20", "reason": "recorded twice"}""").statusCode(200);
    }

    private ValidatableResponse leftBehind() {
        return Desk.get("/v1/worklists/to-settle/left-behind?iro=" + desk.iro()).statusCode(200);
    }
}
