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
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;
import org.openiro.review.policy.PolicyCommands;

/** A policy counts for all children of a council, so that each test has a council of its own. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class LocalPolicyTest {

    private static final String THREE_MONTHLY_UNDER_FIVE = """
            {"everyMonths": 3, "underAge": 5, "from": "2024-05-01"}""";

    private static int councils;

    private final String council = "E0800%04d".formatted(5000 + councils++);
    private final PolicyCommands policies = new PolicyCommands(council);
    private String childId;

    @Inject
    DutyEndSweep sweep;

    /** Born on 2 March 2020; reviews on 12 February, 1 May and 2 September 2024, the last a month late by the policy. */
    @BeforeEach
    void aSmallChildIsReviewed() {
        send(
                "child-record.v1",
                "\"dateOfBirth\": \"2020-03-02\", \"periodsOfCare\": [{\"startedOn\": \"2024-01-15\"}]");
        held("2024-02-12");
        held("2024-05-01");
        held("2024-09-02");
        childId = await().atMost(60, SECONDS)
                .until(
                        () -> as("iro").get("/v1/children").jsonPath().<String>getList("items.childId").stream()
                                .findFirst()
                                .orElse(null),
                        found -> found != null && dueDates(found).extract().<Integer>path("obligations.size()") == 4);
    }

    @Test
    void aPolicySetLaterShortensWhatBeganUnderItAndMovesNoStatutoryDateAndNoClass() {
        policies.set(THREE_MONTHLY_UNDER_FIVE)
                .statusCode(201)
                .body("everyMonths", equalTo(3))
                .body("underAge", equalTo(5));
        sweep.sweep();

        dueDates(childId)
                .body("obligations.statutoryDueOn", contains("2024-02-12", "2024-05-12", "2024-11-01", "2025-03-02"))
                .body("obligations.localDueOn", contains(null, null, "2024-08-01", "2024-12-02"))
                .body("obligations.withinLocalStandard", contains(null, null, false, false))
                .body("obligations.timeliness", contains("ON_TIME", "ON_TIME", "ON_TIME", "OVERDUE"));
        as("iro")
                .get("/v1/children/{id}/reviews", childId)
                .then()
                .body("items.find { it.completedOn == '2024-09-02' }.localDueOn", equalTo("2024-08-01"))
                .body("items.find { it.completedOn == '2024-09-02' }.withinLocalStandard", equalTo(false))
                .body("items.find { it.completedOn == '2024-09-02' }.timeliness", equalTo("ON_TIME"))
                .body("items.find { it.completedOn == '2024-05-01' }.withinLocalStandard", nullValue());
    }

    @Test
    void whatChangedIsPublishedAndNothingElse() {
        long before = published();
        policies.set(THREE_MONTHLY_UNDER_FIVE);
        sweep.sweep();
        sweep.sweep();

        var events = PublishedEvents.of("review", "reviews", childId);
        assertThat(events.subList((int) before, events.size()))
                .extracting(event -> event.type() + " "
                        + event.data().findValue("localDueOn").asText())
                .containsExactlyInAnyOrder(
                        "review-due.v1 2024-08-01", "review-due.v1 2024-12-02", "review-corrected.v1 2024-08-01");
    }

    @Test
    void aPolicyEndedOnItsFirstDayNeverCounted() {
        var set = policies.set(THREE_MONTHLY_UNDER_FIVE);
        sweep.sweep();
        policies.end(set, "2024-05-01")
                .statusCode(200)
                .body("until", equalTo("2024-05-01"))
                .body("endedBy", equalTo("test-iro-manager"));
        sweep.sweep();

        dueDates(childId)
                .body("obligations.localDueOn", contains(null, null, null, null))
                .body("obligations.localPolicyId", contains(null, null, null, null));
    }

    @Test
    void aReviewRecordedLaterIsUnderThePolicyWithoutASweep() {
        policies.set(THREE_MONTHLY_UNDER_FIVE);
        held("2024-12-02");

        await().atMost(60, SECONDS).untilAsserted(() -> dueDates(childId)
                .body("obligations.localDueOn", contains(null, null, "2024-08-01", "2024-12-02", "2025-03-02"))
                .body("obligations.withinLocalStandard", contains(null, null, false, true, false)));
    }

    @Test
    void aSourceThatHoldsTheCouncilsOwnDateIsExplainedByThePolicy() {
        policies.set(THREE_MONTHLY_UNDER_FIVE);
        send("review-record.v1", """
                "reviewId": "2024-09-02", "heldOn": "2024-09-02", "dueOn": "2024-08-01", "participationCode": "PN0\"""");

        await().atMost(60, SECONDS).untilAsserted(() -> as("iro-manager")
                .get("/v1/due-date-mismatches")
                .then()
                .body("items.explainedBy", contains("LOCAL_POLICY")));
    }

    private void held(String day) {
        send("review-record.v1", """
                "reviewId": "%s", "heldOn": "%s", "participationCode": "PN0\"""".formatted(day, day));
    }

    private void send(String type, String fields) {
        CaseManagement.send(council, "mosaic", type, council, Instant.now().toString(), fields);
    }

    private long published() {
        return PublishedEvents.of("review", "reviews", childId).size();
    }

    private ValidatableResponse dueDates(String child) {
        return as("iro").get("/v1/children/{id}/due-dates", child).then().statusCode(200);
    }

    private RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role, council));
    }
}
