package org.openiro.caseload.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.openiro.platform.testing.TestEvents;

/** Publishes children and reviews as review-service does. */
public final class ReviewService {

    private ReviewService() {}

    public static UUID publish(String authority, Child child) {
        return TestEvents.publish("children", "child-looked-after.v1", authority, child.id(), child.body());
    }

    /** A state of a child that review-service recorded at that time, as that number of its key. */
    public static void publish(String authority, String childId, String body, long sequence, String recordedAt) {
        Map<String, String> headers =
                new HashMap<>(TestEvents.headers(UUID.randomUUID(), "child-looked-after.v1", authority, sequence));
        headers.put("ce_time", Instant.parse(recordedAt).toString());
        TestEvents.send("children", childId, headers, body.getBytes(UTF_8));
    }

    public static UUID firstReviewDue(String authority, Child child, String periodStartedOn, String dueOn) {
        return TestEvents.publish("reviews", "review-due.v1", authority, child.id(), """
                {"childId": "%s", "obligationId": "%s", "periodStartedOn": "%s", "sequence": 1,
                 "rule": "FIRST_20WD", "rules": ["FIRST_20WD"], "statutoryDueOn": "%s", "shortBreak": false,
                 "calendarVersion": "england-and-wales-2027.1", "inputs": {"shortBreak": false},
                 "detailUrl": "http://127.0.0.1:8081/v1/children/%s/due-dates"}
                """.formatted(
                        child.id(), UUID.randomUUID(), periodStartedOn, dueOn, child.id()));
    }
}
