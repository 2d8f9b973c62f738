package org.openiro.review.midway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.entry.EntryCommands.as;
import static org.openiro.review.entry.EntryCommands.command;
import static org.openiro.review.entry.EntryCommands.get;
import static org.openiro.review.entry.EntryCommands.getFromOthershire;
import static org.openiro.review.entry.EntryCommands.held;
import static org.openiro.review.entry.EntryCommands.inError;
import static org.openiro.review.entry.EntryCommands.neverWas;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.CaseManagement;

/** The first review was held a month ago, so that the second is due in two months and halfway lies in between. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class MidwayChecksTest {

    @Inject
    Clock clock;

    private LocalDate today;
    private LocalDate reviewedOn;
    private LocalDate midway;
    private String childId;
    private ValidatableResponse standard;

    @BeforeEach
    void aChildWasReviewedUnderTheCouncilsStandard() {
        today = LocalDate.now(clock);
        reviewedOn = today.minusMonths(1);
        midway = reviewedOn.plusDays((reviewedOn.plusMonths(3).toEpochDay() - reviewedOn.toEpochDay()) / 2);
        childId = CaseManagement.childLookedAfterSince(reviewedOn.minusDays(10).toString(), "2014-03-02");
        held(childId, reviewedOn, "iro-003").statusCode(201);
        standard = standard("{\"kind\": \"MIDWAY_HALFWAY\", \"from\": \"" + reviewedOn + "\"}")
                .statusCode(201);
    }

    @AfterEach
    void theStandardNeverWas() {
        neverWas(get("/v1/practice-standards/" + standardId()), reviewedOn.toString());
    }

    @Test
    void aCheckIsExpectedHalfwayToTheNextReview() {
        list("PENDING")
                .body("items.find { it.childId == '%s' }.dueOn".formatted(childId), equalTo(midway.toString()))
                .body(
                        "items.find { it.childId == '%s' }.nextReviewDueOn".formatted(childId),
                        equalTo(reviewedOn.plusMonths(3).toString()));
        list("OVERDUE").body("items.childId", not(hasItem(childId)));
    }

    @Test
    void oneThatIsDoneIsExpectedNoMore() {
        var check = record(today, "\"ON_TRACK\"");

        check.statusCode(201).body("betweenReviews", equalTo(true)).body("findings", contains("ON_TRACK"));
        list("PENDING").body("items.childId", not(hasItem(childId)));
        inError("/v1/midway-checks/" + id(check), check).statusCode(200);
        list("PENDING").body("items.childId", hasItem(childId));
    }

    @Test
    void aCheckOfTheDayOfTheReviewBeforeCountsForNoStretch() {
        record(reviewedOn, "\"ON_TRACK\"").statusCode(201).body("betweenReviews", equalTo(false));
        list("PENDING").body("items.childId", hasItem(childId));
        record(reviewedOn.plusDays(1), "\"ON_TRACK\"").statusCode(201).body("betweenReviews", equalTo(true));
        list("PENDING").body("items.childId", not(hasItem(childId)));
    }

    /** A check on the day of the next review is the review itself. */
    @Test
    void aCheckOfTheDayOfTheNextReviewCountsForNoStretch() {
        held(childId, today.minusDays(1), "iro-003").statusCode(201);
        record(today.minusDays(1), "\"ON_TRACK\"").statusCode(201).body("betweenReviews", equalTo(false));
        get("/v1/children/" + childId + "/between-reviews").body("[1].midway.checkedOn", nullValue());
        record(today.minusDays(2), "\"ON_TRACK\"").statusCode(201).body("betweenReviews", equalTo(true));
        get("/v1/children/" + childId + "/between-reviews")
                .body("[1].midway.checkedOn", equalTo(today.minusDays(2).toString()));
    }

    @Test
    void aCheckBeforeTheChildWasLookedAfterCountsForNoStretch() {
        record(reviewedOn.minusDays(11), "\"ON_TRACK\"").statusCode(201).body("betweenReviews", equalTo(false));
    }

    @Test
    void theListGoesOnWhereThePageBeforeEnded() {
        var all = list("PENDING").extract().<List<String>>path("items.obligationId");
        var paged = new ArrayList<String>();
        String after = "";
        do {
            var page = as("iro")
                    .get("/v1/worklists/midway-checks?status=PENDING&limit=2" + after)
                    .then()
                    .statusCode(200);
            paged.addAll(page.extract().<List<String>>path("items.obligationId"));
            String next = page.extract().path("next");
            after = next == null ? "" : "&after=" + next;
        } while (!after.isEmpty());
        assertThat(paged).containsExactlyElementsOf(all).isNotEmpty();
    }

    @Test
    void theShorterOfTwoStandardsCountsAndItsDayIsTheLastInTime() {
        var weeks = standard("{\"kind\": \"MIDWAY_AFTER_WEEKS\", \"number\": 4, \"from\": \"" + reviewedOn + "\"}")
                .statusCode(201);

        list(today.isAfter(reviewedOn.plusWeeks(4)) ? "OVERDUE" : "PENDING")
                .body(
                        "items.find { it.childId == '%s' }.dueOn".formatted(childId),
                        equalTo(reviewedOn.plusWeeks(4).toString()));
        neverWas(weeks, reviewedOn.toString());
        list("PENDING").body("items.childId", hasItem(childId));
    }

    @Test
    void theListEndsWithTheDayAsked() {
        as("iro")
                .queryParam("until", midway.minusDays(1).toString())
                .queryParam("limit", 500)
                .get("/v1/worklists/midway-checks")
                .then()
                .statusCode(200)
                .body("items.childId", not(hasItem(childId)));
        as("iro")
                .queryParam("until", midway.toString())
                .queryParam("limit", 500)
                .get("/v1/worklists/midway-checks")
                .then()
                .body("items.childId", hasItem(childId));
    }

    @Test
    void theListIsOfOneIroOrTeamWhereThatIsAsked() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "%s"}], "involvements": [
                  {"role": "IRO", "professional": "iro-%s", "from": "2024-01-01"},
                  {"role": "SOCIAL_WORKER", "professional": "sw-1", "team": "team-%s", "from": "2024-01-01"}]""".formatted(reviewedOn.minusDays(10), person, person));
        var ofIro = CaseManagement.arrived(person);
        held(ofIro, reviewedOn, "iro-003").statusCode(201);

        as("iro")
                .queryParam("iro", "iro-" + person)
                .get("/v1/worklists/midway-checks")
                .then()
                .statusCode(200)
                .body("items.childId", contains(ofIro))
                .body("items.team", contains("team-" + person));
        as("iro")
                .queryParam("team", "team-" + person)
                .get("/v1/worklists/midway-checks")
                .then()
                .body("items.childId", contains(ofIro));
        as("iro")
                .queryParam("iro", "iro-" + person)
                .queryParam("team", "another")
                .get("/v1/worklists/midway-checks")
                .then()
                .body("items.childId", empty());
    }

    @Test
    void whatWasFoundIsPublishedAsCodes() {
        record(today, "\"DECISIONS_NOT_CARRIED_OUT\", \"CONCERN_TO_BE_RAISED\"").statusCode(201);

        var event = PublishedEvents.of("review", "reviews", childId).getLast();
        assertThat(event.type()).isEqualTo("midway-check-recorded.v1");
        assertThat(event.data().get("findings").toString())
                .isEqualTo("[\"DECISIONS_NOT_CARRIED_OUT\",\"CONCERN_TO_BE_RAISED\"]");
        ContractFiles.assertValid("midway-check-recorded.v1", event.data().toString());
    }

    @Test
    void anImpossibleCheckIsRefusedWithItsFields() {
        record(today.plusDays(1), "\"HEALTH_CONCERN\", \"ON_TRACK\"")
                .statusCode(422)
                .body("errors.pointer", contains("/checkedOn", "/findings/1"))
                .body("errors.code", contains("after-today", "stands-alone"));
        record(today, "").statusCode(400).body("errors.pointer", contains("/findings"));
    }

    @Test
    void anotherCouncilsCheckAndStandardAreNotThere() {
        getFromOthershire("/v1/midway-checks/" + id(record(today, "\"ON_TRACK\"")))
                .statusCode(404);
        getFromOthershire("/v1/practice-standards/" + standardId()).statusCode(404);
    }

    @Test
    void aStandardWithoutItsNumberIsRefused() {
        standard("{\"kind\": \"MIDWAY_AFTER_WEEKS\", \"from\": \"2024-04-01\"}")
                .statusCode(422)
                .body("errors.pointer", contains("/number"));
        as("iro-manager")
                .queryParam("limit", 500)
                .get("/v1/practice-standards")
                .then()
                .statusCode(200)
                .body("items.standardId", hasItem(standardId()));
    }

    private static ValidatableResponse standard(String body) {
        return command("iro-manager").body(body).post("/v1/practice-standards").then();
    }

    private String standardId() {
        return standard.extract().path("standardId");
    }

    private static ValidatableResponse list(String status) {
        return as("iro")
                .queryParam("status", status)
                .queryParam("limit", 500)
                .get("/v1/worklists/midway-checks")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse record(LocalDate on, String findings) {
        return command("iro")
                .body("""
                        {"checkedOn": "%s", "checkedBy": "iro-003", "basis": ["FILE"], "findings": [%s]}""".formatted(on, findings))
                .post("/v1/children/{id}/midway-checks", childId)
                .then();
    }

    private static String id(ValidatableResponse check) {
        return check.extract().path("checkId");
    }
}
