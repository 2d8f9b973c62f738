package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which cycle sets the due date, and when a change of it still moves one. */
class RegimesTest {

    private static final String BORN = "2022-05-14";

    /** In care since 2 September 2024, first review on 30 September: the second is due on 30 December. */
    private static SmallLedger.Sent infant() {
        return new SmallLedger()
                .entered("A", "2024-09-30", "PN0")
                .child("A", BORN)
                .care("2024-09-02", null);
    }

    /** Placed on 10 December: 28 days are 7 January, which replaces 30 December though it is later. */
    @ParameterizedTest
    @CsvSource({"2025-01-07, 1", "2025-01-08, 0"})
    void placementForAdoptionReplacesADueDateThatHasNotPassed(String heldOn, String onTime) {
        SmallLedger.Counted counted = infant().placement("A6", "2024-12-10", null)
                .sent()
                .entered("A", heldOn, "PN0")
                .count(2024, "2026-11-25");

        assertThat(counted.cell("reviewsByRule/ADOPT_FIRST_4W/completed")).isEqualTo("1");
        assertThat(counted.cell("reviewsByRule/ADOPT_FIRST_4W/onTime")).isEqualTo(onTime);
    }

    /** On the due date itself it has not passed; on 31 December it has. */
    @ParameterizedTest
    @CsvSource({"2024-12-30, ADOPT_FIRST_4W, 1", "2024-12-31, SECOND_3M, 0"})
    void aDueDateThatHasPassedStands(String placedOn, String rule, String onTime) {
        SmallLedger.Counted counted = infant().placedForAdoption(placedOn)
                .sent()
                .entered("A", "2025-01-20", "PN0")
                .count(2024, "2026-11-25");

        assertThat(counted.cell("reviewsByRule/" + rule + "/completed")).isEqualTo("1");
        assertThat(counted.cell("reviewsByRule/" + rule + "/onTime")).isEqualTo(onTime);
    }

    /** Placed on 10 December, reviewed on 7 January, 7 April (3 months) and 7 October (6 months). */
    @Test
    void theAdoptionCycleCountsTheReviewsSincePlacement() {
        SmallLedger ledger = infant().placedForAdoption("2024-12-10")
                .sent()
                .entered("A", "2025-01-07", "PN0")
                .entered("A", "2025-04-07", "PN0")
                .entered("A", "2025-10-08", "PN0");

        assertThat(ledger.count(2025, "2026-02-28").cell("reviewsByRule/ADOPT_SECOND_3M/onTime"))
                .isEqualTo("1");
        assertThat(ledger.count(2025, "2026-02-28").cell("reviewsByRule/ADOPT_NEXT_6M/late"))
                .isEqualTo("1");
    }

    /**
     * The adoption order is made on 3 January: care and placement end together. 28 days from the placement would have been
     * 7 January, so no review was owed; the standard cycle, over since the placement, does not come back for a day.
     */
    @Test
    void whatEndsWithCareIsNoChangeOfCycle() {
        SmallLedger.Counted counted = new SmallLedger()
                .entered("A", "2024-09-30", "PN0")
                .child("A", BORN)
                .care("2024-09-02", "2025-01-03")
                .placement("A6", "2024-12-10", "2025-01-03")
                .sent()
                .count(2024, "2026-11-25");

        assertThat(counted.figure("dutyMet")).isEqualTo("1/1");
        assertThat(counted.cell("dutyMet/No longer required")).isEqualTo("1");
    }

    /** Placed on 10 December, back on 20 December: regulation 33 goes on from 30 September, to 30 December. */
    @Test
    void aPlacementThatBreaksDownGivesWayToTheStandardCycle() {
        SmallLedger.Counted counted = infant().placement("A5", "2024-12-10", "2024-12-20")
                .placement("U6", "2024-12-20", null)
                .sent()
                .entered("A", "2024-12-30", "PN0")
                .count(2024, "2025-03-01");

        assertThat(counted.cell("reviewsByRule/SECOND_3M/onTime")).isEqualTo("1");
    }

    /**
     * Reviews on 30 September and 20 December; the next is due on 20 June. Authority on 1 March: three months are 1 June,
     * which is earlier and governs; on 20 March they are 20 June, the same day, which the special rule names; on 21 March
     * they are the day after, and the standard cycle governs.
     */
    @ParameterizedTest
    @CsvSource({
        "2025-03-01, 2025-06-01, AUTH_TO_PLACE_FIRST_3M, 1",
        "2025-03-01, 2025-06-02, AUTH_TO_PLACE_FIRST_3M, 0",
        "2025-03-20, 2025-06-20, AUTH_TO_PLACE_FIRST_3M, 1",
        "2025-03-21, 2025-06-20, NEXT_6M, 1",
    })
    void authorityToPlaceStandsBesideTheStandardCycleAndTheEarlierGoverns(
            String authorityOn, String heldOn, String rule, String onTime) {
        SmallLedger.Counted counted = infant().status("E1", authorityOn, null)
                .sent()
                .entered("A", "2024-12-20", "PN0")
                .entered("A", heldOn, "PN0")
                .count(2025, "2025-11-25");

        assertThat(counted.cell("reviewsByRule/" + rule + "/completed")).isEqualTo("1");
        assertThat(counted.cell("reviewsByRule/" + rule + "/onTime")).isEqualTo(onTime);
    }

