package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.ChildEntry.ChildMerged;
import org.openiro.simulator.ledger.ChildEntry.ChildUnmerged;
import org.openiro.simulator.ledger.ChildEntry.ChildWithdrawn;
import org.openiro.simulator.ledger.Refused;

/** Who is a child of the council, and which days of care count. */
class CouncilTest {

    private static final String BORN = "2012-05-14";

    @Test
    void lookedAfterOnTheLastDayMeansNotEndedOrEndedAfterIt() {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2025-03-31", null)
                .sent()
                .child("B", BORN)
                .care("2024-09-02", "2025-04-01")
                .sent()
                .child("C", BORN)
                .care("2024-09-02", "2025-03-31")
                .sent()
                .child("D", BORN)
                .care("2025-04-01", null)
                .sent()
                .child("E", BORN)
                .care("2024-09-02", null)
                .died("2025-03-31")
                .sent()
                .count(2024, "2026-11-25");

        assertThat(counted.figure("childrenLookedAfter")).isEqualTo("2");
        assertThat(counted.figure("startedToBeLookedAfter")).isEqualTo("4");
        assertThat(counted.figure("ceasedToBeLookedAfter")).isEqualTo("1");
    }

    @Test
    void theRunningYearIsCountedToItsDay() {
        SmallLedger ledger = new SmallLedger()
                .child("A", BORN)
                .care("2024-04-01", "2024-10-10")
                .sent();

        assertThat(ledger.count(2024, "2024-10-09").figure("childrenLookedAfter"))
                .isEqualTo("1");
        assertThat(ledger.count(2024, "2024-10-10").figure("childrenLookedAfter"))
                .isEqualTo("0");
        assertThat(ledger.count(2024, "2024-10-10").figure("ceasedToBeLookedAfter"))
                .isEqualTo("1");
    }

    @Test
    void whatWasNotedAfterTheDayIsNotKnownYet() {
        SmallLedger ledger = new SmallLedger()
                .child("A", BORN)
                .care("2024-04-01", null)
                .on("2024-05-02")
                .sent();

        assertThat(ledger.count(2024, "2024-05-01").figure("childrenLookedAfter"))
                .isEqualTo("0");
        assertThat(ledger.count(2024, "2024-05-02").figure("childrenLookedAfter"))
                .isEqualTo("1");
    }

    @Test
    void anOlderRecordThatComesLaterChangesNothing() {
        assertThat(new SmallLedger()
                        .child("A", BORN)
                        .care("2024-04-01", null)
                        .version(2)
                        .sent()
                        .child("A", BORN)
                        .care("2024-04-01", "2024-05-01")
                        .version(1)
                        .sent()
                        .count(2024, "2024-06-01")
                        .figure("childrenLookedAfter"))
                .isEqualTo("1");
    }

    /** Both persons' reviews are one child's: with A's first review, B's of 30 December is a second one, on time. */
    @Test
    void mergedPersonsAreOneChildUntilTheyAreUnmerged() {
        SmallLedger ledger = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", null)
                .sent()
                .entered("A", "2024-09-30", "PN1")
                .child("B", BORN)
                .care("2024-09-02", null)
                .sent()
                .entered("B", "2024-12-30", "PN1")
                .note(new ChildMerged(COUNCIL, day("2025-01-02"), "B", "A"));

        assertThat(ledger.count(2024, "2025-02-01").figure("childrenLookedAfter"))
                .isEqualTo("1");
        assertThat(ledger.count(2024, "2025-02-01").figure("reviewsHeldOnTime")).isEqualTo("2/2");

        ledger.note(new ChildUnmerged(COUNCIL, day("2025-01-03"), "B", "A"));
        assertThat(ledger.count(2024, "2025-02-01").figure("childrenLookedAfter"))
                .isEqualTo("2");
        assertThat(ledger.count(2024, "2025-02-01").figure("reviewsHeldOnTime")).isEqualTo("1/2");
    }

    @Test
    void aWithdrawnChildCountsNowhereAndDoesNotComeBack() {
        SmallLedger.Counted counted = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", null)
                .sent()
                .entered("A", "2024-09-30", "PN1")
                .note(new ChildWithdrawn(COUNCIL, day("2024-10-02"), "A"))
                .child("A", BORN)
                .care("2024-09-02", null)
                .version(2)
                .sent()
                .count(2024, "2025-02-01");

        assertThat(counted.figure("childrenLookedAfter")).isEqualTo("0");
        assertThat(counted.figure("reviewsCompleted")).isEqualTo("0");
        assertThat(counted.figure("dutyMet")).isEqualTo("0/0");
    }

    @Test
    void anotherCouncilsEntriesAndRefusedOnesCountNowhere() {
        SmallLedger ledger = new SmallLedger()
                .child("A", BORN)
                .care("2024-09-02", null)
                .sent()
                .note(new Refused(COUNCIL, day("2024-09-03"), "a review in the future", "HTTP", "after-today"));

        assertThat(AnnualCount.of(ledger.entries(), "E09000001", 2024, day("2025-02-01"))
                        .get("childrenLookedAfter/numerator"))
                .isZero();
        assertThat(ledger.count(2024, "2025-02-01").figure("childrenLookedAfter"))
                .isEqualTo("1");
    }
}
