package org.openiro.review.review;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

/**
 * A council has the reviews of its past judged on the due dates that its source recorded (definitions, "Three due dates"). Each
 * test has a council of its own, with one child: looked after since 15 January 2024, its first review is due on 12 February.
 */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class JudgedOnRecordedDatesTest {

    private static final String LATE = "/v1/worklists/late-without-reason";
    private static final String LATER = "/v1/worklists/on-time-by-later-entry";

    private static int councils;

    private final String council = "E0801%04d".formatted(5000 + councils++);
    private String childId;

    @Inject
    DutyEndSweep sweep;

    @Inject
    Clock clock;

    @BeforeEach
    void aChildIsLookedAfter() {
        send(
                "child-record.v1",
                "\"dateOfBirth\": \"2014-03-02\", \"periodsOfCare\": [{\"startedOn\": \"2024-01-15\"}]");
        childId = await().atMost(60, SECONDS)
                .until(
                        () -> as("iro").get("/v1/children").jsonPath().<String>getList("items.childId").stream()
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    @Test
    void untilTheDayThatTheCouncilNamesTheClassFollowsTheRecordedDate() {
        told("2024-02-20", "2024-02-21");
        review("2024-02-20", "STATUTORY", "LATE", 8);

        timelinessFrom("2024-02-21");

        review("2024-02-20", "RECORDED", "ON_TIME", null)
                .body("items[0].statutoryDueOn", equalTo("2024-02-12"))
                .body("items[0].recordedDueOn", equalTo("2024-02-21"))
                .body("items[0].lateReason", nullValue());
        dueDates("")
                .body("obligations.timelinessBasis", contains("RECORDED", "STATUTORY"))
                .body("obligations.timeliness", contains("ON_TIME", "OVERDUE"))
                .body("obligations[0].statutoryDueOn", equalTo("2024-02-12"))
                .body("next.timelinessBasis", equalTo("STATUTORY"));
        dueDates(LocalDate.now(clock).toString()).body("obligations.timeliness", contains("ON_TIME", "OVERDUE"));
        list(LATE).body("items", hasSize(0));
        var told = PublishedEvents.of("review", "reviews", childId).getLast();
        assertThat(told.type()).isEqualTo("review-corrected.v1");
        assertThat(told.data().get("timeliness").asText()).isEqualTo("ON_TIME");
        assertThat(told.data().has("daysLate")).isFalse();
        assertThat(told.data().at("/before/timeliness").asText()).isEqualTo("LATE");
        history()
                .body("history[-1].what", equalTo("CORRECTED"))
                .body("history[-1].before.timelinessBasis", equalTo("STATUTORY"))
                .body("history[-1].after.timelinessBasis", equalTo("RECORDED"));

        // The day itself is not before.
        timelinessFrom("2024-02-20");

        review("2024-02-20", "STATUTORY", "LATE", 8).body("items[0].lateReason", equalTo("NOT_RECORDED"));
        dueDates("").body("obligations.timeliness", contains("LATE", "OVERDUE"));
        list(LATE)
                .body("items.daysLate", contains(8))
                .body("items.timelinessBasis", contains("STATUTORY"))
                .body("items.recordedDueOn", contains("2024-02-21"));
    }

    @Test
    void aReviewInTimeByTheLawIsLateByAnEarlierRecordedDateAndTheListsSaySo() {
        timelinessFrom("2024-03-01");
        told("2024-02-12", "2024-02-09");

        review("2024-02-12", "RECORDED", "LATE", 3).body("items[0].withinLocalStandard", nullValue());
        dueDates("").body("obligations.timeliness", contains("LATE", "OVERDUE"));
        list(LATE)
                .body("items.daysLate", contains(3))
                .body("items.statutoryDueOn", contains("2024-02-12"))
                .body("items.recordedDueOn", contains("2024-02-09"))
                .body("items.timelinessBasis", contains("RECORDED"));
    }

    /** Before the period of care: no due date can be derived. */
    @Test
    void whereNoDueDateCanBeDerivedTheRecordedOneIsJudgedOn() {
        told("2023-06-06", "2023-06-05");
        review("2023-06-06", "STATUTORY", "UNKNOWN", null);

        timelinessFrom("2024-03-01");

        review("2023-06-06", "RECORDED", "LATE", 1).body("items[0].statutoryDueOn", nullValue());
        list(LATE).body("items.daysLate", contains(1)).body("items[0].statutoryDueOn", nullValue());
    }

    @Test
    void aSourceThatRecordsAnotherDateIsFollowed() {
        timelinessFrom("2024-03-01");
        told("2024-02-20", "2024-02-21");
        review("2024-02-20", "RECORDED", "ON_TIME", null);

        told("2024-02-20", "2024-02-19");

        review("2024-02-20", "RECORDED", "LATE", 1);
        dueDates("").body("obligations.timeliness", contains("LATE", "OVERDUE"));
    }

    @Test
    void whoCorrectsTheDayNeedsAReasonWhereItIsLateByTheDateJudgedOn() {
        timelinessFrom("2024-03-01");
        told("2024-02-20", "2024-02-21");
        review("2024-02-20", "RECORDED", "ON_TIME", null);

        amend("{\"heldOn\": \"2024-02-22\"}").statusCode(422).body("errors.code", contains("late-reason-required"));
        amend("{\"heldOn\": \"2024-03-01\"}").statusCode(422).body("errors.code", contains("late-reason-required"));
        amend("{\"heldOn\": \"2024-02-19\"}").statusCode(200).body("timelinessBasis", equalTo("RECORDED"));
        amend("{\"heldOn\": \"2024-02-19\", \"lateReason\": \"SW_REPORT\"}")
                .statusCode(422)
                .body("errors.code", contains("not-late"));
        amend("{\"heldOn\": \"2024-03-01\", \"lateReason\": \"SW_REPORT\"}")
                .statusCode(200)
                .body("timelinessBasis", equalTo("STATUTORY"))
                .body("daysLate", equalTo(18));
    }

    @Test
    void aLaterEntryIsMeasuredByTheDateJudgedOn() {
        timelinessFrom("2024-03-01");
        told("2024-02-20", "2024-02-21");
        review("2024-02-20", "RECORDED", "ON_TIME", null);
        amend("{\"heldOn\": \"2024-02-19\"}").statusCode(200).body("recordedAfterDue", equalTo(true));

        list(LATER)
                .body("items.timelinessBasis", contains("RECORDED"))
                .body("items.statutoryDueOn", contains("2024-02-12"))
                .body("items.recordedDueOn", contains("2024-02-21"))
                .body("items.daysAfterDue", contains(daysSince("2024-02-21")));
    }

    @Test
    void whetherAnEntryCameAfterTheDueDateFollowsTheDateJudgedOn() {
        timelinessFrom("2024-03-01");
        told("2024-02-08", "2099-01-01");
        review("2024-02-08", "RECORDED", "ON_TIME", null);
        amend("{\"heldOn\": \"2024-02-09\"}").statusCode(200).body("recordedAfterDue", equalTo(false));
        list(LATER).body("items", hasSize(0));

        timelinessFrom(null);

        review("2024-02-09", "STATUTORY", "ON_TIME", null).body("items[0].recordedAfterDue", equalTo(true));
        list(LATER).body("items.daysAfterDue", contains(daysSince("2024-02-12")));

        timelinessFrom("2024-03-01");

        review("2024-02-09", "RECORDED", "ON_TIME", null).body("items[0].recordedAfterDue", equalTo(false));
    }

    /** A meeting that considered no Schedule 7 matters discharges nothing, whatever a source takes it for. */
    @Test
    void aMeetingThatIsNoReviewIsNotJudged() {
        timelinessFrom("2024-03-01");
        as("iro")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body("""
                        {"heldOn": "2024-02-20", "chairedBy": "iro-001", "participationCode": "PN1", "statutory": false}""")
                .post("/v1/children/{id}/held-reviews", childId)
                .then()
                .statusCode(201);
        told("2024-02-20", "2024-02-19");

        await().atMost(60, SECONDS).untilAsserted(() -> reviews().body("items.recordedDueOn", contains("2024-02-19")));
        review("2024-02-20", "STATUTORY", "UNKNOWN", null);
    }

    private int daysSince(String day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.now(clock)));
    }

    private void told(String heldOn, String dueOn) {
        send("review-record.v1", """
                "reviewId": "R1", "heldOn": "%s", "dueOn": "%s", "participationCode": "PN1\"""".formatted(heldOn, dueOn));
    }

    private void send(String type, String fields) {
        CaseManagement.send(council, "mosaic", type, council, clock.instant().toString(), fields);
    }

    /** Every child of the council is followed again by the sweep. */
    private void timelinessFrom(@Nullable String day) {
        as("iro-manager")
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"timelinessFrom\": %s, \"reason\": \"The source's dates were worked by until then\"}"
                        .formatted(day == null ? null : "\"" + day + "\""))
                .put("/v1/timeliness-settings")
                .then()
                .statusCode(200);
        sweep.sweep();
    }

    /** The one review, once it stands like this. */
    private ValidatableResponse review(
            String completedOn, String basis, String timeliness, @Nullable Integer daysLate) {
        await().atMost(60, SECONDS).untilAsserted(() -> reviews()
                .body("items.completedOn", contains(completedOn))
                .body("items.timeliness", contains(timeliness))
                .body("items[0].daysLate", equalTo(daysLate))
                .body("items.timelinessBasis", contains(basis)));
        return reviews();
    }

    private ValidatableResponse reviews() {
        return as("iro").get("/v1/children/{id}/reviews", childId).then().statusCode(200);
    }

    private ValidatableResponse history() {
        return as("iro").get("/v1/reviews/{id}", reviewId()).then().statusCode(200);
    }

    private ValidatableResponse amend(String body) {
        return as("iro")
                .header("If-Match", "*")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body)
                .post("/v1/reviews/{id}/amend", reviewId())
                .then();
    }

    private String reviewId() {
        return reviews().extract().path("items[0].reviewId");
    }

    private ValidatableResponse dueDates(String asKnownOn) {
        var request = as("iro");
        if (!asKnownOn.isEmpty()) {
            request = request.queryParam("asKnownOn", asKnownOn);
        }
        return request.get("/v1/children/{id}/due-dates", childId).then().statusCode(200);
    }

    private ValidatableResponse list(String path) {
        return as("auditor").get(path).then().statusCode(200);
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, council));
    }
}
