package org.openiro.review.earlyreview;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.CaseManagement;

@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class EarlyReviewTest {

    @Inject
    Clock clock;

    private LocalDate today;
    private String childId;

    /** Looked after and reviewed a month ago, so that the next review is due in two months. */
    @BeforeEach
    void aChildWasReviewed() {
        today = LocalDate.now(clock);
        childId = CaseManagement.childLookedAfterSince(today.minusDays(40).toString(), "2014-03-02");
        held(today.minusMonths(1)).statusCode(201);
    }

    @Test
    void aTriggerAloneMovesNothing() {
        var events = published();

        recorded("UNPLANNED_PLACEMENT_END")
                .statusCode(201)
                .body("status", equalTo("UNDECIDED"))
                .body("force", equalTo("GUIDANCE"))
                .body("recordedBy", equalTo("test-review-administrator"));
        dueDates()
                .body("next.statutoryDueOn", equalTo(statutory().toString()))
                .body("next.localDueOn", nullValue())
                .body("next.broughtForwardBy", nullValue());
        assertThat(published()).isEqualTo(events);
    }

    @Test
    void theIroBringsTheReviewForwardAndTheStatutoryDateStands() {
        var trigger = recorded("IRO_ASKS");
        var by = today.plusDays(7);

        decide(trigger, decision("HOLD_EARLY", by))
                .statusCode(200)
                .body("status", equalTo("TO_BE_HELD"))
                .body("decidedBy", equalTo("test-iro"))
                .body("reason", equalTo("A new plan is needed"));
        dueDates()
                .body("next.statutoryDueOn", equalTo(statutory().toString()))
                .body("next.localDueOn", equalTo(by.toString()))
                .body("next.broughtForwardBy", equalTo(id(trigger)));
        assertThat(PublishedEvents.of("review", "reviews", childId).getLast())
                .satisfies(event -> assertThat(event.type()).isEqualTo("review-due.v1"))
                .satisfies(event ->
                        assertThat(event.data().get("localDueOn").asText()).isEqualTo(by.toString()));
    }

    @Test
    void holdingTheReviewSettlesTheTriggerAndMovesTheNextDate() {
        var trigger = recorded("ASKED_FOR_BY_CHILD_OR_PARENT");
        decide(trigger, decision("HOLD_EARLY", today.plusDays(7)));
        held(today).statusCode(201);

        as("iro")
                .get("/v1/early-review-triggers/{id}", id(trigger))
                .then()
                .body("status", equalTo("HELD"))
                .body("heldOn", equalTo(today.toString()));
        dueDates()
                .body("next.statutoryDueOn", equalTo(today.plusMonths(6).toString()))
                .body("next.localDueOn", nullValue())
                .body("obligations.localDueOn", contains(null, today.plusDays(7).toString(), null))
                .body("obligations.withinLocalStandard", contains(null, true, null));
    }

    @Test
    void keepingTheDateNeedsAReasonAndIsFlaggedWhereTheLawAsksForAReview() {
        var trigger = recorded("WELFARE_NOT_SAFEGUARDED");

        decide(trigger, """
                {"decision": "KEEP_DATE", "decidedOn": "%s", "reason": " "}""".formatted(today)).statusCode(400);
        decide(trigger, decision("KEEP_DATE", null))
                .statusCode(200)
                .body("status", equalTo("DATE_KEPT"))
                .body("againstTheLaw", equalTo(true));
        dueDates().body("next.localDueOn", nullValue());
    }

    @Test
    void aDateThatWouldPutTheReviewOffIsRefused() {
        var trigger = recorded("SIGNIFICANT_CHANGE");

        decide(trigger, decision("HOLD_EARLY", statutory().plusDays(1)))
                .statusCode(422)
                .body("errors.pointer", contains("/reviewBy"))
                .body("errors.code", contains("not-earlier"));
        decide(trigger, decision("HOLD_EARLY", statutory())).statusCode(200);
    }

    @Test
    void whatWasDecidedIsNotDecidedAgainButTakenBack() {
        var trigger = recorded("CARE_PLAN_CHANGE");
        var decided = decide(trigger, decision("HOLD_EARLY", today.plusDays(7)));

        decide(trigger, decision("KEEP_DATE", null)).statusCode(412);
        decide(decided, decision("KEEP_DATE", null)).statusCode(409);
        withdraw("iro-manager", decided)
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("decision", equalTo("HOLD_EARLY"))
                .body("withdrawnBy", equalTo("test-iro-manager"));
        dueDates().body("next.localDueOn", nullValue());
    }

    @Test
    void whatTheIroDecidedNoAdministratorTakesBack() {
        var by = today.plusDays(7);
        var decided = decide(recorded("CARE_PLAN_CHANGE"), decision("HOLD_EARLY", by));

        withdraw("review-administrator", decided).statusCode(403).body("code", equalTo("forbidden"));
        dueDates().body("next.localDueOn", equalTo(by.toString()));
        withdraw("iro", decided).statusCode(200).body("withdrawnBy", equalTo("test-iro"));
    }

    @Test
    void whatNobodyDecidedAnAdministratorTakesBack() {
        withdraw("review-administrator", recorded("CARE_PLAN_CHANGE"))
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("withdrawnBy", equalTo("test-review-administrator"));
    }

    /** On the day before the first review was held that one was required, and not the one of two months ahead. */
    @Test
    void aDecisionThatIsRecordedLaterConcernsTheReviewThatWasRequiredOnItsDay() {
        var decidedOn = today.minusMonths(1).minusDays(1);
        var trigger = record("IRO_ASKS", decidedOn).statusCode(201);

        decide(trigger, decision("HOLD_EARLY", decidedOn, today.plusDays(7)))
                .statusCode(422)
                .body("errors.pointer", contains("/reviewBy"))
                .body("errors.code", contains("not-earlier"));
        decide(trigger, decision("HOLD_EARLY", decidedOn, decidedOn.plusDays(2)))
                .statusCode(200);
        dueDates()
                .body("obligations.localDueOn", contains(decidedOn.plusDays(2).toString(), null))
                .body("obligations.withinLocalStandard", contains(true, null));
    }

    @Test
    void aReviewThatIsHeldChangesTheTagOfItsTriggerAndNotWhatChangesAreBasedOn() {
        var read = recorded("SIGNIFICANT_CHANGE");
        var undecided = tag(read);
        held(today).statusCode(201);

        assertThat(undecided).isEqualTo("\"0.UNDECIDED\"");
        assertThat(tag(as("iro").get("/v1/early-review-triggers/{id}", id(read)).then()))
                .isEqualTo("\"0.HELD." + today + "\"");
        decide(read, decision("KEEP_DATE", null)).statusCode(200);
    }

    @Test
    void aTriggerOfTomorrowIsRefused() {
        record("IRO_ASKS", today.plusDays(1)).statusCode(422).body("errors.pointer", contains("/occurredOn"));
    }

    @Test
    void thoseThatWaitForTheIroAreListed() {
        var waiting = id(recorded("DISTANT_PLACEMENT"));
        var decided = recorded("MISSING_OR_SAFEGUARDING");
        decide(decided, decision("KEEP_DATE", null));

        list("UNDECIDED").body("items.triggerId", hasItem(waiting)).body("items.triggerId", not(hasItem(id(decided))));
        list("DATE_KEPT").body("items.triggerId", hasItem(id(decided))).body("items.triggerId", not(hasItem(waiting)));
        held(today);
        list("UNDECIDED").body("items.triggerId", not(hasItem(waiting)));
        list("HELD").body("items.triggerId", hasItem(waiting)).body("items.triggerId", hasItem(id(decided)));
        as("iro")
                .get("/v1/children/{id}/early-review-triggers", childId)
                .then()
                .statusCode(200)
                .body("items.status", contains("HELD", "HELD"));
    }

    @Test
    void anotherCouncilsTriggerIsNotThere() {
        given().auth()
                .oauth2(TestTokens.token("iro", TestTokens.OTHERSHIRE))
                .get("/v1/early-review-triggers/{id}", id(recorded("IRO_ASKS")))
                .then()
                .statusCode(404);
    }

    @Test
    void aTextThatCannotBeKeptIsNamed() {
        var trigger = recorded("IRO_ASKS");

        command("review-administrator")
                .body("""
                        {"kind": "IRO_ASKS", "occurredOn": "%s", "note": "a\\u0000b"}""".formatted(today))
                .post("/v1/children/{id}/early-review-triggers", childId)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/note"));
        decide(trigger, decision("KEEP_DATE", null).replace("A new", "\\u0000"))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    private LocalDate statutory() {
        return today.minusMonths(1).plusMonths(3);
    }

    private ValidatableResponse recorded(String kind) {
        return record(kind, today).statusCode(201);
    }

    private ValidatableResponse record(String kind, LocalDate occurredOn) {
        return command("review-administrator")
                .body("""
                        {"kind": "%s", "occurredOn": "%s"}""".formatted(kind, occurredOn))
                .post("/v1/children/{id}/early-review-triggers", childId)
                .then();
    }

    private String decision(String decision, LocalDate reviewBy) {
        return decision(decision, today, reviewBy);
    }

    private static String decision(String decision, LocalDate decidedOn, LocalDate reviewBy) {
        return """
                {"decision": "%s", "decidedOn": "%s", "reviewBy": %s, "reason": "A new plan is needed"}""".formatted(decision, decidedOn, reviewBy == null ? "null" : "\"" + reviewBy + "\"");
    }

    private static ValidatableResponse decide(ValidatableResponse trigger, String decision) {
        return command("iro", trigger)
                .body(decision)
                .post("/v1/early-review-triggers/{id}/decide", id(trigger))
                .then();
    }

    private static ValidatableResponse withdraw(String role, ValidatableResponse trigger) {
        return command(role, trigger)
                .body("{\"reason\": \"Another child's plan\"}")
                .post("/v1/early-review-triggers/{id}/withdraw", id(trigger))
                .then();
    }

    private static String tag(ValidatableResponse trigger) {
        return trigger.extract().header("ETag");
    }

    private ValidatableResponse held(LocalDate on) {
        return command("iro")
                .body("""
                        {"heldOn": "%s", "chairedBy": "iro-003", "participationCode": "PN1"}""".formatted(on))
                .post("/v1/children/{id}/held-reviews", childId)
                .then();
    }

    private static ValidatableResponse list(String status) {
        return as("iro")
                .queryParam("status", status)
                .queryParam("limit", 500)
                .get("/v1/early-review-triggers")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse dueDates() {
        return as("iro").get("/v1/children/{id}/due-dates", childId).then().statusCode(200);
    }

    private int published() {
        return PublishedEvents.of("review", "reviews", childId).size();
    }

    private static String id(ValidatableResponse trigger) {
        return trigger.extract().path("triggerId");
    }

    private static RequestSpecification command(String role, ValidatableResponse read) {
        return command(role).header("If-Match", read.extract().header("ETag"));
    }

    private static RequestSpecification command(String role) {
        return as(role).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.token(role));
    }
}
