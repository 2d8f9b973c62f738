package org.openiro.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openiro.platform.clock.LondonClock;
import org.openiro.platform.testing.ContractFiles;
import org.openiro.platform.testing.PlatformTestResource;
import org.openiro.platform.testing.PublishedEvents;
import org.openiro.platform.testing.PublishedEvents.Published;
import org.openiro.platform.workingdays.WorkingDays;
import org.openiro.review.CaseDays;
import org.openiro.review.Desk;

/** A child who became looked after a week ago. What of it a council's history leaves out stands in {@code HistoryFromTest}. */
@QuarkusTest
@QuarkusTestResource(
        value = PlatformTestResource.class,
        initArgs = @ResourceArg(name = PlatformTestResource.DATABASE, value = "review"))
class ReviewOverdueTest {

    private static final String EVENT = "review-overdue.v1";

    private final LocalDate today = LocalDate.now(Clock.system(LondonClock.LONDON));
    private final Desk desk = new Desk();
    private String childId;
    private LocalDate dueOn;

    @Inject
    DutyEndSweep sweep;

    @Inject
    WorkingDays workingDays;

    @BeforeEach
    void aChildCame() {
        childId = desk.child(today.minusDays(7).toString());
        dueOn = workingDays.plus(today.minusDays(7), 20);
    }

    @Test
    void itIsToldOnceOnTheDayAfterTheDueDate() {
        sweepOn(dueOn);
        assertThat(overdueSince()).isEmpty();

        sweepOn(dueOn.plusDays(1));
        sweep.sweep();
        sweepOn(dueOn.plusDays(2));

        assertThat(overdueSince()).containsExactly(dueOn.plusDays(1));
        var data = told().getFirst().data();
        ContractFiles.assertValid(EVENT, data.toString());
        assertThat(data.get("statutoryDueOn").asText()).isEqualTo(dueOn.toString());
        assertThat(data.get("rule").asText()).isEqualTo("FIRST_20WD");
        assertThat(data.get("sequence").asInt()).isEqualTo(1);
    }

    @Test
    void oneThatWasOpenedInTimeIsOverdueWhenItsWindowIsOver() {
        CaseDays.on(dueOn);
        Desk.post("/v1/children/" + childId + "/opened-reviews", """
                {"openedOn": "%s"}""".formatted(dueOn))
                .statusCode(201);
        var last = workingDays.plus(dueOn, 20);
        sweepOn(last);
        assertThat(overdueSince()).isEmpty();

        sweepOn(last.plusDays(1));
        sweep.sweep();

        assertThat(overdueSince()).containsExactly(last.plusDays(1));
    }

    /** Nobody swept on the day; the child's next record finds it. */
    @Test
    void whoeverFollowsTheChildFirstTellsIt() {
        CaseDays.on(dueOn.plusDays(3));
        Desk.post("/v1/children/" + childId + "/reviews", """
                {"bookedFor": "%s"}""".formatted(dueOn.plusDays(9)))
                .statusCode(201);
        sweep.sweep();

        assertThat(overdueSince()).containsExactly(dueOn.plusDays(1));
    }

    @Test
    void ofOneThatWasHeldAndRecordedBeforeAnybodyCameByNothingIsTold() {
        CaseDays.on(dueOn.plusDays(1));
        desk.holds(childId, dueOn.toString());

        sweep.sweep();

        assertThat(overdueSince()).isEmpty();
    }

    @Test
    void ofOneThatWasOverdueWhenItsFactsWereRecordedTheStatusAloneTells() {
        var late = desk.child("2024-01-15");

        sweepOn(today.plusDays(1));

        assertThat(overdueSince(late)).isEmpty();
        assertThat(Desk.get("/v1/children/" + late + "/due-dates").extract().<String>path("next.timeliness"))
                .isEqualTo("OVERDUE");
    }

    @Test
    void oneThatMovesAheadIsToldAgainWhenItIsOverdueAnew() {
        var reviewId = desk.holds(childId, today.toString());
        var second = today.plusMonths(3);
        sweepOn(second.plusDays(1));

        Desk.heldInstead(reviewId, today.plusDays(10).toString());
        sweep.sweep();
        var moved = today.plusDays(10).plusMonths(3);
        sweepOn(moved);
        assertThat(overdueSince()).containsExactly(second.plusDays(1));

        sweepOn(moved.plusDays(1));
        sweep.sweep();

        assertThat(overdueSince()).containsExactly(second.plusDays(1), moved.plusDays(1));
        assertThat(told())
                .extracting(event -> event.data().get("sequence").asInt())
                .containsOnly(2);
    }

    @Test
    void movedToADayThatHadPassedTheStatusAloneTells() {
        var reviewId = desk.holds(childId, today.toString());
        CaseDays.on(today.plusMonths(3));

        Desk.heldInstead(reviewId, today.minusDays(5).toString());
        sweepOn(today.plusMonths(3).plusDays(1));

        assertThat(overdueSince()).isEmpty();
    }

    private void sweepOn(LocalDate day) {
        CaseDays.on(day);
        sweep.sweep();
    }

    private List<LocalDate> overdueSince() {
        return overdueSince(childId);
    }

    private static List<LocalDate> overdueSince(String childId) {
        return told(childId).stream()
                .map(event -> LocalDate.parse(event.data().get("overdueSince").asText()))
                .toList();
    }

    private List<Published> told() {
        return told(childId);
    }

    private static List<Published> told(String childId) {
        return PublishedEvents.of("review", "reviews", childId).stream()
                .filter(event -> event.type().equals(EVENT))
                .toList();
    }
}
