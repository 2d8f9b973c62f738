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
import static org.openiro.review.paperwork.PaperworkCommands.paperwork;
import static org.openiro.review.paperwork.PaperworkCommands.recorded;
import static org.openiro.review.paperwork.PaperworkCommands.told;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.CaseDays;
import org.openiro.review.Desk;

/** The review was held on 12 February 2024, so that its decisions are to go out by 19 February. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class DecisionsIssuedTest {

    private final Desk desk = new Desk();

    @Test
    void decisionsAreIssuedWhenTheLastOfThemHasGoneOutAndWhileOneWaitsTheyAreNot() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        var first = decision(reviewId);
        circulated(reviewId, "2024-02-16", first);
        paperwork(reviewId)
                .body("papers[0].doneOn", equalTo("2024-02-16"))
                .body("papers[0].timeliness", equalTo("IN_TIME"));
        var tag = paperwork(reviewId).extract().header("ETag");

        var second = decision(reviewId);
        var third = decision(reviewId);
        paperwork(reviewId)
                .header("ETag", not(equalTo(tag)))
                .body("papers[0].doneOn", nullValue())
                .body("papers[0].firstDoneOn", equalTo("2024-02-16"))
                .body("papers[0].waiting", equalTo(2))
                .body("papers[0].timeliness", equalTo("OVERDUE"));

        circulated(reviewId, "2024-02-20", second);
        paperwork(reviewId).body("papers[0].waiting", equalTo(1)).body("papers[0].timeliness", equalTo("OVERDUE"));
        closed(third, "OVERTAKEN");
        paperwork(reviewId)
                .body("papers[0].doneOn", equalTo("2024-02-20"))
                .body("papers[0].firstDoneOn", equalTo("2024-02-16"))
                .body("papers[0].waiting", equalTo(0))
                .body("papers[0].timeliness", equalTo("LATE"))
                .body("papers[0].daysLate", equalTo(1));
        closed(second, "RECORDED_IN_ERROR");
        paperwork(reviewId).body("papers[0].doneOn", equalTo("2024-02-16"));
        Desk.change("/v1/decisions/" + third, "/reopen", "{\"reason\": \"it is needed\"}")
                .statusCode(200);
        paperwork(reviewId).body("papers[0].waiting", equalTo(1)).body("history", hasSize(0));

        assertThat(issued(childId)).containsExactly("2024-02-16", "", "2024-02-20", "2024-02-16", "");
        told(childId)
                .forEach(event ->
                        ContractFiles.assertValid(event.type(), event.data().toString()));
    }

    @Test
    void whatWasRecordedByHandCountsUntilTheReviewsDecisionsAreMadeHere() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        recorded(reviewId, "DECISIONS", "2024-02-14").statusCode(200).body("papers[0].timeliness", equalTo("IN_TIME"));
        var decision = decision(reviewId);

        paperwork(reviewId)
                .body("papers[0].timeliness", equalTo("OVERDUE"))
                .body("papers[0].firstDoneOn", equalTo("2024-02-14"))
                .body("papers[0].waiting", equalTo(1));
        recorded(reviewId, "DECISIONS", "2024-02-16")
                .statusCode(422)
                .body("errors.code", contains("decisions-to-circulate"));

        closed(decision, "RECORDED_IN_ERROR");
        paperwork(reviewId).body("papers[0].doneOn", equalTo("2024-02-14"));
        assertThat(issued(childId)).containsExactly("2024-02-14", "", "2024-02-14");
    }

    @Test
    void theDayOnWhichDecisionsWereIssuedMovesWithTheirCirculationAlone() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        var decision = decision(reviewId);
        circulated(reviewId, "2024-02-16", decision);
        Desk.change("/v1/reviews/" + reviewId + "/paperwork", "", """
                {"paper": "DECISIONS", "doneOn": "2024-02-26", "reason": "another day"}""")
                .statusCode(422)
                .body("errors.code", contains("decisions-circulated"));

        correctedCirculation(reviewId, "2024-02-26", decision);
        paperwork(reviewId)
                .body("papers[0].doneOn", equalTo("2024-02-26"))
                .body("papers[0].timeliness", equalTo("LATE"))
                .body("papers[0].daysLate", equalTo(7));

        correctedCirculation(reviewId, null, decision);
        paperwork(reviewId)
                .body("papers[0].doneOn", nullValue())
                .body("papers[0].waiting", equalTo(1))
                .body("papers[0].timeliness", equalTo("OVERDUE"));
        assertThat(issued(childId)).containsExactly("2024-02-16", "2024-02-26", "");
    }

    /** A slip of the pen is found when the paper's due day, 19 February, has passed. */
    @Test
    void whatReplacesADecisionRecordedInErrorCountsFromTheDayOnWhichThatWentOut() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        CaseDays.on(LocalDate.of(2024, 2, 16));
        var slip = decision(reviewId);
        circulated(reviewId, "2024-02-16", slip);
        CaseDays.on(LocalDate.of(2024, 3, 1));
        var meant = decision(reviewId);
        closing(slip, "OVERTAKEN", meant).statusCode(422).body("errors.code", contains("not-in-error"));
        closing(slip, "RECORDED_IN_ERROR", slip).statusCode(422).body("errors.code", contains("no-standing-decision"));
        closing(slip, "RECORDED_IN_ERROR", meant)
                .statusCode(200)
                .body("replacedBy", equalTo(meant))
                .body("history[2].after.replacedBy", equalTo(meant));
        paperwork(reviewId)
                .body("papers[0].waiting", equalTo(1))
                .body("papers[0].timeliness", equalTo("OVERDUE"))
                .body("papers[0].firstDoneOn", equalTo("2024-02-16"));
        assertThat(Desk.get("/v1/worklists/paperwork-late?iro=" + desk.iro())
                        .extract()
                        .<Object>path("items[0].papers[0]"))
                .isEqualTo(paperwork(reviewId).extract().path("papers[0]"));

        circulated(reviewId, "2024-03-01", meant);

        paperwork(reviewId)
                .body("papers[0].doneOn", equalTo("2024-02-16"))
                .body("papers[0].timeliness", equalTo("IN_TIME"))
                .body("papers[0].recordedAfterDue", equalTo(11));
        Desk.get("/v1/decisions/" + meant).body("answerBy", equalTo("2024-03-08"));
        Desk.change("/v1/decisions/" + slip, "/reopen", "{\"reason\": \"it was right\"}")
                .statusCode(200)
                .body("replacedBy", nullValue());
        paperwork(reviewId).body("papers[0].doneOn", equalTo("2024-03-01"));
        assertThat(issued(childId)).containsExactly("2024-02-16", "", "2024-02-16", "2024-03-01");
    }

    private static ValidatableResponse closing(String decisionId, String outcome, String replacedBy) {
        return Desk.change("/v1/decisions/" + decisionId, "/close", """
                {"outcome": "%s", "closedOn": "2024-03-01", "evidence": "A slip", "replacedBy": "%s"}""".formatted(outcome, replacedBy));
    }

    private static void closed(String decisionId, String outcome) {
        Desk.change("/v1/decisions/" + decisionId, "/close", """
                {"outcome": "%s", "closedOn": "2024-02-19", "evidence": "Seen"}""".formatted(outcome))
                .statusCode(200);
    }

    /** Of the decisions of a review, the days in the order in which they were told; empty while they are not issued. */
    private static List<String> issued(String childId) {
        return told(childId).stream()
                .filter(event -> event.data().get("paper").asText().equals("DECISIONS"))
                .map(event -> event.data().path("doneOn").asText(""))
                .toList();
    }
}
