package org.openiro.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.openiro.review.decision.DecisionCommands.TEXT;
import static org.openiro.review.decision.DecisionCommands.amended;
import static org.openiro.review.decision.DecisionCommands.answered;
import static org.openiro.review.decision.DecisionCommands.circulated;
import static org.openiro.review.decision.DecisionCommands.closed;
import static org.openiro.review.decision.DecisionCommands.decision;
import static org.openiro.review.decision.DecisionCommands.id;
import static org.openiro.review.decision.DecisionCommands.made;
import static org.openiro.review.decision.DecisionCommands.make;
import static org.openiro.review.decision.DecisionCommands.today;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.CaseDays;
import org.openiro.review.Desk;

/** The review was held on 12 February 2024, the day on which it was due. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class DecisionsTest {

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
}
