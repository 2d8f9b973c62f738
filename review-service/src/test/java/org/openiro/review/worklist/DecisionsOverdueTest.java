package org.openiro.review.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.review.Desk;

/** Each test has an IRO and a team of its own, and asks for their rows. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class DecisionsOverdueTest {

    private static final String OVERDUE = "/v1/worklists/decisions-overdue";
    private static final String COUNTS = "/v1/worklists/counts";

    private final Desk desk = new Desk();

    @Inject
    Clock clock;

    @Test
    void aDecisionIsListedFromTheDayAfterItsDueDateUntilItIsClosed() {
        var today = LocalDate.now(clock);
        var childId = desk.child(today.minusDays(20).toString());
        var reviewId = desk.holds(childId, today.minusDays(5).toString());
        decision(reviewId, today);
        var yesterday = decision(reviewId, today.minusDays(1));
        var before = decision(reviewId, today.minusDays(2));

        list("iro", desk.iro())
                .body("items.decisionId", contains(before, yesterday))
                .body("items.daysLate", contains(2, 1))
                .body("items.childId", contains(childId, childId))
                .body("items.iro", contains(desk.iro(), desk.iro()))
                .body("items.team", contains(desk.team(), desk.team()))
                .body("items[0].text", nullValue());
        list("team", desk.team()).body("items", hasSize(2));
        list("team", "team-" + UUID.randomUUID()).body("items", hasSize(0));
        Desk.get("/v1/decisions/" + before).body("status", equalTo("OVERDUE")).body("daysLate", equalTo(2));

        Desk.change("/v1/decisions/" + before, "/close", """
                {"outcome": "OVERTAKEN", "closedOn": "%s", "evidence": "The child moved"}""".formatted(today)).statusCode(200);
        list("iro", desk.iro()).body("items.decisionId", contains(yesterday));
        Desk.change("/v1/reviews/" + reviewId, "/record-in-error", """
                {"foundOn": "%s", "reason": "another child's"}""".formatted(today))
                .statusCode(200);
        list("iro", desk.iro()).body("items", hasSize(0));
    }

    @Test
    void aDecisionThatWasMovedWhenItsDueDateHadPassedStaysOnTheListAndSaysSo() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var later = decision(reviewId, LocalDate.of(2024, 3, 2));
        var moved = decision(reviewId, LocalDate.of(2024, 3, 1));
        Desk.change("/v1/decisions/" + moved, "/amend", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "2099-03-01", "reason": "more time"}""").statusCode(200);
        Desk.post("/v1/reviews/" + reviewId + "/decisions/circulations", """
                {"decisionIds": ["%s"], "circulatedOn": "2024-02-16"}""".formatted(moved))
                .statusCode(201);
        Desk.change("/v1/decisions/" + moved, "/answer", """
                {"answer": "CONTESTED", "answeredOn": "2024-02-20", "reason": "Not funded"}""").statusCode(200);

        var row = list("iro", desk.iro())
                .body("items.decisionId", contains(moved, later))
                .body("items.dueOn", contains("2099-03-01", "2024-03-02"))
                .body("items.firstDueOn", contains("2024-03-01", "2024-03-02"))
                .body("items.movedAfterItPassed", contains(true, false))
                .body("items[0].lastAnswer", equalTo("CONTESTED"));
        var detail = Desk.get("/v1/decisions/" + moved).extract();
        assertThat(row.extract().<Object>path("items[0].recordedAfterDue"))
                .isEqualTo(detail.<Object>path("recordedAfterDue"));
        assertThat(detail.<Integer>path("recordedAfterDue.answer"))
                .isEqualTo(detail.<Integer>path("recordedAfterDue.circulation"))
                .isPositive();
        assertThat(row.extract().<Integer>path("items[0].daysLate")).isEqualTo(detail.<Integer>path("daysLate"));
    }

    @Test
    void aTeamManagerSeesThoseOfTheOwnTeamsAndNoOthers() {
        var mine = decision(desk.holds(desk.child(), "2024-02-12"), LocalDate.of(2024, 3, 1));
        var others = new Desk();
        var theirs = decision(others.holds(others.child(), "2024-02-12"), LocalDate.of(2024, 3, 1));

        ofManager(desk.team()).body("items.decisionId", contains(mine));
        ofManager(desk.team(), others.team()).body("items.decisionId", containsInAnyOrder(mine, theirs));
        ofManager().body("items", hasSize(0));
        Desk.teamManager(desk.team())
                .queryParam("team", others.team())
                .get(OVERDUE)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Desk.teamManager(desk.team(), others.team())
                .queryParam("team", others.team())
                .get(OVERDUE)
                .then()
                .body("items.decisionId", contains(theirs));
    }

    private static ValidatableResponse ofManager(String... teams) {
        return Desk.teamManager(teams).get(OVERDUE).then().statusCode(200);
    }

    @Test
    void theListIsReadPageByPage() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        decision(reviewId, LocalDate.of(2024, 3, 1));
        decision(reviewId, LocalDate.of(2024, 3, 2));

        var first = Desk.as("iro")
                .queryParam("iro", desk.iro())
                .queryParam("limit", 1)
                .get(OVERDUE)
                .then()
                .statusCode(200)
                .body("items.dueOn", contains("2024-03-01"));
        Desk.as("iro")
                .queryParam("after", first.extract().<String>path("next"))
                .get(OVERDUE)
                .then()
                .statusCode(200)
                .body("items.dueOn", contains("2024-03-02"))
                .body("next", nullValue());
    }

    @Test
    void theCountsAnswerThatNothingChangedUntilSomethingDoes() {
        var reviewId = desk.holds(desk.child(), "2024-02-12");
        var first = decision(reviewId, LocalDate.of(2024, 3, 1));
        decision(reviewId, LocalDate.of(2024, 3, 1));
        var counted = Desk.as("iro")
                .queryParam("iro", desk.iro())
                .get(COUNTS)
                .then()
                .statusCode(200)
                .body("decisionsOverdue", equalTo(2))
                .body("lateWithoutReason", equalTo(0))
                .body("adjournedReviews", equalTo(0));
        var tag = counted.extract().header("ETag");

        again(tag).statusCode(304).header("ETag", equalTo(tag));

        Desk.change("/v1/decisions/" + first, "/close", """
                {"outcome": "OVERTAKEN", "closedOn": "2024-03-01", "evidence": "The child moved"}""").statusCode(200);
        again(tag).statusCode(200).header("ETag", not(equalTo(tag))).body("decisionsOverdue", equalTo(1));
        Desk.as("iro")
                .queryParam("team", "team-" + UUID.randomUUID())
                .get(COUNTS)
                .then()
                .body("decisionsOverdue", equalTo(0));
    }

    @Test
    void anotherCouncilSeesAndCountsNone() {
        decision(desk.holds(desk.child(), "2024-02-12"), LocalDate.of(2024, 3, 1));

        for (var path : List.of(OVERDUE, COUNTS)) {
            Desk.anotherCouncil("iro-manager")
                    .queryParam("iro", desk.iro())
                    .get(path)
                    .then()
                    .statusCode(200)
                    .body(path.equals(OVERDUE) ? "items.size()" : "decisionsOverdue", equalTo(0));
        }
    }

    private ValidatableResponse again(String tag) {
        return Desk.as("iro")
                .queryParam("iro", desk.iro())
                .header("If-None-Match", tag)
                .get(COUNTS)
                .then();
    }

    private static String decision(String reviewId, LocalDate dueOn) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "%s"}""".formatted(dueOn))
                .statusCode(201)
                .extract()
                .path("decisionId");
    }

    private static ValidatableResponse list(String filter, String value) {
        return Desk.as("auditor").queryParam(filter, value).get(OVERDUE).then().statusCode(200);
    }
}
