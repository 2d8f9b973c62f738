package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.ReviewEntry.ReviewBooked;
import org.openiro.simulator.ledger.ReviewEntry.ReviewCancelled;
import org.openiro.simulator.ledger.ReviewEntry.ReviewOpened;
import org.openiro.simulator.ledger.ReviewEntry.ReviewRebooked;
import org.openiro.simulator.ledger.TeamEntry.PolicySet;
import org.openiro.simulator.ledger.TriggerEntry.TriggerDecided;

/** The child A, in care since 2 September 2024; first review due on 30 September 2024, four weeks after 2 September. */
class OwedReviewsTest {

    private static final String NOTHING_PLANNED =
            "FIRST_20WD due 2024-09-30, wanted by 2024-09-30, PENDING null, nothing is planned";

    private final SmallLedger ledger =
            new SmallLedger().child("A", "2021-05-14").care("2024-09-02", null).sent();

    @Test
    void aReviewIsDueSoonFromFourWeeksBeforeUntilItsDueDateAndThenOverdue() {
        SmallLedger later = new SmallLedger()
                .child("A", "2021-05-14")
                .care("2024-09-03", null)
                .sent();
        assertThat(new OwedReviews(Noted.of(later.entries(), COUNCIL, day("2024-09-02"))).dueSoon())
                .isEmpty();
        assertThat(on("2024-09-02").dueSoon()).containsExactly(Map.entry("A", NOTHING_PLANNED));
        assertThat(on("2024-09-30").dueSoon()).containsOnlyKeys("A");
        assertThat(on("2024-09-30").overdue()).isEmpty();
        assertThat(on("2024-10-01").dueSoon()).isEmpty();
        assertThat(on("2024-10-01").overdue())
                .containsExactly(Map.entry(
                        "A", "FIRST_20WD due 2024-09-30, wanted by 2024-09-30, OVERDUE 1, nothing is planned"));
    }

    @Test
    void aBookingLeavesTheListOfUnbookedReviewsUntilItsDayHasPassed() {
        assertThat(on("2024-09-09").unbooked()).containsOnlyKeys("A");
        ledger.note(new ReviewBooked(COUNCIL, day("2024-09-09"), "A", "r1", day("2024-09-16"), null, "IRO-1", null));

        assertThat(on("2024-09-16").unbooked()).isEmpty();
        assertThat(on("2024-09-16").dueSoon())
                .containsValue(NOTHING_PLANNED.replace("nothing is planned", "booked for 2024-09-16"));
        assertThat(on("2024-09-17").unbooked()).containsExactly(Map.entry("A", NOTHING_PLANNED));

        ledger.note(new ReviewRebooked(COUNCIL, day("2024-09-17"), "A", "r1", day("2024-09-23")));
        assertThat(on("2024-09-17").unbooked()).isEmpty();

        ledger.note(new ReviewCancelled(COUNCIL, day("2024-09-18"), "A", "r1", day("2024-09-18")));
        assertThat(on("2024-09-18").unbooked()).containsOnlyKeys("A");
    }

    /** The 20th working day after 30 September 2024 is 28 October. */
    @Test
    void whatWasOpenedInTimeIsUnderWayAndOverdueWhenItsTwentyWorkingDaysAreOver() {
        ledger.note(new ReviewBooked(COUNCIL, day("2024-09-09"), "A", "r1", day("2024-09-30"), null, "IRO-1", null))
                .note(new ReviewOpened(COUNCIL, day("2024-09-30"), "A", "r1", day("2024-09-30"), "IRO-1"));

        assertThat(on("2024-10-28").unbooked()).isEmpty();
        assertThat(on("2024-10-28").overdue()).isEmpty();
        assertThat(on("2024-10-29").overdue())
                .containsValue("FIRST_20WD due 2024-09-30, wanted by 2024-09-30, OVERDUE 29, opened on 2024-09-30");
    }

    @Test
    void theCouncilsStandardAndADecisionToBringAReviewForwardSayByWhenItIsWanted() {
        ledger.note(new PolicySet(COUNCIL, day("2024-09-01"), "p1", 2, 5)).entered("A", "2024-09-30", "PN0");

        assertThat(on("2024-11-01").dueSoon()).isEmpty();
        assertThat(on("2024-11-02").dueSoon())
                .containsValue("SECOND_3M due 2024-12-30, wanted by 2024-11-30, PENDING null, nothing is planned");

        ledger.note(new TriggerDecided(COUNCIL, day("2024-10-01"), "A", "t1", "BROUGHT_FORWARD", day("2024-10-21")));
        assertThat(on("2024-10-01").unbooked())
                .containsValue("SECOND_3M due 2024-12-30, wanted by 2024-10-21, PENDING null, nothing is planned");
    }

    @Test
    void aDecisionOfTheDayOfAReviewWasAboutThatReview() {
        ledger.entered("A", "2024-09-30", "PN0")
                .note(new TriggerDecided(COUNCIL, day("2024-09-30"), "A", "t1", "BROUGHT_FORWARD", day("2024-10-21")));

        assertThat(on("2024-10-01").dueSoon()).isEmpty();
    }

    @Test
    void aFirstReviewCanBeBroughtForward() {
        ledger.note(new TriggerDecided(COUNCIL, day("2024-09-02"), "A", "t1", "BROUGHT_FORWARD", day("2024-09-16")));

        assertThat(on("2024-09-02").dueSoon()).containsValue(NOTHING_PLANNED.replace("by 2024-09-30", "by 2024-09-16"));
    }

    @Test
    void whoHasLeftCareIsOwedNothing() {
        SmallLedger left = new SmallLedger()
                .child("A", "2021-05-14")
                .care("2024-09-02", "2024-09-20")
                .sent();
        OwedReviews owed = new OwedReviews(Noted.of(left.entries(), COUNCIL, day("2024-09-20")));

        assertThat(owed.dueSoon()).isEmpty();
        assertThat(owed.unbooked()).isEmpty();
    }

    private OwedReviews on(String day) {
        return new OwedReviews(Noted.of(ledger.entries(), COUNCIL, day(day)));
    }
}
