package org.openiro.review.review;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;

/** What a case-management system tells of reviews, and what the intake makes of it. */
final class ReviewRecords {

    private ReviewRecords() {}

    static UUID of(String person, String chair, String version, String id, String day, boolean cancelled) {
        return CaseManagement.review(person, version, """
                "reviewId": "%s", "heldOn": "%s", "participationCode": "PN1", "chairedBy": "%s", "cancelled": %s""".formatted(id, day, chair, cancelled));
    }

    /** Of the intake, once it has taken the record. */
    static List<String> findings(UUID event) {
        return await().atMost(60, SECONDS)
                .until(
                        () -> Desk.as("integration")
                                .queryParam("limit", 500)
                                .get("/v1/intake-results")
                                .path("items.find { it.eventId == '" + event + "' }.findings.finding"),
                        found -> found != null);
    }
}
