package org.openiro.review.decision;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.Desk;

/** What people do with decisions, as tests play them over HTTP. */
final class DecisionCommands {

    static final String TEXT = "The placement order is applied for";

    private DecisionCommands() {}

    static String id(ValidatableResponse decision) {
        return decision.extract().path("decisionId");
    }

    static ValidatableResponse made(String reviewId, String dueOn) {
        return make(reviewId, dueOn)
                .statusCode(201)
                .body("agreement", equalTo("NOT_CIRCULATED"))
                .body("answerBy", nullValue());
    }

    static ValidatableResponse make(String reviewId, String dueOn) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions", decision(dueOn));
    }

    static String decision(String dueOn) {
        return """
                {"text": "%s", "responsibleRole": "SOCIAL_WORKER", "responsiblePerson": "sw-0117", "dueOn": "%s"}""".formatted(TEXT, dueOn);
    }

    static ValidatableResponse circulated(String reviewId, String on, ValidatableResponse... decisions) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions/circulations", """
                {"decisionIds": %s, "circulatedOn": "%s"}""".formatted(ids(decisions), on));
    }

    static ValidatableResponse corrected(String reviewId, @Nullable String on, ValidatableResponse... decisions) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions/correct-circulation", """
                {"decisionIds": %s, "circulatedOn": %s, "reason": "a slip of the pen"}""".formatted(
                        ids(decisions), on == null ? null : "\"" + on + "\""));
    }

    static String ids(ValidatableResponse... decisions) {
        return Stream.of(decisions).map(each -> "\"" + id(each) + "\"").toList().toString();
    }

    static ValidatableResponse takenBack(ValidatableResponse decision) {
        return Desk.change("/v1/decisions/" + id(decision), "/take-back-answer", """
                {"reason": "it was another decision's"}""");
    }

    static ValidatableResponse answered(ValidatableResponse decision, String answer, String on) {
        return Desk.change("/v1/decisions/" + id(decision), "/answer", """
                {"answer": "%s", "answeredOn": "%s", "reason": "No such placement is funded"}""".formatted(answer, on));
    }

    static ValidatableResponse amended(ValidatableResponse decision, String text, String dueOn) {
        return Desk.change("/v1/decisions/" + id(decision), "/amend", """
                {"text": "%s", "responsibleRole": "TEAM_MANAGER", "dueOn": "%s",
                 "reason": "The social worker has left"}""".formatted(text, dueOn));
    }

    static ValidatableResponse closed(ValidatableResponse decision, String outcome, String on) {
        return Desk.change("/v1/decisions/" + id(decision), "/close", """
                {"outcome": "%s", "closedOn": "%s", "evidence": "Seen on file"}""".formatted(outcome, on));
    }

    static List<PublishedEvents.Published> told(String childId, String... types) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> List.of(types).contains(event.type()))
                .toList();
    }

    static String today() {
        return LocalDate.now(LondonClock.LONDON).toString();
    }

    /** Of all decisions of a review, as they are now. */
    static String tag(String reviewId) {
        return Desk.as("iro").get("/v1/reviews/{id}/decisions", reviewId).header("ETag");
    }

    /** As an IRO who read the decisions of the review when they had this tag. */
    static ValidatableResponse unlessChanged(String tag, String path, String body) {
        return Desk.command("iro").header("If-Match", tag).body(body).post(path).then();
    }
}
