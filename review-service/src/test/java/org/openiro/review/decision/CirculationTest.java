package org.openiro.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.decision.DecisionCommands.TEXT;
import static org.openiro.review.decision.DecisionCommands.amended;
import static org.openiro.review.decision.DecisionCommands.answered;
import static org.openiro.review.decision.DecisionCommands.circulated;
import static org.openiro.review.decision.DecisionCommands.closed;
import static org.openiro.review.decision.DecisionCommands.corrected;
import static org.openiro.review.decision.DecisionCommands.id;
import static org.openiro.review.decision.DecisionCommands.made;
import static org.openiro.review.decision.DecisionCommands.tag;
import static org.openiro.review.decision.DecisionCommands.takenBack;
import static org.openiro.review.decision.DecisionCommands.told;
import static org.openiro.review.decision.DecisionCommands.unlessChanged;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.Desk;
import org.openiro.review.calendar.Installation;
import org.openiro.review.entry.AtOnce;

/** Decisions of a review of 12 February 2024 that go out, and what is answered to them. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class CirculationTest {

    private final Desk desk = new Desk();

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

    /** The IRO mails a decision, and before that is recorded somebody writes it anew. */
    @Test
    void whatWasWrittenAnewSinceItWasSentIsNotRecordedAsSent() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var decision = made(reviewId, "2024-09-02");
        var mailed = tag(reviewId);
        amended(decision, "The placement order is not applied for", "2024-09-02")
                .statusCode(200);
        var sent = """
                {"decisionIds": ["%s"], "circulatedOn": "2024-02-16"}""".formatted(id(decision));
        var circulations = "/v1/reviews/" + reviewId + "/decisions/circulations";

        unlessChanged(mailed, circulations, sent).statusCode(412).body("code", equalTo("stale-version"));
        Desk.get("/v1/decisions/" + id(decision)).body("agreement", equalTo("NOT_CIRCULATED"));

        unlessChanged(tag(reviewId), circulations, sent).statusCode(201).header("ETag", equalTo(tag(reviewId)));
    }

    @Test
    void ofTwoCorrectionsOfACirculationAtOnceTheSecondIsToldOfTheFirst() throws Exception {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        var decision = made(reviewId, "2024-09-02");
        circulated(reviewId, "2024-02-14", decision).statusCode(201);
        var read = tag(reviewId);

        assertThat(AtOnce.about(
                        childId,
                        correcting(reviewId, read, decision, "2024-02-15"),
                        correcting(reviewId, read, decision, "2024-02-16")))
                .containsExactlyInAnyOrder(200, 412);
        assertThat(told(childId, "decision-made.v1")).hasSize(3);
    }

    private static Supplier<Integer> correcting(String reviewId, String read, ValidatableResponse decision, String on) {
        return () -> unlessChanged(read, "/v1/reviews/" + reviewId + "/decisions/correct-circulation", """
                {"decisionIds": ["%s"], "circulatedOn": "%s", "reason": "a slip of the pen"}""".formatted(
                                id(decision), on))
                .extract()
                .statusCode();
    }
}
