package org.openiro.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.CaseDays;
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
        circulated(reviewId, "2024-02-16", decision)
                .statusCode(201)
                .body("decisions.decisionId", contains(id(decision)))
                .body("decisions.circulatedOn", contains("2024-02-16"));
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
        assertThat(events.get(2).data().get("circulatedOn").asText()).isEqualTo("2024-02-16");
        assertThat(events.get(2).data().at("/answers/0/recordedOn").asText()).isEqualTo(today());
        assertThat(events.getLast().data().get("closedOn").asText()).isEqualTo("2024-03-12");
        assertThat(events.getLast().data().get("firstDueOn").asText()).isEqualTo("2024-03-11");
        assertThat(events.getLast().data().get("recordedOn").asText()).isEqualTo(today());
        assertThat(events)
                .as("what a holiday proclaimed late would make wrong")
                .noneMatch(event -> event.data().has("answerBy")
                        || event.data().has("daysLate")
                        || event.data().has("status"));
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
        circulated(reviewId, "2024-03-25", inTime, tooLate, silent)
                .statusCode(201)
                .body("decisions", hasSize(3));

        answered(inTime, "CONTESTED", "2024-04-03")
                .statusCode(200)
                .body("answerBy", equalTo("2024-04-03"))
                .body("agreement", equalTo("CONTESTED"))
                .body("contestedTooLate", equalTo(false))
                .body("allowedCommands", contains("ANSWER", "TAKE_BACK_ANSWER", "AMEND", "CLOSE"));
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
        circulated(reviewId, "2019-02-13", decision).statusCode(201);
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
        var decision = made(reviewId, "2024-02-12");
        answered(decision, "AGREED", "2024-02-16")
                .statusCode(409)
                .body("code", equalTo("decision-not-open"))
                .body("errors.code", contains("AMEND", "CLOSE"));
        circulated(reviewId, "2024-02-11", decision).statusCode(422).body("errors.pointer", contains("/circulatedOn"));
        circulated(reviewId, "2024-02-16", decision).statusCode(201);
        closed(decision, "NOT_UPHELD", "2024-02-20").statusCode(422).body("errors.code", contains("not-contested"));
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
                .body("movedAfterItPassed", equalTo(false))
                .body("history[1].before.dueOn", equalTo("2024-02-09"));
    }

    @Test
    void aCirculationSendsWhatItNamesAndNothingThatWasMadeInTheMeantime() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        var read = made(reviewId, "2024-09-02");
        var closed = made(reviewId, "2024-09-02");
        closed(closed, "OVERTAKEN", "2024-02-13").statusCode(200);
        var added = made(reviewId, "2024-09-02");
        var others = made(desk.holds(desk.child(), "2024-02-12"), "2024-09-02");

        circulated(reviewId, "2024-02-16", read, others)
                .statusCode(422)
                .body("code", equalTo("decision-refused"))
                .body("errors.pointer", contains("/decisionIds/1"))
                .body("errors.code", contains("not-of-this-review"));
        circulated(reviewId, "2024-02-16", read, read).statusCode(422).body("errors.code", contains("named-twice"));
        circulated(reviewId, "2024-02-16").statusCode(400);
        circulated(reviewId, "2024-02-16", read, closed)
                .statusCode(409)
                .body("code", equalTo("circulation-not-allowed"))
                .body("errors.pointer", contains("/decisionIds/1"))
                .body("errors.code", contains("closed"));
        Desk.get("/v1/decisions/" + id(read)).body("agreement", equalTo("NOT_CIRCULATED"));

        circulated(reviewId, "2024-02-16", read).statusCode(201).body("decisions.decisionId", contains(id(read)));

        Desk.get("/v1/decisions/" + id(added))
                .body("agreement", equalTo("NOT_CIRCULATED"))
                .body("circulatedOn", nullValue());
        circulated(reviewId, "2024-02-19", read, added)
                .statusCode(409)
                .body("errors.pointer", contains("/decisionIds/0"))
                .body("errors.code", contains("circulated-already"));
    }

    @Test
    void aWrongDayOfCirculationIsCorrectedAndTheTimeToContestWithIt() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        var contested = made(reviewId, "2024-09-02");
        var done = made(reviewId, "2024-09-02");
        circulated(reviewId, "2024-02-14", contested, done).statusCode(201);
        closed(done, "IMPLEMENTED", "2024-02-28").statusCode(200);
        answered(contested, "CONTESTED", "2024-02-29")
                .statusCode(200)
                .body("answerBy", equalTo("2024-02-21"))
                .body("contestedTooLate", equalTo(true));

        corrected(reviewId, "2024-02-14", contested).statusCode(409).body("errors.code", contains("recorded-already"));
        corrected(reviewId, "2024-03-01", contested).statusCode(409).body("errors.code", contains("answered-before"));
        corrected(reviewId, "2024-02-11", contested).statusCode(422).body("errors.code", contains("before-review"));
        corrected(reviewId, "2024-02-24", contested, done)
                .statusCode(200)
                .body("circulatedOn", equalTo("2024-02-24"))
                .body("decisions.answerBy", contains("2024-03-01", "2024-03-01"))
                .body("decisions.agreement", contains("CONTESTED", "AGREED_BY_SILENCE"))
                .body("decisions[0].contestedTooLate", equalTo(false));

        Desk.get("/v1/decisions/" + id(contested))
                .body("history.what", contains("MADE", "CIRCULATED", "ANSWERED", "CIRCULATION_CORRECTED"))
                .body("history[3].before.circulatedOn", equalTo("2024-02-14"))
                .body("history[3].after.circulatedOn", equalTo("2024-02-24"))
                .body("history[3].after.reason", equalTo("a slip of the pen"));
        var events = told(childId, "decision-made.v1", "decision-closed.v1");
        events.forEach(
                event -> ContractFiles.assertValid(event.type(), event.data().toString()));
        assertThat(events)
                .extracting(
                        PublishedEvents.Published::type,
                        event -> event.data().path("circulatedOn").asText(""))
                .endsWith(tuple("decision-made.v1", "2024-02-24"), tuple("decision-closed.v1", "2024-02-24"))
                .hasSize(8);
        assertThat(events).noneMatch(event -> event.data().toString().contains("slip"));
    }

    @Test
    void thatADecisionWentOutIsTakenBackOnceNobodyIsSaidToHaveAnsweredIt() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var decision = made(reviewId, "2024-09-02");
        var inError = made(reviewId, "2024-09-02");
        corrected(reviewId, null, decision).statusCode(409).body("errors.code", contains("not-circulated"));
        circulated(reviewId, "2024-02-14", decision, inError).statusCode(201);
        answered(decision, "AGREED", "2024-02-15").statusCode(200);
        corrected(reviewId, null, decision).statusCode(409).body("errors.code", contains("answered-before"));
        takenBack(decision)
                .statusCode(200)
                .body("agreement", equalTo("AGREED_BY_SILENCE"))
                .body("answers", hasSize(0))
                .body("history[2].after.answers.answer", contains("AGREED"))
                .body("history[3].what", equalTo("ANSWER_TAKEN_BACK"))
                .body("history[3].after.reason", equalTo("it was another decision's"));
        takenBack(decision).statusCode(409).body("code", equalTo("decision-not-open"));

        corrected(reviewId, null, decision)
                .statusCode(200)
                .body("circulatedOn", nullValue())
                .body("decisions[0].agreement", equalTo("NOT_CIRCULATED"))
                .body("decisions[0].circulationRecordedOn", nullValue());
        circulated(reviewId, "2024-02-16", decision).statusCode(201);
        closed(inError, "RECORDED_IN_ERROR", "2024-02-20").statusCode(200);
        corrected(reviewId, null, inError).statusCode(409).body("errors.code", contains("recorded-in-error"));
    }

    @Test
    void anAnswerThatIsTakenBackGivesWayToTheRightOne() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        var decision = made(reviewId, "2024-09-02");
        circulated(reviewId, "2024-02-14", decision).statusCode(201);
        answered(decision, "AGREED", "2024-02-15").statusCode(200);
        answered(decision, "CONTESTED", "2024-02-15")
                .statusCode(409)
                .body("errors.code", contains("TAKE_BACK_ANSWER", "AMEND", "CLOSE"));
        takenBack(decision).statusCode(200);

        answered(decision, "CONTESTED", "2024-02-15").statusCode(200).body("agreement", equalTo("CONTESTED"));

        var events = told(childId, "decision-made.v1");
        events.forEach(
                event -> ContractFiles.assertValid(event.type(), event.data().toString()));
        assertThat(events)
                .extracting(event -> event.data().at("/answers/0/answer").asText(""))
                .containsExactly("", "", "AGREED", "", "CONTESTED");
        closed(decision, "NOT_UPHELD", "2024-02-14").statusCode(422).body("errors.code", contains("before-contest"));
        closed(decision, "NOT_UPHELD", "2024-02-15").statusCode(200).body("status", equalTo("NOT_IMPLEMENTED"));
    }

    @Test
    void aDueDateThatHasPassedIsNotMadePunctualByMovingIt() {
        var childId = desk.child();
        var decision = made(desk.holds(childId, "2024-02-12"), "2024-03-01");
        amended(decision, TEXT, "2099-03-01")
                .statusCode(200)
                .body("dueOn", equalTo("2099-03-01"))
                .body("firstDueOn", equalTo("2024-03-01"))
                .body("movedAfterItPassed", equalTo(true))
                .body("status", equalTo("OVERDUE"));

        closed(decision, "IMPLEMENTED", "2024-03-02")
                .statusCode(200)
                .body("status", equalTo("IMPLEMENTED_LATE"))
                .body("daysLate", equalTo(1));

        var events = told(childId, "decision-made.v1", "decision-closed.v1");
        assertThat(events)
                .allSatisfy(event ->
                        ContractFiles.assertValid(event.type(), event.data().toString()))
                .extracting(event -> event.data().get("firstDueOn").asText() + " "
                        + event.data().get("movedAfterItPassed").asText())
                .containsExactly("2024-03-01 false", "2024-03-01 true", "2024-03-01 true");
    }

    /** The clock stands still while three steps are recorded. */
    @Test
    void theHistoryIsInTheOrderInWhichItHappenedAlsoWithinOneInstant() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        CaseDays.on(LocalDate.of(2024, 2, 20));
        for (int i = 0; i < 5; i++) {
            var decision = made(reviewId, "2024-09-02");
            amended(decision, TEXT + " now", "2024-09-02").statusCode(200);
            closed(decision, "OVERTAKEN", "2024-02-20")
                    .statusCode(200)
                    .body("history.what", contains("MADE", "AMENDED", "CLOSED"))
                    .body("history[2].before.text", equalTo(TEXT + " now"));
        }
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
        circulated(reviewId, "2024-02-16", decision).statusCode(201);
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

    private static ValidatableResponse circulated(String reviewId, String on, ValidatableResponse... decisions) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions/circulations", """
                {"decisionIds": %s, "circulatedOn": "%s"}""".formatted(ids(decisions), on));
    }

    private static ValidatableResponse corrected(
            String reviewId, @Nullable String on, ValidatableResponse... decisions) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions/correct-circulation", """
                {"decisionIds": %s, "circulatedOn": %s, "reason": "a slip of the pen"}""".formatted(
                        ids(decisions), on == null ? null : "\"" + on + "\""));
    }

    private static String ids(ValidatableResponse... decisions) {
        return Stream.of(decisions).map(each -> "\"" + id(each) + "\"").toList().toString();
    }

    private static ValidatableResponse takenBack(ValidatableResponse decision) {
        return Desk.change("/v1/decisions/" + id(decision), "/take-back-answer", """
                {"reason": "it was another decision's"}""");
    }

    private static String today() {
        return LocalDate.now(LondonClock.LONDON).toString();
    }

    private static List<PublishedEvents.Published> told(String childId, String... types) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> List.of(types).contains(event.type()))
                .toList();
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
