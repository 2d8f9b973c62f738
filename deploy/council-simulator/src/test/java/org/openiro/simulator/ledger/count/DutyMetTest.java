package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One child, in care since Monday 2 September 2024. September has no bank holiday: working days 1 to 4 are 3 to 6, 5 to 9
 * the 9th to 13th, 10 to 14 the 16th to 20th, 15 to 19 the 23rd to 27th, day 20 is Monday 30 September.
 */
class DutyMetTest {

    private static final String BORN = "2012-05-14";

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, 1/1, 1/1",
        "2024-10-01, 0/1, 0/1",
    })
    void aReviewIsOnTimeOnItsDueDateAndLateTheDayAfter(String heldOn, String heldOnTime, String dutyMet) {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", "2024-11-01")
                .sent()
                .entered("A", heldOn, "PN1")
                .count(2024, "2026-11-25");

        assertThat(counted.figure("reviewsHeldOnTime")).isEqualTo(heldOnTime);
        assertThat(counted.figure("dutyMet")).isEqualTo(dutyMet);
        assertThat(counted.cell("dutyMet/No longer required"))
                .as("the second, due three months later, after care ended")
                .isEqualTo("1");
    }

    /** Opened on 30 September; October has no bank holiday, so 20 working days later is Monday 28 October. */
    @ParameterizedTest
    @CsvSource({
        "2024-09-30, 2024-10-28, 1/1, 1",
        "2024-09-30, 2024-10-29, 0/1, 0",
        "2024-10-01, 2024-10-02, 0/1, 0",
    })
    void anAdjournedReviewHasTwentyWorkingDaysWhenItWasOpenedInTime(
            String openedOn, String heldOn, String heldOnTime, String adjourned) {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", "2024-11-01")
                .sent()
                .entered("A", openedOn, heldOn, "PN1", heldOn, true)
                .count(2024, "2026-11-25");

        assertThat(counted.figure("reviewsHeldOnTime")).isEqualTo(heldOnTime);
        assertThat(counted.cell("reviewsHeldOnTime/On time after an adjournment or series"))
                .isEqualTo(adjourned);
    }

    /** Due on 30 September; both were completed after care ended, and the second one's window was open until 28 October. */
    @ParameterizedTest
    @CsvSource({"2024-10-28, No longer required", "2024-10-29, Missed"})
    void ofSeveralOpeningsTheLastThatWasInTimeLeavesTheWindow(String careEnded, String beside) {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", careEnded)
                .sent()
                .entered("A", "2024-09-10", "2024-11-05", "PN1", "2024-11-05", true)
                .entered("A", "2024-09-30", "2024-11-06", "PN1", "2024-11-06", true)
                .count(2024, "2026-11-25");

        assertThat(counted.cell("dutyMet/" + beside)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, 0/0, Pending",
        "2024-10-01, 0/1, Overdue",
    })
    void aReviewIsPendingUntilItsDueDateAndOverdueFromTheDayAfter(String asAt, String dutyMet, String beside) {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", null)
                .sent()
                .count(2024, asAt);

        assertThat(counted.figure("dutyMet")).isEqualTo(dutyMet);
        assertThat(counted.cell("dutyMet/" + beside)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, 0/0, No longer required",
        "2024-10-01, 0/1, Missed",
    })
    void whoLeavesOnTheDueDateWasOwedNoReviewAndWhoLeavesTheDayAfterMissedIt(
            String leftOn, String dutyMet, String beside) {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", leftOn)
                .sent()
                .count(2024, "2026-11-25");

        assertThat(counted.figure("dutyMet")).isEqualTo(dutyMet);
        assertThat(counted.cell("dutyMet/" + beside)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-09-30, 0/0, No longer required",
        "2006-09-29, 0/0, No longer required",
        "2006-10-01, 0/1, Missed",
    })
    void theEighteenthBirthdayEndsTheDutyLikeLeavingCare(String born, String dutyMet, String beside) {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", born)
                .care("2024-09-02", null)
                .sent()
                .count(2024, "2026-11-25");

        assertThat(counted.figure("dutyMet")).isEqualTo(dutyMet);
        assertThat(counted.cell("dutyMet/" + beside)).isEqualTo("1");
    }

    /**
     * First review on 28 November 2025, so the second was due on Saturday 28 February 2026. Born on 28 February 2008 the
     * child is 18 that day and is owed none; born on 29 February 2008, only on 1 March, when it was overdue.
     */
    @ParameterizedTest
    @CsvSource({
        "2008-02-28, No longer required",
        "2008-02-29, Missed",
    })
    void aChildOfALeapDayIsEighteenOnTheFirstOfMarch(String born, String beside) {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", born)
                .care("2025-10-31", null)
                .sent()
                .entered("A", "2025-11-28", "PN1")
                .count(2025, "2026-11-25");

        assertThat(counted.figure("reviewsHeldOnTime")).isEqualTo("1/1");
        assertThat(counted.cell("dutyMet/" + beside)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, 0/0",
        "2024-10-01, 0/1",
    })
    void deathEndsTheDutyOnItsDay(String diedOn, String dutyMet) {
        assertThat(new SmallLedger()
                        .child("A", BORN)
                        .care("2024-09-02", null)
                        .died(diedOn)
                        .sent()
                        .count(2024, "2026-11-25")
                        .figure("dutyMet"))
                .isEqualTo(dutyMet);
    }

    /** Held on the day of leaving it discharges the duty; held on the day after, it discharges nothing. */
    @ParameterizedTest
    @CsvSource({
        "2024-10-10, 0/1, 0/1, 0",
        "2024-10-11, 0/0, 0/1, 1",
    })
    void aReviewAfterCareEndedIsRecordedAndDischargesNothing(
            String heldOn, String heldOnTime, String dutyMet, String unknown) {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", "2024-10-10")
                .sent()
                .entered("A", heldOn, "PN1")
                .count(2024, "2026-11-25");

        assertThat(counted.figure("reviewsHeldOnTime")).isEqualTo(heldOnTime);
        assertThat(counted.figure("dutyMet")).isEqualTo(dutyMet);
        assertThat(counted.cell("reviewsHeldOnTime/Due date unknown")).isEqualTo(unknown);
        assertThat(counted.figure("reviewsCompleted")).isEqualTo("1");
    }

    /** Left on 10 October; back on Monday 4 November: day 20 is Monday 2 December. */
    @Test
    void whoReturnsStartsWithAFirstReviewAgain() {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", "2024-10-10")
                .care("2024-11-04", null)
                .sent()
                .entered("A", "2024-09-30", "PN1")
                .entered("A", "2024-12-02", "PN1")
                .count(2024, "2025-03-02");

        assertThat(counted.figure("reviewsHeldOnTime")).isEqualTo("2/2");
        assertThat(counted.cell("reviewsByRule/FIRST_20WD/onTime")).isEqualTo("2");
        assertThat(counted.cell("dutyMet/No longer required")).isEqualTo("1");
        assertThat(counted.cell("dutyMet/Pending"))
                .as("due on 2 March, as at that day")
                .isEqualTo("1");
    }

    /** First review on 29 February 2024; three months to 29 May; six months to 29 November. */
    @Test
    void monthsAreCountedFromTheDayHeldAndToTheSameDayOfTheMonth() {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-02-05", null)
                .sent()
                .entered("A", "2024-02-29", "PN1")
                .entered("A", "2024-05-29", "PN1")
                .entered("A", "2024-11-30", "PN1")
                .count(2024, "2024-11-30");

        assertThat(counted.figure("reviewsHeldOnTime")).isEqualTo("1/2");
        assertThat(counted.cell("reviewsByMonth/2024-05/onTime")).isEqualTo("1");
        assertThat(counted.cell("reviewsByMonth/2024-11/late")).isEqualTo("1");
        assertThat(counted.cell("reviewsByRule/SECOND_3M/onTime")).isEqualTo("1");
        assertThat(counted.cell("reviewsByRule/NEXT_6M/late")).isEqualTo("1");
    }

    @Test
    void aMeetingWithoutTheScheduleSevenMattersDischargesNothingYetCounts() {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", null)
                .sent()
                .entered("A", null, "2024-09-20", "PN1", "2024-09-20", false)
                .count(2024, "2024-10-01");

        assertThat(counted.figure("reviewsCompleted")).isEqualTo("1");
        assertThat(counted.cell("reviewsCompleted/Meetings that did not consider the Schedule 7 matters"))
                .isEqualTo("1");
        assertThat(counted.figure("reviewsHeldOnTime")).isEqualTo("0/0");
        assertThat(counted.cell("dutyMet/Overdue")).isEqualTo("1");
        assertThat(counted.figure("attended")).isEqualTo("1/1");
    }

    /** Due on 31 March, held on 1 April: of this year by its due date, of the next by its completion. */
    @Test
    void aDutyBelongsToTheYearOfItsDueDateAndAReviewToTheYearOfItsCompletion() {
        SmallLedger ledger = new SmallLedger()
                .child("A", BORN)
                .care("2024-12-03", null)
                .sent()
                .entered("A", "2024-12-31", "PN1")
                .entered("A", "2025-04-01", "PN1");

        assertThat(ledger.count(2024, "2026-11-25").figure("dutyMet")).isEqualTo("1/2");
        assertThat(ledger.count(2024, "2026-11-25").figure("reviewsHeldOnTime")).isEqualTo("1/1");
        assertThat(ledger.count(2025, "2025-09-30").figure("reviewsHeldOnTime")).isEqualTo("0/1");
        assertThat(ledger.count(2024, "2025-03-31").cell("dutyMet/Pending"))
                .as("as at 31 March, the review of 1 April is not known")
                .isEqualTo("1");
    }

    /**
     * The 20th working day of care since 3 March is 31 March 2025; since 4 March it is 1 April. A duty was due in the
     * earlier period of care.
     */
    @ParameterizedTest
    @CsvSource({"2025-03-03, 1/1", "2025-03-04, 0/0"})
    void everyReviewOnTimeAsksForTwentyWorkingDaysInCare(String careFrom, String everyReviewOnTime) {
        assertThat(new SmallLedger()
                        .child("A", BORN)
                        .care("2024-09-02", "2024-10-10")
                        .care(careFrom, null)
                        .sent()
                        .entered("A", "2024-09-30", "PN1")
                        .entered("A", "2025-03-31", "PN1")
                        .count(2024, "2025-04-30")
                        .figure("everyReviewOnTime"))
                .isEqualTo(everyReviewOnTime);
    }

    @Test
    void oneLateReviewMakesTheChildLate() {
        SmallLedger ledger = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", null)
                .sent()
                .entered("A", "2024-10-01", "PN1")
                .entered("A", "2025-01-01", "PN1")
                .child("B", BORN)
                .care("2024-09-02", null)
                .sent()
                .entered("B", "2024-09-30", "PN1")
                .entered("B", "2024-12-30", "PN1");

        assertThat(ledger.count(2024, "2025-04-30").figure("everyReviewOnTime")).isEqualTo("1/2");
    }

    @Test
    void onTimeByALaterEntryIsCountedFromTheDayAfterTheDueDate() {
        SmallLedger ledger = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", null)
                .sent()
                .entered("A", null, "2024-09-20", "PN1", "2024-09-30", true)
                .child("B", BORN)
                .care("2024-09-02", null)
                .sent()
                .entered("B", null, "2024-09-20", "PN1", "2024-10-01", true);

        assertThat(ledger.count(2024, "2024-11-30").figure("onTimeByLaterEntry"))
                .isEqualTo("1");
    }

    /** Entered on 10 October; a start first typed as 2 September was due on 30 September, the true one on 14 October. */
    @Test
    void aLaterEntryGoesByTheDueDateAsItStandsCorrected() {
        SmallLedger ledger = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", null)
                .sent()
                .entered("A", null, "2024-09-20", "PN1", "2024-10-10", true);
        assertThat(ledger.count(2024, "2024-10-11").figure("onTimeByLaterEntry"))
                .isEqualTo("1");

        ledger.child("A", BORN).care("2024-09-16", null).version(1).sent();
        assertThat(ledger.count(2024, "2024-10-11").figure("onTimeByLaterEntry"))
                .isEqualTo("0");
    }

    @Test
    void aLateReviewHasOneMainReasonAndOneThatNobodyGaveIsNotRecorded() {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", null)
                .sent()
                .enteredLate("A", "2024-10-01", "SW_REPORT", "COURT")
                .child("B", BORN)
                .care("2024-09-02", null)
                .sent()
                .returned("B", 2024, "2024-10-02", "PN1")
                .count(2024, "2024-11-30");

        assertThat(counted.figure("lateReviews")).isEqualTo("2");
        assertThat(counted.cell("lateReasons/SOCIAL_WORK/reviews")).isEqualTo("1");
        assertThat(counted.cell("lateReasons/SOCIAL_WORK/percent")).isEqualTo("50");
        assertThat(counted.cell("lateReasons/SOCIAL_WORK/reasons/SW_REPORT/reviews"))
                .isEqualTo("1");
        assertThat(counted.cell("lateReasons/EXTERNAL/reviews")).isEqualTo("0");
        assertThat(counted.cell("lateReasons/EXTERNAL/reasons/COURT/contributory"))
                .isEqualTo("1");
        assertThat(counted.cell("lateReasons/NOT_RECORDED/reviews")).isEqualTo("1");
    }
}
