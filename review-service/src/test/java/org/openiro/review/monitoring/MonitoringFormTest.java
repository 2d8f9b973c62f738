package org.openiro.review.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;
import org.openiro.review.intake.Returns;
import org.openiro.review.timeliness.Historian;

/** The reviews were held on 12 February and 10 May 2024, each in time. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class MonitoringFormTest {

    private final Desk desk = new Desk();

    @Test
    void aPermanencePlanMayBeWantingAtTheFirstReviewAndIsFlaggedAtTheSecond() {
        var childId = desk.child();
        var first = desk.holds(childId, "2024-02-12");
        var second = desk.holds(childId, "2024-05-10");

        filledIn(first, form("2024-02-12", "NOT_IN_PLACE", "AMBER"))
                .statusCode(201)
                .body("reviewNumber", equalTo(1))
                .body("irregularities", empty());
        filledIn(second, form("2024-05-10", "NOT_IN_PLACE", "RED"))
                .statusCode(201)
                .body("reviewNumber", equalTo(2))
                .body("irregularities", contains("NO_PERMANENCE_PLAN_BY_SECOND_REVIEW"));

        var events = told(childId);
        assertThat(events)
                .hasSize(2)
                .allSatisfy(event ->
                        ContractFiles.assertValid(event.type(), event.data().toString()));
        assertThat(events.getLast().data().get("rag").asText()).isEqualTo("RED");
        assertThat(events.getLast().data().has("irregularities")).isFalse();
        assertThat(events).noneMatch(event -> event.data().toString().contains("the aunt"));
    }

    @Test
    void aReviewBeforeThatIsRecordedLaterMakesTheFirstTheSecond() {
        var childId = desk.child();
        var review = desk.holds(childId, "2024-02-12");
        filledIn(review, form("2024-02-12", "NOT_IN_PLACE", "AMBER")).statusCode(201);

        desk.holds(childId, "2024-01-29");

        read(review)
                .body("reviewNumber", equalTo(2))
                .body("irregularities", contains("NO_PERMANENCE_PLAN_BY_SECOND_REVIEW"));
    }

    /** Whoever came with a history that is not here had its first reviews elsewhere. */
    @Test
    void whereTheRecordsBeginInsideThePeriodTheFirstReviewHereIsTakenForALaterOne() {
        var number = "M" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Returns.of(2023)
                .header(number + ",1,02/03/2014,WBRI,,,")
                .episode(number, "15/01/2019", "L", "C2", "U6", "", "")
                .send()
                .then()
                .statusCode(201);
        var reviewId = desk.holds(CaseManagement.found("ssda903", number), "2024-02-12");

        filledIn(reviewId, form("2024-02-12", "NOT_IN_PLACE", "AMBER"))
                .statusCode(201)
                .body("reviewNumber", nullValue())
                .body("irregularities", contains("NO_PERMANENCE_PLAN_BY_SECOND_REVIEW"));
    }

    /** Looked after since 1 November 2023: the first review was due on the 29th, the second three months later at the latest. */
    @Test
    void whereTheFirstReviewWasDueBeforeHistoryBeginsTheFirstKnownIsTakenForALaterOne() {
        var childId = desk.child("2023-11-01");
        Historian.meanwhile(TestTokens.SAMPLEBOROUGH, LocalDate.of(2023, 11, 30), () -> {
            filledIn(desk.holds(childId, "2024-02-12"), form("2024-02-12", "NOT_IN_PLACE", "AMBER"))
                    .statusCode(201)
                    .body("reviewNumber", nullValue())
                    .body("irregularities", contains("NO_PERMANENCE_PLAN_BY_SECOND_REVIEW"));
        });

        String reviewId =
                Desk.get("/v1/children/" + childId + "/reviews").extract().path("items[0].reviewId");
        Historian.meanwhile(TestTokens.SAMPLEBOROUGH, LocalDate.of(2023, 11, 29), () -> read(reviewId)
                .body("reviewNumber", equalTo(1))
                .body("irregularities", empty()));
    }

    /** The day of leaving care lies outside the period, and the review of that day was one of it all the same. */
    @Test
    void aReviewOnTheDayOnWhichCareEndedIsOneOfThePeriod() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-06-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02",
                "periodsOfCare": [{"startedOn": "2024-01-15", "endedOn": "2024-05-10", "endReason": "E4A"}]""");
        var childId = CaseManagement.arrived(person);
        desk.holds(childId, "2024-02-12");
        var last = desk.holds(childId, "2024-05-10");

        filledIn(last, form("2024-05-10", "NOT_IN_PLACE", "AMBER"))
                .statusCode(201)
                .body("reviewNumber", equalTo(2))
                .body("irregularities", contains("NO_PERMANENCE_PLAN_BY_SECOND_REVIEW"));
    }

    @Test
    void oneFormPerReviewIsAmendedAndEveryRevisionStaysToBeSeen() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        filledIn(reviewId, form("2024-02-12", "NOT_IN_PLACE", "RED")).statusCode(201);
        filledIn(reviewId, form("2024-02-12", "IN_PLACE", "AMBER"))
                .statusCode(409)
                .body("code", equalTo("monitoring-form-there"));

        amended(reviewId, form("2024-02-13", "IN_PLACE", "AMBER"))
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("answers.rag", equalTo("AMBER"))
                .body("history.answers.rag", contains("RED", "AMBER"))
                .body("history[1].reason", equalTo("The minute was found"))
                .body("history.by", contains("test-iro", "test-iro"));

        assertThat(told(childId)).hasSize(2);
        assertThat(told(childId).getLast().data().get("revision").asInt()).isEqualTo(2);
    }

    @Test
    void theFormIsFilledInFromTheDayOfTheReviewToToday() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");

        filledIn(reviewId, form("2024-02-11", "IN_PLACE", "GREEN"))
                .statusCode(422)
                .body("errors.code", contains("before-review"));
        filledIn(reviewId, form("2099-02-12", "IN_PLACE", "GREEN"))
                .statusCode(422)
                .body("errors.code", contains("after-today"));
        read(reviewId).statusCode(404);
        filledIn(reviewId, form("2024-02-12", "IN_PLACE", "BLUE")).statusCode(400);
        filledIn(reviewId, form("2024-02-12", "IN_PLACE", "GREEN")).statusCode(201);
    }

    @Test
    void onlyAHeldReviewHasAFormAndAnOldVersionIsRefused() {
        var childId = desk.child();
        var booked = Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"2099-02-12\"}")
                .statusCode(201)
                .extract()
                .<String>path("reviewId");
        filledIn(booked, form("2024-02-12", "IN_PLACE", "GREEN"))
                .statusCode(409)
                .body("code", equalTo("review-not-open"));
        filledIn(UUID.randomUUID().toString(), form("2024-02-12", "IN_PLACE", "GREEN"))
                .statusCode(404);

        var reviewId = desk.holds(desk.child(), "2024-02-12");
        filledIn(reviewId, form("2024-02-12", "IN_PLACE", "GREEN")).statusCode(201);
        var tag =
                Desk.as("iro").get("/v1/reviews/{id}/monitoring-form", reviewId).header("ETag");
        amended(reviewId, form("2024-02-13", "IN_PLACE", "AMBER")).statusCode(200);
        var body = amendment(form("2024-02-14", "IN_PLACE", "RED"));
        Desk.command("iro")
                .header("If-Match", tag)
                .body(body)
                .post("/v1/reviews/{id}/monitoring-form/amend", reviewId)
                .then()
                .statusCode(412);
        Desk.command("iro")
                .body(body)
                .post("/v1/reviews/{id}/monitoring-form/amend", reviewId)
                .then()
                .statusCode(428);
        Desk.command("review-administrator")
                .body(body)
                .post("/v1/reviews/{id}/monitoring-form/amend", reviewId)
                .then()
                .statusCode(403);
        read(reviewId).body("history", hasSize(2));
    }

    @Test
    void anotherCouncilFindsNothingOfIt() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        filledIn(reviewId, form("2024-02-12", "IN_PLACE", "GREEN")).statusCode(201);

        Desk.anotherCouncil("iro")
                .get("/v1/reviews/{id}/monitoring-form", reviewId)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse filledIn(String reviewId, String form) {
        return Desk.post("/v1/reviews/" + reviewId + "/monitoring-form", form);
    }

    private static ValidatableResponse amended(String reviewId, String form) {
        return Desk.change("/v1/reviews/" + reviewId + "/monitoring-form", "/amend", amendment(form));
    }

    private static String amendment(String form) {
        return "{\"form\": %s, \"reason\": \"The minute was found\"}".formatted(form);
    }

    private static ValidatableResponse read(String reviewId) {
        return Desk.get("/v1/reviews/" + reviewId + "/monitoring-form");
    }

    private static String form(String assessedOn, String permanencePlan, String rag) {
        return """
                {"assessedOn": "%s", "carePlan": "CURRENT", "report": "LATE", "permanencePlan": "%s",
                 "educationPlan": "CURRENT", "health": "UP_TO_DATE", "visits": "IN_TIME", "contact": "AS_PLANNED",
                 "rag": "%s", "viewOfPlan": "MEETS_NEEDS_IN_PART", "note": "She asks for the aunt"}""".formatted(assessedOn, permanencePlan, rag);
    }

    private static List<PublishedEvents.Published> told(String childId) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals("monitoring-recorded.v1"))
                .toList();
    }
}