    /** The order of 2024 stands when the child comes back: its three months count from the day of return, not from then. */
    @Test
    void anAuthorityFromBeforeThePeriodOfCareCountsFromItsStart() {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-01-08", "2024-03-01")
                .care("2024-09-02", null)
                .status("E1", "2024-01-20", null)
                .sent()
                .entered("A", "2024-09-30", "PN0")
                .count(2024, "2024-10-31");

        assertThat(counted.cell("reviewsByRule/FIRST_20WD/onTime")).isEqualTo("1");
    }

    @Test
    void anAuthorityNamedWithoutAStatusEndsWithItsPeriodOfCare() {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-01-08", "2024-03-01")
                .care("2024-09-02", null)
                .authorityToPlace("2024-01-20")
                .sent()
                .entered("A", "2024-09-30", "PN0")
                .entered("A", "2024-12-30", "PN0")
                .entered("A", "2025-06-30", "PN0")
                .count(2025, "2025-07-31");

        assertThat(counted.cell("reviewsByRule/NEXT_6M/onTime")).isEqualTo("1");
    }

    /** Agreed on 4 June 2024: three months are 4 September; then six months. Apart from the headline, all of it. */
    @ParameterizedTest
    @CsvSource({"2024-09-04, 1/1", "2024-09-05, 0/1"})
    void shortBreaksHaveTheirOwnCycleAndTheirOwnFigures(String heldOn, String onTime) {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", "2014-01-01")
                .care("2024-06-04", null)
                .status("V4", "2024-06-04", null)
                .sent()
                .entered("A", heldOn, "PN2")
                .count(2024, "2025-02-28");

        assertThat(counted.figure("shortBreakReviewsHeldOnTime")).isEqualTo(onTime);
        assertThat(counted.figure("shortBreakDutyMet")).isEqualTo(onTime);
        assertThat(counted.figure("shortBreakTookPart")).isEqualTo("1/1");
        assertThat(counted.figure("reviewsCompleted")).isEqualTo("0");
        assertThat(counted.figure("dutyMet")).isEqualTo("0/0");
        assertThat(counted.figure("everyReviewOnTime")).isEqualTo("0/0");
        assertThat(counted.figure("childrenLookedAfter")).isEqualTo("0");
        assertThat(counted.cell("childrenLookedAfter/In agreed short breaks")).isEqualTo("1");
    }

    /** Each stay is a period of care of its own, and all are one series with one first review, due on 4 September. */
    @Test
    void theStaysOfOneSeriesAreOneCourseOfReviews() {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", "2014-01-01")
                .care("2024-06-04", "2024-06-07")
                .care("2024-07-09", "2024-07-12")
                .care("2024-10-01", null)
                .status("V3", "2024-06-04", "2024-06-07")
                .status("V3", "2024-07-09", "2024-07-12")
                .status("V3", "2024-10-01", null)
                .sent()
                .entered("A", "2024-08-20", "PN2")
                .count(2024, "2024-10-02");

        assertThat(counted.figure("shortBreakDutyMet")).isEqualTo("1/1");
        assertThat(counted.cell("startedToBeLookedAfter/Of short breaks")).isEqualTo("3");
        assertThat(counted.cell("ceasedToBeLookedAfter/Of short breaks")).isEqualTo("2");
        assertThat(counted.figure("startedToBeLookedAfter")).isEqualTo("0");
    }

    /** A child who leaves short breaks before the first review was due is owed none, by either cycle. */
    @Test
    void leavingShortBreaksBringsNoOtherCycleBack() {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", "2014-01-01")
                .care("2024-06-04", "2024-08-01")
                .status("V4", "2024-06-04", "2024-08-01")
                .sent()
                .count(2024, "2026-11-25");

        assertThat(counted.figure("shortBreakDutyMet")).isEqualTo("0/0");
        assertThat(counted.figure("dutyMet")).isEqualTo("0/0");
        assertThat(counted.cell("dutyMet/Missed")).isEqualTo("0");
    }

    /** From short breaks into full care on Monday 1 July 2024: 20 working days of July are Monday 29 July. */
    @ParameterizedTest
    @CsvSource({"2024-07-29, 1", "2024-07-30, 0"})
    void whoGoesFromShortBreaksIntoFullCareHasTwentyWorkingDaysFromThatDay(String heldOn, String onTime) {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", "2014-01-01")
                .care("2024-06-04", null)
                .status("V4", "2024-06-04", "2024-07-01")
                .status("C2", "2024-07-01", null)
                .sent()
                .entered("A", heldOn, "PN2")
                .count(2024, "2024-09-01");

        assertThat(counted.cell("reviewsByRule/FIRST_20WD/completed")).isEqualTo("1");
        assertThat(counted.cell("reviewsByRule/FIRST_20WD/onTime")).isEqualTo(onTime);
    }
}
