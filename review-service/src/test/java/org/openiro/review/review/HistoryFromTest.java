package org.openiro.review.review;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseDays;
import org.openiro.review.CaseManagement;
import org.openiro.review.timeliness.Historian;

/** A council that no other test uses, of whose reviews only those of the last weeks were loaded. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class HistoryFromTest {

    private final String council = "E08" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    private final Historian historian = new Historian(council);
    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));
    private final LocalDate held = today.minusDays(20);

    @Inject
    DutyEndSweep sweep;

    @Inject
    WorkingDays workingDays;

    @Test
    void aChildLongInCareIsYearsLateOnlyWhereTheCouncilsHistoryIsComplete() {
        var childId = child("2019-06-03");
        hold(childId, held, ", \"lateReason\": \"SW_REPORT\"");
        yearsLate(childId);

        historian.historyFrom(today.minusDays(60));
        sweep.sweep();
        dueDates(childId)
                .body("obligations.timeliness", contains("UNKNOWN", "PENDING"))
                .body(
                        "obligations.statutoryDueOn",
                        contains(null, held.plusMonths(6).toString()))
                .body("obligations.periodStartedOn", contains("2019-06-03", "2019-06-03"))
                .body("next.rule", equalTo("NEXT_6M"));
        review(childId).body("timeliness", contains("UNKNOWN")).body("daysLate", contains((Integer) null));
        assertThat(corrected(childId)).containsExactly("UNKNOWN");

        historian.historyFrom(null);
        sweep.sweep();
        yearsLate(childId);
        assertThat(corrected(childId)).containsExactly("UNKNOWN", "LATE");
    }

    /** Without a known previous review the next is not known, rather than overdue; after the child left, than missed. */
    @Test
    void whereNoReviewIsKnownNothingIsOverdueOrMissed() {
        var inCare = child("2019-06-03");
        var left = child("2019-06-03", ", \"endedOn\": \"2021-03-01\", \"endReason\": \"E4A\"");
        dueDates(inCare).body("next.timeliness", equalTo("OVERDUE"));
        dueDates(left).body("obligations.timeliness", contains("MISSED"));

        historian.historyFrom(today.minusDays(60));
        sweep.sweep();

        dueDates(inCare).body("next.timeliness", equalTo("UNKNOWN")).body("next.statutoryDueOn", nullValue());
        dueDates(left).body("obligations.timeliness", contains("UNKNOWN"));
    }

    /** Entered by people, who see the class before anything is kept. */
    @Test
    void aReviewEnteredForSuchAChildNeedsNoReasonForBeingLate() {
        historian.historyFrom(today.minusDays(60));
        var childId = child("2019-06-03");

        hold(childId, held);

        review(childId).body("timeliness", contains("UNKNOWN"));
    }

    @Test
    void nobodyIsToldThatAReviewBecameOverdueThatWasDueBeforeHistoryBegins() {
        var before = child(today.minusDays(7).toString());
        hold(before, today.minusDays(3));
        var after = child(today.minusDays(7).toString());
        hold(after, today.minusDays(2));
        var historyFrom = today.minusDays(2).plusMonths(3);
        CaseDays.on(historyFrom.plusDays(9));
        historian.historyFrom(historyFrom);

        sweep.sweep();

        assertThat(overdue(before)).isEmpty();
        assertThat(overdue(after)).hasSize(1);
        dueDates(before).body("next.timeliness", equalTo("OVERDUE"));
    }

    private void yearsLate(String childId) {
        dueDates(childId)
                .body("obligations.timeliness", contains("LATE", "PENDING"))
                .body(
                        "obligations.statutoryDueOn",
                        contains("2019-07-01", held.plusMonths(3).toString()))
                .body("next.rule", equalTo("SECOND_3M"));
        review(childId).body("timeliness", contains("LATE"));
    }

    private ValidatableResponse review(String childId) {
        return as("iro")
                .get("/v1/children/{id}/reviews", childId)
                .then()
                .statusCode(200)
                .rootPath("items");
    }

    private ValidatableResponse dueDates(String childId) {
        return as("iro").get("/v1/children/{id}/due-dates", childId).then().statusCode(200);
    }

    private static List<String> corrected(String childId) {
        return published(childId, "review-corrected.v1").stream()
                .map(event -> event.data().get("timeliness").asText())
                .toList();
    }

    private static List<PublishedEvents.Published> overdue(String childId) {
        return published(childId, "review-overdue.v1");
    }

    private static List<PublishedEvents.Published> published(String childId, String type) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals(type))
                .toList();
    }

    private String child(String since) {
        return child(since, "");
    }

    private String child(String since, String end) {
        var person = CaseManagement.person();
        CaseManagement.send(
                council, CaseManagement.SYSTEM, "child-record.v1", person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2015-03-02", "periodsOfCare": [{"startedOn": "%s"%s}]""".formatted(
                                since, end));
        return await().atMost(60, SECONDS).until(() -> found(person), id -> id != null);
    }

    private String found(String person) {
        return as("integration")
                .contentType("application/json")
                .body("{\"identifiers\":[{\"scheme\":\"%s\",\"identifier\":\"%s\"}]}"
                        .formatted(CaseManagement.SYSTEM, person))
                .post("/v1/children/lookups")
                .then()
                .statusCode(200)
                .extract()
                .path("items.childId[0]");
    }

    private void hold(String childId, LocalDate day) {
        hold(childId, day, "");
    }

    private void hold(String childId, LocalDate day, String more) {
        command()
                .body("""
                {"heldOn": "%s", "chairedBy": "iro-003", "participationCode": "PN1"%s}""".formatted(day, more))
                .post("/v1/children/{id}/held-reviews", childId)
                .then()
                .statusCode(201);
    }

    private RequestSpecification command() {
        return as("iro").header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, council));
    }
}
