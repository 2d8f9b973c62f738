package org.openiro.review.worklist;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.TestTokens;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseManagement;

/** Each test has an IRO and a team of its own, and asks for their rows. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class WorklistsTest {

    private static final String LATE = "/v1/worklists/late-without-reason";
    private static final String LATER = "/v1/worklists/on-time-by-later-entry";
    private static final String ADJOURNED = "/v1/worklists/adjourned-reviews";

    private String iro = "iro-" + UUID.randomUUID();
    private final String team = "team-" + UUID.randomUUID();

    @Inject
    Clock clock;

    @Inject
    WorkingDays workingDays;

    @Test
    void aLateReviewThatASourceToldWaitsForItsReason() {
        var person = child("2024-01-15");
        var childId = CaseManagement.arrived(person);
        told(person, "2024-02-13", "PN1", "iro-of-then");
        told(person, "2024-08-12", "PN1", "iro-of-then");

        await().atMost(60, SECONDS).untilAsserted(() -> list(LATE, "iro", iro).body("items", hasSize(2)));
        list(LATE, "team", team)
                .body("items.completedOn", contains("2024-02-13", "2024-08-12"))
                .body("items.daysLate", contains(1, 91))
                .body("items.childId", contains(childId, childId))
                .body("items.iro", contains(iro, iro))
                .body("items.team", contains(team, team))
                .body("items.chairedBy", contains("iro-of-then", "iro-of-then"));
        list(LATE, "iro", "iro-" + UUID.randomUUID()).body("items", hasSize(0));

        var first = list(LATE, "team", team).extract().<String>path("items[0].reviewId");
        command(first)
                .body("{\"lateReason\": \"SW_REPORT\"}")
                .post("/v1/reviews/{id}/amend", first)
                .then()
                .statusCode(200)
                .body("timeliness", equalTo("LATE"))
                .body("lateReason", equalTo("SW_REPORT"));

        list(LATE, "iro", iro).body("items.completedOn", contains("2024-08-12"));
    }

    @Test
    void aListIsReadPageByPageInEitherOrder() {
        var person = child("2024-01-15");
        told(person, "2024-02-13", "PN1", iro);
        told(person, "2024-08-12", "PN1", iro);
        await().atMost(60, SECONDS).untilAsserted(() -> list(LATE, "iro", iro).body("items", hasSize(2)));

        var page = as("iro")
                .queryParams(Map.of("iro", iro, "limit", 1, "sort", "-completedOn"))
                .get(LATE)
                .then()
                .statusCode(200)
                .body("items.completedOn", contains("2024-08-12"));

        as("iro")
                .queryParam("after", page.extract().<String>path("next"))
                .queryParam("limit", 1)
                .get(LATE)
                .then()
                .statusCode(200)
                .body("items.completedOn", contains("2024-02-13"))
                .body("next", nullValue());
    }

    /** Definitions: a held date entered or changed after the due date counts as given, and stands in a list. */
    @Test
    void aReviewThatIsOnTimeByALaterEntryIsListedWithWhoGaveTheDayAndWhatStoodBefore() {
        var today = LocalDate.now(clock);
        var childId = CaseManagement.arrived(child("2024-01-15"));
        var first = held(childId, "2024-02-12", null);
        var second = held(childId, "2024-05-20", "SW_REPORT");
        command(second)
                .body("{\"heldOn\": \"2024-05-12\"}")
                .post("/v1/reviews/{id}/amend", second)
                .then()
                .statusCode(200)
                .body("timeliness", equalTo("ON_TIME"));
        // Late, and so not on time by any entry.
        held(childId, "2024-11-13", "SW_REPORT");

        list(LATER, "iro", iro)
                .body("items.reviewId", contains(first, second))
                .body("items.childId", contains(childId, childId))
                .body("items.completedOn", contains("2024-02-12", "2024-05-12"))
                .body("items.completedOnBefore", contains(nullValue(), equalTo("2024-05-20")))
                .body("items.statutoryDueOn", contains("2024-02-12", "2024-05-12"))
                .body("items.timeliness", contains("ON_TIME", "ON_TIME"))
                .body("items.enteredOn", contains(today.toString(), today.toString()))
                .body(
                        "items.daysAfterDue",
                        contains(
                                Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.of(2024, 2, 12), today)),
                                Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.of(2024, 5, 12), today))))
                .body("items.enteredBy", contains("test-iro", "test-iro"));
        list(LATER, "team", team).body("items", hasSize(2));
        list(LATER, "team", "team-" + UUID.randomUUID()).body("items", hasSize(0));
    }

    @Test
    void aReviewThatWasEnteredOnItsDueDateIsNotListed() {
        var today = LocalDate.now(clock);
        var childId = CaseManagement.arrived(child(workingDays.plus(today, -20).toString()));
        held(childId, today.toString(), null);

        list(LATER, "iro", iro).body("items", hasSize(0));
    }

    private static String held(String childId, String on, @Nullable String lateReason) {
        var reason = lateReason == null ? "" : ", \"lateReason\": \"" + lateReason + "\"";
        return as("iro")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"heldOn\": \"%s\", \"chairedBy\": \"iro-of-then\", \"participationCode\": \"PN1\"%s}"
                        .formatted(on, reason))
                .post("/v1/children/{id}/held-reviews", childId)
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    @Test
    void anAdjournedReviewIsListedWithTheWorkingDaysThatItHasLeft() {
        var today = LocalDate.now(clock);
        var opened = workingDays.plus(today, -17);
        var person = child(workingDays.plus(opened, -20).toString());
        var childId = CaseManagement.arrived(person);
        var reviewId = as("iro")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"bookedFor\": \"%s\"}".formatted(opened))
                .post("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("reviewId");
        var by = workingDays.plus(opened, 20);
        list(ADJOURNED, "iro", iro).body("items", hasSize(0));

        command(reviewId)
                .body("{\"openedOn\": \"%s\"}".formatted(opened))
                .post("/v1/reviews/{id}/open", reviewId)
                .then()
                .statusCode(200);
        command(reviewId)
                .body("{\"adjournedOn\": \"%s\", \"continuesOn\": \"%s\", \"reason\": \"a report is missing\"}"
                        .formatted(opened, by))
                .post("/v1/reviews/{id}/adjourn", reviewId)
                .then()
                .statusCode(200);

        list(ADJOURNED, "team", team)
                .body("items.reviewId", contains(reviewId))
                .body("items[0].status", equalTo("ADJOURNED"))
                .body("items[0].completeBy", equalTo(by.toString()))
                .body("items[0].continuesOn", equalTo(by.toString()))
                .body("items[0].workingDaysLeft", equalTo(workingDays.between(today, by)))
                .body("items[0].statutoryDueOn", equalTo(opened.toString()))
                .body("items[0].timeliness", equalTo("PENDING"));
        until(by).body("items", hasSize(1));
        until(by.minusDays(1)).body("items", hasSize(0));
    }

    /** Of two openings one was given up: what is owed, and the review that is under way, are told of alike. */
    @Test
    void theListSaysOfWhatIsOwedWhatTheDueDatesSay() {
        var today = LocalDate.now(clock);
        var due = workingDays.plus(today, -15);
        for (var openings : List.of(
                List.of(workingDays.plus(due, -10), due), List.of(due, workingDays.plus(due, 1)), List.of(due, due))) {
            iro = "iro-" + UUID.randomUUID();
            var childId =
                    CaseManagement.arrived(child(workingDays.plus(due, -20).toString()));
            var first = opened(childId, openings.getFirst());
            command(first)
                    .body("{\"cancelledOn\": \"%s\", \"reason\": \"clash with court\"}".formatted(openings.getFirst()))
                    .post("/v1/reviews/{id}/cancel", first)
                    .then()
                    .statusCode(200);
            var second = opened(childId, openings.getLast());

            as("iro").get("/v1/children/{id}/due-dates", childId).then().body("next.timeliness", equalTo("PENDING"));
            list(ADJOURNED, "iro", iro)
                    .body("items.reviewId", contains(second))
                    .body("items.timeliness", contains("PENDING"))
                    .body("items.statutoryDueOn", contains(due.toString()));
        }
    }

    private static String opened(String childId, LocalDate on) {
        return as("iro")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("{\"openedOn\": \"%s\"}".formatted(on))
                .post("/v1/children/{id}/opened-reviews", childId)
                .then()
                .statusCode(201)
                .extract()
                .path("reviewId");
    }

    @Test
    void anotherCouncilSeesNone() {
        var person = child("2024-01-15");
        told(person, "2024-02-13", "PN1", iro);
        await().atMost(60, SECONDS).untilAsserted(() -> list(LATE, "iro", iro).body("items", hasSize(1)));

        given().auth()
                .oauth2(TestTokens.token("iro-manager", TestTokens.OTHERSHIRE))
                .queryParam("iro", iro)
                .get(LATE)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private ValidatableResponse until(LocalDate day) {
        return as("iro")
                .queryParams(Map.of("iro", iro, "until", day.toString()))
                .get(ADJOURNED)
                .then()
                .statusCode(200);
    }

    private String child(String since) {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "%s"}],
                "legalStatuses": [{"code": "C1", "from": "%s"}],
                "involvements": [
                  {"role": "IRO", "professional": "iro-of-then", "from": "%s", "to": "2024-03-01"},
                  {"role": "IRO", "professional": "%s", "from": "2024-03-01"},
                  {"role": "SOCIAL_WORKER", "professional": "sw-1", "team": "%s", "from": "2024-01-15"}]""".formatted(since, since, "2024-01-15", iro, team));
        return person;
    }

    private static void told(String person, String heldOn, String code, String chair) {
        CaseManagement.review(person, "2024-09-01T02:00:00Z", """
                "reviewId": "%s", "heldOn": "%s", "participationCode": "%s", "chairedBy": "%s\"""".formatted(UUID.randomUUID(), heldOn, code, chair));
    }

    private ValidatableResponse list(String path, String filter, String value) {
        return as("auditor").queryParam(filter, value).get(path).then().statusCode(200);
    }

    private static RequestSpecification command(String reviewId) {
        return as("iro")
                .header("If-Match", as("iro").get("/v1/reviews/{id}", reviewId).header("ETag"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role));
    }
}
