package org.openiro.review.paperwork;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.Desk;

/** What people do with the paperwork of a review, as tests play them over HTTP. */
final class PaperworkCommands {

    private PaperworkCommands() {}

    static ValidatableResponse paperwork(String reviewId) {
        return Desk.get("/v1/reviews/" + reviewId + "/paperwork");
    }

    static ValidatableResponse recorded(String reviewId, String paper, String on) {
        return Desk.change("/v1/reviews/" + reviewId + "/paperwork", "", paper(paper, on));
    }

    static String paper(String paper, String on) {
        return "{\"paper\": \"%s\", \"doneOn\": \"%s\"}".formatted(paper, on);
    }

    static String decision(String reviewId) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2024-09-02"}""")
                .statusCode(201)
                .extract()
                .path("decisionId");
    }

    static void circulated(String reviewId, String on, String decisionId) {
        Desk.post("/v1/reviews/" + reviewId + "/decisions/circulations", """
                {"decisionIds": ["%s"], "circulatedOn": "%s"}""".formatted(decisionId, on))
                .statusCode(201);
    }

    static void correctedCirculation(String reviewId, @Nullable String on, String decisionId) {
        Desk.post("/v1/reviews/" + reviewId + "/decisions/correct-circulation", """
                {"decisionIds": ["%s"], "circulatedOn": %s, "reason": "another day"}""".formatted(
                                decisionId, on == null ? null : "\"" + on + "\""))
                .statusCode(200);
    }

    static List<PublishedEvents.Published> told(String childId) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals("paperwork-completed.v1"))
                .toList();
    }
}
