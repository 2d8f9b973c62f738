package org.openiro.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.TestTokens;
import org.openiro.review.Desk;
import org.openiro.review.timeliness.Historian;

/** The review was held today, and a decision of it is due today. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class OverdueSweepTest {

    private static final Clock NOW = Clock.system(LondonClock.LONDON);

    @Inject
    OverdueSweep sweep;

    private final LocalDate today = LocalDate.now(NOW);
    private final Desk desk = new Desk();

    @Test
    void thatTheDueDatePassedIsToldOnceOnTheDayAfter() {
        var childId = desk.child(today.minusDays(7).toString());
        decision(desk.holds(childId, today.toString()), today);
        sweep.sweep();
        assertThat(told(childId)).isEmpty();

        tomorrow();
        sweep.sweep();
        sweep.sweep();

        assertThat(told(childId)).hasSize(1);
        ContractFiles.assertValid(
                "decision-overdue.v1", told(childId).getFirst().data().toString());
        assertThat(told(childId).getFirst().data().get("dueOn").asText()).isEqualTo(today.toString());
    }

    @Test
    void ofADecisionThatWasClosedOrMovedOnNothingIsTold() {
        var childId = desk.child(today.minusDays(7).toString());
        var reviewId = desk.holds(childId, today.toString());
        var closed = decision(reviewId, today);
        var moved = decision(reviewId, today);
        Desk.change("/v1/decisions/" + closed, "/close", """
                {"outcome": "IMPLEMENTED", "closedOn": "%s", "evidence": "Seen"}""".formatted(today)).statusCode(200);
        Desk.change("/v1/decisions/" + moved, "/amend", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "%s", "reason": "more time"}""".formatted(today.plusDays(1)))
                .statusCode(200);

        tomorrow();
        sweep.sweep();

        assertThat(told(childId)).isEmpty();
    }

    /** Somebody works on it on the day after, before the sweep has come by. */
    @Test
    void whatIsRecordedOrMovedWhenTheDueDatePassedHidesItNot() {
        var childId = desk.child(today.minusDays(7).toString());
        var decisionId = decision(desk.holds(childId, today.toString()), today);
        tomorrow();
        Desk.change("/v1/decisions/" + decisionId, "/amend", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "%s", "reason": "more time"}""".formatted(today.plusDays(30)))
                .statusCode(200);

        sweep.sweep();
        sweep.sweep();

        assertThat(told(childId))
                .extracting(event -> event.data().get("dueOn").asText())
                .containsExactly(today.toString());
    }

    @Test
    void movedToADayThatHadPassedTheStatusAloneTells() {
        var childId = desk.child(today.minusDays(7).toString());
        var decisionId = decision(desk.holds(childId, today.minusDays(2).toString()), today.plusDays(9));
        Desk.change("/v1/decisions/" + decisionId, "/amend", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "%s", "reason": "sooner"}""".formatted(today.minusDays(1)))
                .statusCode(200);

        in(20);
        sweep.sweep();

        assertThat(told(childId)).isEmpty();
    }

    @Test
    void ofADueDateThatHadPassedWhenItWasRecordedTheStatusAloneTells() {
        var childId = desk.child();
        var reviewId = desk.holds(childId, "2024-02-12");
        var decisionId = decision(reviewId, LocalDate.of(2024, 3, 1));

        sweep.sweep();

        assertThat(told(childId)).isEmpty();
        assertThat(Desk.get("/v1/decisions/" + decisionId).extract().<String>path("status"))
                .isEqualTo("OVERDUE");
    }

    /** Of a decision due yesterday and one due today. */
    @Test
    void ofADueDateBeforeTheCouncilsHistoryBeginsTheStatusAloneTells() {
        var childId = desk.child(today.minusDays(7).toString());
        var reviewId = desk.holds(childId, today.toString());
        decision(reviewId, today);
        var told = decision(reviewId, today.plusDays(1));
        in(2);
        Historian.meanwhile(TestTokens.SAMPLEBOROUGH, today.plusDays(1), sweep::sweep);
        sweep.sweep();

        assertThat(told(childId))
                .extracting(event -> event.data().get("decisionId").asText())
                .containsExactly(told);
    }

    @Test
    void ofAReviewThatWasRecordedInErrorNothingIsTold() {
        var childId = desk.child(today.minusDays(7).toString());
        var reviewId = desk.holds(childId, today.toString());
        decision(reviewId, today);
        Desk.change("/v1/reviews/" + reviewId, "/record-in-error", """
                {"foundOn": "%s", "reason": "it was another child's"}""".formatted(today))
                .statusCode(200);

        tomorrow();
        sweep.sweep();

        assertThat(told(childId)).isEmpty();
    }

    /** Its due day passed while no review stood that had made it. */
    @Test
    void ofADecisionThatIsCarriedAfterItsDueDateItIsToldOnceThen() {
        var childId = desk.child(today.minusDays(7).toString());
        var twin = desk.holds(childId, today.minusDays(1).toString());
        var reviewId = desk.holds(childId, today.toString());
        var decisionId = decision(twin, today);
        Desk.change("/v1/reviews/" + twin, "/record-in-error", """
                {"foundOn": "%s", "reason": "recorded twice"}""".formatted(today))
                .statusCode(200);
        tomorrow();
        sweep.sweep();
        assertThat(told(childId)).isEmpty();

        Desk.post("/v1/reviews/" + twin + "/decisions/carry", """
                {"toReviewId": "%s", "reason": "recorded twice"}""".formatted(reviewId))
                .statusCode(200);
        sweep.sweep();
        sweep.sweep();

        assertThat(told(childId))
                .extracting(event -> event.data().get("decisionId").asText()
                        + event.data().get("reviewId").asText())
                .containsExactly(decisionId + reviewId);
    }

    private static void tomorrow() {
        in(1);
    }

    private static void in(int days) {
        QuarkusMock.installMockForType(Clock.offset(NOW, Duration.ofDays(days)), Clock.class);
    }

    private static String decision(String reviewId, LocalDate dueOn) {
        return Desk.post("/v1/reviews/" + reviewId + "/decisions", """
                {"text": "Do it", "responsibleRole": "IRO", "dueOn": "%s"}""".formatted(dueOn))
                .statusCode(201)
                .extract()
                .path("decisionId");
    }

    private static List<PublishedEvents.Published> told(String childId) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals("decision-overdue.v1"))
                .toList();
    }
}
