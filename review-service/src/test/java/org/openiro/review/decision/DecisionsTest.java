package org.openiro.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestDatabase;
import org.openiro.review.Desk;
import org.openiro.review.calendar.Installation;

/** The review was held on 12 February 2024, the day on which it was due. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class DecisionsTest {

    private static final String TEXT = "The placement order is applied for";

    private final Desk desk = new Desk();

    @Test
    void aDecisionIsMadeCirculatedAgreedAndCarriedOut() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        var decision = made(reviewId, "2024-03-11");
        circulated(reviewId, "2024-02-16").statusCode(201).body("decisions.decisionId", contains(id(decision)));
        answered(decision, "AGREED", "2024-02-20").statusCode(200).body("agreement", equalTo("AGREED"));

        closed(decision, "IMPLEMENTED", "2024-03-12")
                .statusCode(200)
                .body("status", equalTo("IMPLEMENTED_LATE"))
                .body("daysLate", equalTo(1))
                .body("evidence", equalTo("Seen on file"))
                .body("allowedCommands", contains("REOPEN"))
                .body("history.what", contains("MADE", "CIRCULATED", "ANSWERED", "CLOSED"))
                .body("history.by", contains("test-iro", "test-iro", "test-iro", "test-iro"))
                .body("history[3].before.outcome", nullValue())
                .body("history[3].after.outcome", equalTo("IMPLEMENTED"));

        var events = PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().startsWith("decision-"))
                .toList();
        assertThat(events)
                .extracting(PublishedEvents.Published::type)
                .containsExactly("decision-made.v1", "decision-made.v1", "decision-made.v1", "decision-closed.v1");
        events.forEach(
                event -> ContractFiles.assertValid(event.type(), event.data().toString()));
        assertThat(events.get(2).data().get("answerBy").asText()).isEqualTo("2024-02-23");
        assertThat(events.getLast().data().get("daysLate").asInt()).isEqualTo(1);
        assertThat(events)
                .noneMatch(event -> event.data().toString().contains("placement order"))
                .noneMatch(event -> event.data().toString().contains("sw-0117"))
                .noneMatch(event -> event.data().toString().contains("Seen on file"));
    }

    @Test
    void contestedOnTheFifthWorkingDayItIsContestedAndOnTheSixthSilenceHadAgreed() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var inTime = made(reviewId, "2024-09-02");
        var tooLate = made(reviewId, "2024-09-02");
        var silent = made(reviewId, "2024-09-02");
        circulated(reviewId, "2024-03-25").statusCode(201).body("decisions", hasSize(3));

        answered(inTime, "CONTESTED", "2024-04-03")
                .statusCode(200)
                .body("answerBy", equalTo("2024-04-03"))
                .body("agreement", equalTo("CONTESTED"))
                .body("contestedTooLate", equalTo(false))
                .body("allowedCommands", contains("ANSWER", "AMEND", "CLOSE"));
        answered(tooLate, "CONTESTED", "2024-04-04")
                .statusCode(200)
                .body("agreement", equalTo("AGREED_BY_SILENCE"))
                .body("contestedTooLate", equalTo(true));
        Desk.get("/v1/decisions/" + id(silent)).statusCode(200).body("agreement", equalTo("AGREED_BY_SILENCE"));
    }

    @Test
    void aHolidayProclaimedLateGivesADayMoreToContest() {
        var childId = desk.child("2019-01-14");
        var reviewId = desk.holds(childId, "2019-02-11");
        var decision = made(reviewId, "2019-05-01");
        circulated(reviewId, "2019-02-13").statusCode(201);
        answered(decision, "CONTESTED", "2019-02-21")
                .statusCode(200)
                .body("answerBy", equalTo("2019-02-20"))
                .body("agreement", equalTo("AGREED_BY_SILENCE"));
        try {
            Installation.proclaims("2019-02-20", "2019-02-11").statusCode(201);

            Desk.get("/v1/decisions/" + id(decision))
                    .body("answerBy", equalTo("2019-02-21"))
                    .body("agreement", equalTo("CONTESTED"))
                    .body("contestedTooLate", equalTo(false));
        } finally {
            Installation.withdrawsAll();
        }
        Desk.get("/v1/decisions/" + id(decision)).body("agreement", equalTo("AGREED_BY_SILENCE"));
    }

    @Test
    void whatIsImpossibleIsRefusedWithItsField() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        make(reviewId, "2024-02-11").statusCode(422).body("errors.pointer", contains("/dueOn"));
        circulated(reviewId, "2024-02-16").statusCode(409).body("code", equalTo("nothing-to-circulate"));
        var decision = made(reviewId, "2024-02-12");
        answered(decision, "AGREED", "2024-02-16")
                .statusCode(409)
                .body("code", equalTo("decision-not-open"))
                .body("errors.code", contains("AMEND", "CLOSE"));
        circulated(reviewId, "2024-02-11").statusCode(422).body("errors.pointer", contains("/circulatedOn"));
        circulated(reviewId, "2024-02-16").statusCode(201);
        answered(decision, "AGREED", "2024-02-15").statusCode(422).body("errors.code", contains("before-circulation"));
        amended(decision, "Something else", "2024-03-01").statusCode(422).body("errors.code", contains("circulated"));
        amended(decision, TEXT, "2024-03-01")
                .statusCode(200)
                .body("dueOn", equalTo("2024-03-01"))
                .body("responsibleRole", equalTo("TEAM_MANAGER"))
                .body("history[2].after.reason", equalTo("The social worker has left"));
        make(desk.holds(desk.child("2024-01-15"), "2024-02-12"), "2024-02-12").statusCode(201);
    }

    @Test
    void aDecisionFollowsTheDayOfItsReviewWhenThatIsCorrected() {
        var reviewId = desk.holds(desk.child(), "2024-02-08");
        var decision = made(reviewId, "2024-02-09").body("madeOn", equalTo("2024-02-08"));
        var later = made(reviewId, "2024-02-12");
        var tag = decision.extract().header("ETag");

        Desk.heldInstead(reviewId, "2024-02-12");

        Desk.get("/v1/decisions/" + id(decision))
                .header("ETag", not(equalTo(tag)))
                .body("madeOn", equalTo("2024-02-12"))
                .body("beforeReview", equalTo(true));
        Desk.get("/v1/decisions/" + id(later)).body("beforeReview", equalTo(false));
        closed(decision, "IMPLEMENTED", "2024-02-09").statusCode(422).body("errors.code", contains("before-review"));
        amended(decision, TEXT, "2024-02-12")
                .statusCode(200)
                .body("beforeReview", equalTo(false))
                .body("history[1].before.dueOn", equalTo("2024-02-09"));
    }

    @Test
    void onlyAReviewThatWasHeldDecides() {
        var childId = desk.child();
        var booked = Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"2099-02-12\"}")
                .statusCode(201)
                .extract()
                .<String>path("reviewId");

        make(booked, "2099-03-01")
                .statusCode(409)
                .body("code", equalTo("review-not-open"))
                .body("errors.code", contains("BOOKED"));
        make(UUID.randomUUID().toString(), "2024-03-01").statusCode(404);
    }

    @Test
    void theDecisionsOfAReviewThatWasTakenBackAreSeenAndCountNowhere() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var decision = made(reviewId, "2024-03-01").body("reviewStands", equalTo(true));
        Desk.change("/v1/reviews/" + reviewId, "/record-in-error", """
                {"foundOn": "2024-02-20", "reason": "another child's"}""").statusCode(200);

        Desk.get("/v1/decisions/" + id(decision))
                .statusCode(200)
                .body("reviewStands", equalTo(false))
                .body("allowedCommands", hasSize(0));
        Desk.get("/v1/reviews/" + reviewId + "/decisions").body("items.reviewStands", contains(false));
        closed(decision, "IMPLEMENTED", "2024-02-20").statusCode(409).body("code", equalTo("review-not-open"));
        make(reviewId, "2024-03-01").statusCode(409);
    }

    @Test
    void whatWasClosedInErrorIsOpenAgainAndToldSo() {
        var childId = desk.child();
        var decision = made(desk.holds(childId, "2024-02-12"), "2024-03-11");
        closed(decision, "IMPLEMENTED", "2024-03-11").statusCode(200).body("status", equalTo("IMPLEMENTED"));
        closed(decision, "OVERTAKEN", "2024-03-11").statusCode(409).body("errors.code", contains("REOPEN"));

        Desk.change("/v1/decisions/" + id(decision), "/reopen", "{\"reason\": \"Another child's\"}")
                .statusCode(200)
                .body("status", equalTo("OVERDUE"))
                .body("outcome", nullValue());

        assertThat(PublishedEvents.of("review", "reviews", childId))
                .extracting(PublishedEvents.Published::type)
                .endsWith("decision-made.v1", "decision-closed.v1", "decision-made.v1");
    }

    @Test
    void theSameCommandTwiceIsDoneOnceAndAnOldVersionIsRefused() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var key = UUID.randomUUID().toString();
        var twice = List.of(
                Desk.as("iro").header("Idempotency-Key", key).contentType("application/json"),
                Desk.as("iro").header("Idempotency-Key", key).contentType("application/json"));
        var ids = twice.stream()
                .map(one -> one.body(decision("2024-03-11"))
                        .post("/v1/reviews/{id}/decisions", reviewId)
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("decisionId"))
                .toList();
        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
        Desk.get("/v1/reviews/" + reviewId + "/decisions").body("items.decisionId", contains(ids.getFirst()));

        var body = "{\"outcome\": \"OVERTAKEN\", \"closedOn\": \"2024-03-11\", \"evidence\": \"moved\"}";
        var path = "/v1/decisions/" + ids.getFirst() + "/close";
        Desk.command("iro").body(body).post(path).then().statusCode(428);
        Desk.command("iro")
                .header("If-Match", "\"7\"")
                .body(body)
                .post(path)
                .then()
                .statusCode(412);
        Desk.as("iro")
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(400);
    }

    @Test
    void aTeamManagerSeesAndAnswersForTheOwnTeamAlone() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var decision = made(reviewId, "2024-09-02");
        circulated(reviewId, "2024-02-16").statusCode(201);
        var path = "/v1/decisions/" + id(decision);

        Desk.teamManager("another-team").get(path).then().statusCode(403);
        Desk.teamManager("another-team")
                .get("/v1/reviews/{id}/decisions", reviewId)
                .then()
                .statusCode(403);
        Desk.teamManager(desk.team())
                .get("/v1/reviews/{id}/decisions", reviewId)
                .then()
                .statusCode(200)
                .body("items.text", contains(TEXT));
        var etag = Desk.teamManager(desk.team()).get(path).header("ETag");
        var answer = "{\"answer\": \"CONTESTED\", \"answeredOn\": \"2024-02-23\", \"reason\": \"Not funded\"}";
        Desk.teamManager("another-team")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .contentType("application/json")
                .body(answer)
                .post(path + "/answer")
                .then()
                .statusCode(403);
        Desk.teamManager(desk.team())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag)
                .contentType("application/json")
                .body(answer)
                .post(path + "/answer")
                .then()
                .statusCode(200)
                .body("agreement", equalTo("CONTESTED"))
                .body("history[2].by", equalTo("test-team-manager"));
    }

    @Test
    void anotherCouncilFindsNothingOfIt() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var decision = made(reviewId, "2024-03-11");

        Desk.anotherCouncil("iro")
                .get("/v1/decisions/{id}", id(decision))
                .then()
                .statusCode(404);
        Desk.anotherCouncil("iro")
                .get("/v1/reviews/{id}/decisions", reviewId)
                .then()
                .statusCode(404);
    }

    @Test
    void whoLookedAtADecisionIsWrittenDown() {
        var childId = desk.child();
        var decision = made(desk.holds(childId, "2024-02-12"), "2024-03-11");
        Desk.get("/v1/decisions/" + id(decision)).statusCode(200);

        Desk.as("auditor")
                .queryParam("childId", childId)
                .get("/v1/access-log")
                .then()
                .statusCode(200)
                .body("items.findAll { it.operation == 'GET /v1/decisions/{decisionId}' }", hasSize(1))
                .body("items.findAll { it.operation == 'POST /v1/reviews/{reviewId}/decisions' }", hasSize(1));
    }

    @Test
    void theHistoryCannotBeRewrittenByTheService() throws Exception {
        made(desk.holds(desk.child(), "2024-02-12"), "2024-03-11");
        try (var database = TestDatabase.superuser("review");
                var row = database.createStatement()
                        .executeQuery("select has_table_privilege('review_app', 'review_decision_history', 'update')"
                                + " or has_table_privilege('review_app', 'review_decision_history', 'delete')")) {
            row.next();
            assertThat(row.getBoolean(1)).isFalse();
        }
    }

    private static String id(ValidatableResponse decision) {
        return decision.extract().path("decisionId");
    }

    private static ValidatableResponse made(String reviewId, String dueOn) {
        return make(reviewId, dueOn)
                .statusCode(201)
                .body("agreement", equalTo("NOT_CIRCULATED"))
                .body("answerBy", nullValue());
    }

    private static ValidatableResponse make(String reviewId, String dueOn) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions", decision(dueOn));
    }

    private static String decision(String dueOn) {
        return """
                {"text": "%s", "responsibleRole": "SOCIAL_WORKER", "responsiblePerson": "sw-0117", "dueOn": "%s"}""".formatted(TEXT, dueOn);
    }

    private static ValidatableResponse circulated(String reviewId, String on) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions/circulations", "{\"circulatedOn\": \"" + on + "\"}");
    }

    private static ValidatableResponse answered(ValidatableResponse decision, String answer, String on) {
        return Desk.change("/v1/decisions/" + id(decision), "/answer", """
                {"answer": "%s", "answeredOn": "%s", "reason": "No such placement is funded"}""".formatted(answer, on));
    }

    private static ValidatableResponse amended(ValidatableResponse decision, String text, String dueOn) {
        return Desk.change("/v1/decisions/" + id(decision), "/amend", """
                {"text": "%s", "responsibleRole": "TEAM_MANAGER", "dueOn": "%s",
                 "reason": "The social worker has left"}""".formatted(text, dueOn));
    }

    private static ValidatableResponse closed(ValidatableResponse decision, String outcome, String on) {
        return Desk.change("/v1/decisions/" + id(decision), "/close", """
                {"outcome": "%s", "closedOn": "%s", "evidence": "Seen on file"}""".formatted(outcome, on));
    }
}
