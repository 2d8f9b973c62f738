package org.openiro.review.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.paperwork.PaperworkCommands.circulated;
import static org.openiro.review.paperwork.PaperworkCommands.correctedCirculation;
import static org.openiro.review.paperwork.PaperworkCommands.decision;
import static org.openiro.review.paperwork.PaperworkCommands.paper;
import static org.openiro.review.paperwork.PaperworkCommands.paperwork;
import static org.openiro.review.paperwork.PaperworkCommands.recorded;
import static org.openiro.review.paperwork.PaperworkCommands.told;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseDays;
import org.openiro.review.CaseManagement;
import org.openiro.review.Desk;
import org.openiro.review.calendar.Installation;

/** The review was held on 12 February 2024, so that its papers are due on 19 February, 4 March and 11 March. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class PaperworkTest {

    private final Desk desk = new Desk();

    @Test
    void eachPaperIsJudgedByItsOwnDays() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        paperwork(reviewId)
                .statusCode(200)
                .body("papers.paper", contains("DECISIONS", "RECORD", "DISTRIBUTION"))
                .body("papers.dueOn", contains("2024-02-19", "2024-03-04", "2024-03-11"))
                .body("papers.timeliness", contains("OVERDUE", "OVERDUE", "OVERDUE"))
                .body("followed", equalTo(true));

        recorded(reviewId, "DECISIONS", "2024-02-19").statusCode(200);
        recorded(reviewId, "RECORD", "2024-03-05").statusCode(200);
        recorded(reviewId, "DISTRIBUTION", "2024-03-12")
                .statusCode(200)
                .body("papers.timeliness", contains("IN_TIME", "LATE", "LATE"))
                .body("papers.daysLate", contains(null, 1, 1))
                .body("history.paper", contains("DECISIONS", "RECORD", "DISTRIBUTION"))
                .body("history.by", contains("test-iro", "test-iro", "test-iro"));

        var events = told(childId);
        assertThat(events).hasSize(3);
        events.forEach(
                event -> ContractFiles.assertValid(event.type(), event.data().toString()));
        assertThat(events.get(1).data().get("doneOn").asText()).isEqualTo("2024-03-05");
        assertThat(events.get(1).data().get("recordedOn").asText())
                .isEqualTo(LocalDate.now(LondonClock.LONDON).toString());
        assertThat(events)
                .as("what a holiday proclaimed late would make wrong")
                .noneMatch(event -> event.data().has("dueOn") || event.data().has("timeliness"));
    }

    @Test
    void aCorrectionKeepsWhatWasRecordedBeforeAndWhatIsTakenBackIsOverdueAgain() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        recorded(reviewId, "RECORD", "2024-03-05").statusCode(200);
        recorded(reviewId, "RECORD", "2024-03-04").statusCode(422).body("errors.code", contains("reason-required"));

        corrected(reviewId, "\"2024-03-04\"")
                .statusCode(200)
                .body("papers[1].timeliness", equalTo("IN_TIME"))
                .body("history.doneOn", contains("2024-03-05", "2024-03-04"))
                .body("history[1].reason", equalTo("a slip of the pen"));
        corrected(reviewId, "null")
                .statusCode(200)
                .body("papers[1].timeliness", equalTo("OVERDUE"))
                .body("papers[1].doneOn", nullValue())
                .body("history", hasSize(3));

        assertThat(told(childId))
                .allSatisfy(event ->
                        ContractFiles.assertValid(event.type(), event.data().toString()))
                .extracting(event -> event.data().path("doneOn").asText(""))
                .containsExactly("2024-03-05", "2024-03-04", "");
        assertThat(told(childId)).noneMatch(event -> event.data().toString().contains("slip"));
    }

    /** Due on 19 February: entered on that day, and on the day after. */
    @Test
    void whatIsEnteredAfterItsDueDayForADayInTimeSaysSo() {
        var inTime = desk.holds(desk.child(), "2024-02-12");
        var later = desk.holds(desk.child(), "2024-02-12");
        var byDecision = desk.holds(desk.child(), "2024-02-12");
        on("2024-02-19");
        recorded(inTime, "DECISIONS", "2024-02-14")
                .statusCode(200)
                .body("papers[0].timeliness", equalTo("IN_TIME"))
                .body("papers[0].recordedAfterDue", nullValue());
        var decision = decision(byDecision);
        circulated(byDecision, "2024-02-19", decision);
        paperwork(byDecision).body("papers[0].recordedAfterDue", nullValue());

        on("2024-02-20");
        recorded(later, "DECISIONS", "2024-02-14")
                .statusCode(200)
                .body("papers[0].timeliness", equalTo("IN_TIME"))
                .body("papers[0].recordedAfterDue", equalTo(1));
        paperwork(inTime).body("papers[0].recordedAfterDue", nullValue());
        correctedCirculation(byDecision, "2024-02-14", decision);
        paperwork(byDecision)
                .body("papers[0].doneOn", equalTo("2024-02-14"))
                .body("papers[0].recordedAfterDue", equalTo(1));
    }

    @Test
    void aHolidayProclaimedLateMovesTheLastDay() {
        var reviewId = desk.holds(desk.child("2019-01-14"), "2019-02-11");
        recorded(reviewId, "DECISIONS", "2019-02-19").statusCode(200).body("papers[0].timeliness", equalTo("LATE"));
        try {
            Installation.proclaims("2019-02-18", "2019-02-11").statusCode(201);

            paperwork(reviewId)
                    .body("papers.dueOn", contains("2019-02-19", "2019-03-05", "2019-03-12"))
                    .body("papers[0].timeliness", equalTo("IN_TIME"));
        } finally {
            Installation.withdrawsAll();
        }
        paperwork(reviewId).body("papers[0].timeliness", equalTo("LATE"));
    }

    @Test
    void theClocksFollowTheDayOfTheReviewWhenItIsCorrected() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        recorded(reviewId, "DECISIONS", "2024-02-12").statusCode(200);
        recorded(reviewId, "RECORD", "2024-03-04").statusCode(200).body("papers[1].timeliness", equalTo("IN_TIME"));
        var tag = paperwork(reviewId).extract().header("ETag");

        Desk.heldInstead(reviewId, "2024-02-09");

        paperwork(reviewId)
                .header("ETag", not(equalTo(tag)))
                .body("completedOn", equalTo("2024-02-09"))
                .body("papers.dueOn", contains("2024-02-16", "2024-03-01", "2024-03-08"))
                .body("papers[1].timeliness", equalTo("LATE"))
                .body("papers[1].daysLate", equalTo(3));

        Desk.heldInstead(reviewId, "2024-02-12");

        paperwork(reviewId)
                .header("ETag", equalTo(tag))
                .body("papers.dueOn", contains("2024-02-19", "2024-03-04", "2024-03-11"))
                .body("papers[1].timeliness", equalTo("IN_TIME"));
    }

    @Test
    void whatWasRecordedBeforeTheCorrectedDayIsSaidToBeBeforeTheReview() {
        var reviewId = desk.holds(desk.child(), "2024-02-08");
        recorded(reviewId, "DECISIONS", "2024-02-09")
                .statusCode(200)
                .body("papers.beforeReview", contains(false, false, false));

        Desk.heldInstead(reviewId, "2024-02-12");

        paperwork(reviewId)
                .body("papers[0].timeliness", equalTo("IN_TIME"))
                .body("papers.beforeReview", contains(true, false, false));
        recorded(reviewId, "RECORD", "2024-02-09").statusCode(422).body("errors.code", contains("before-review"));
    }

    @Test
    void ofAReviewThatASourceAloneTellsOfThePaperworkIsFollowedToo() {
        var person = CaseManagement.person();
        CaseManagement.child(person, "2024-01-16T02:00:00Z", """
                "dateOfBirth": "2014-03-02", "periodsOfCare": [{"startedOn": "2024-01-15"}]""");
        var childId = CaseManagement.arrived(person);
        CaseManagement.review(person, "2024-02-13T02:00:00Z", """
                "reviewId": "R-1", "heldOn": "2024-02-12", "participationCode": "PN1\"""");
        var reviewId = Desk.eventually("/v1/children/" + childId + "/reviews", "items[0].reviewId");

        paperwork(reviewId).statusCode(200).body("followed", equalTo(true));
        Desk.followedFrom(LocalDate.of(2024, 2, 13));
        paperwork(reviewId).statusCode(200).body("followed", equalTo(false));
    }

    @Test
    void onlyAHeldReviewHasPaperworkAndAnOldVersionIsRefused() {
        var childId = desk.child();
        var booked = Desk.post("/v1/children/" + childId + "/reviews", "{\"bookedFor\": \"2099-02-12\"}")
                .statusCode(201)
                .extract()
                .<String>path("reviewId");
        paperwork(booked).statusCode(404);
        Desk.command("iro")
                .header("If-Match", "\"0\"")
                .body(paper("DECISIONS", "2024-02-19"))
                .post("/v1/reviews/{id}/paperwork", booked)
                .then()
                .statusCode(409)
                .body("code", equalTo("review-not-open"));
        paperwork(UUID.randomUUID().toString()).statusCode(404);

        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var path = "/v1/reviews/" + reviewId + "/paperwork";
        var tag = Desk.as("iro").get(path).header("ETag");
        recorded(reviewId, "RECORD", "2024-03-04").statusCode(200);
        for (var header : List.of(tag, "\"7\"")) {
            Desk.command("iro")
                    .header("If-Match", header)
                    .body(paper("DECISIONS", "2024-02-19"))
                    .post(path)
                    .then()
                    .statusCode(412);
        }
        Desk.command("iro")
                .body(paper("DECISIONS", "2024-02-19"))
                .post(path)
                .then()
                .statusCode(428);
    }

    @Test
    void ofAReviewThatWasTakenBackItIsSeenAndNoMoreFollowed() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        recorded(reviewId, "RECORD", "2024-03-04").statusCode(200);
        Desk.change("/v1/reviews/" + reviewId, "/record-in-error", """
                {"foundOn": "2024-03-05", "reason": "another child's"}""").statusCode(200);

        paperwork(reviewId)
                .statusCode(200)
                .body("followed", equalTo(false))
                .body("history.doneOn", contains("2024-03-04"));
        recorded(reviewId, "RECORD", "2024-03-05").statusCode(409);
    }

    @Test
    void anotherCouncilFindsNothingOfIt() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");

        Desk.anotherCouncil("iro")
                .get("/v1/reviews/{id}/paperwork", reviewId)
                .then()
                .statusCode(404);
    }

    private static void on(String day) {
        CaseDays.on(LocalDate.parse(day));
    }

    private static ValidatableResponse corrected(String reviewId, String on) {
        return Desk.change("/v1/reviews/" + reviewId + "/paperwork", "", """
                {"paper": "RECORD", "doneOn": %s, "reason": "a slip of the pen"}""".formatted(on));
    }
}
