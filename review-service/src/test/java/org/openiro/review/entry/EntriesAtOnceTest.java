package org.openiro.review.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.review.entry.EntryCommands.command;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.review.Desk;

/** Of two commands at one moment about one thing the second sees what the first left, and is refused: nothing happens twice. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class EntriesAtOnceTest {

    private final Desk desk = new Desk();

    @Inject
    Clock clock;

    private LocalDate today;
    private LocalDate reviewed;
    private String childId;
    private String review;

    @BeforeEach
    void aReviewWasHeld() {
        today = LocalDate.now(clock);
        reviewed = today.minusDays(20);
        childId = desk.child(today.minusDays(30).toString());
        review = "/v1/reviews/" + desk.holds(childId, reviewed.toString());
    }

    @Test
    void aMonitoringFormIsFilledInOnce() throws Exception {
        var form = """
                {"assessedOn": "%s", "carePlan": "CURRENT", "report": "LATE", "permanencePlan": "IN_PLACE",
                 "educationPlan": "CURRENT", "health": "UP_TO_DATE", "visits": "IN_TIME", "contact": "AS_PLANNED",
                 "rag": "GREEN", "viewOfPlan": "MEETS_NEEDS"}""".formatted(reviewed);

        assertThat(AtOnce.about(
                        childId,
                        posting(review + "/monitoring-form", form),
                        posting(review + "/monitoring-form", form)))
                .containsExactlyInAnyOrder(201, 409);
        assertThat(told("monitoring-recorded.v1")).isEqualTo(1);
    }

    @Test
    void aDecisionIsClosedOnce() throws Exception {
        String decision = "/v1/decisions/"
                + Desk.post(review + "/decisions", """
                {"text": "The placement order is applied for", "responsibleRole": "SOCIAL_WORKER", "dueOn": "%s"}""".formatted(today))
                        .statusCode(201)
                        .extract()
                        .path("decisionId");
        var closing = """
                {"outcome": "IMPLEMENTED", "closedOn": "%s", "evidence": "The order was made"}""".formatted(today);

        assertThat(AtOnce.about(childId, changing(decision, "/close", closing), changing(decision, "/close", closing)))
                .containsExactlyInAnyOrder(200, 412);
        assertThat(told("decision-closed.v1")).isEqualTo(1);
    }

    @Test
    void aPaperIsRecordedOnce() throws Exception {
        var done = "{\"paper\": \"RECORD\", \"doneOn\": \"" + today + "\"}";

        assertThat(AtOnce.about(
                        childId, changing(review + "/paperwork", "", done), changing(review + "/paperwork", "", done)))
                .containsExactlyInAnyOrder(200, 412);
        assertThat(told("paperwork-completed.v1")).isEqualTo(1);
    }

    @Test
    void anErrorIsMarkedOnce() throws Exception {
        String contact = "/v1/contacts/"
                + Desk.post("/v1/children/" + childId + "/contacts", """
                {"contactedOn": "%s", "contactedBy": "iro-003", "kind": "LETTER"}""".formatted(today))
                        .statusCode(201)
                        .extract()
                        .path("contactId");

        assertThat(AtOnce.about(
                        childId,
                        changing(contact, "/record-in-error", "{\"reason\": \"It was another child\"}"),
                        changing(contact, "/record-in-error", "{\"reason\": \"It was another day\"}")))
                .containsExactlyInAnyOrder(200, 412);
        assertThat(told("child-contacted.v1")).isEqualTo(2);
    }

    private static Supplier<Integer> posting(String path, String body) {
        return () -> Desk.post(path, body).extract().statusCode();
    }

    /** With the version as it is now. */
    private static Supplier<Integer> changing(String address, String step, String body) {
        var read = Desk.get(address);
        return () -> command("iro", read)
                .body(body)
                .post(address + step)
                .then()
                .extract()
                .statusCode();
    }

    private long told(String type) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals(type))
                .count();
    }
}
