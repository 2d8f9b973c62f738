package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One review out of what several sources say of it, in whatever order they say it. */
class HeldReviewsTest {

    private static final String AS_AT = "2026-11-25";

    private final SmallLedger ledger =
            new SmallLedger().child("A", "2012-05-14").care("2024-09-02", null).sent();

    private String completed() {
        return ledger.count(2024, AS_AT).figure("reviewsCompleted");
    }

    @Test
    void theSameDayIsTheSameReviewWhoeverTellsOfIt() {
        ledger.recorded("A", 1, "r1", "2024-09-20", "PN1", false)
                .returned("A", 2024, "2024-09-20", "PN1")
                .returned("A", 2025, "2024-09-20", "PN1")
                .entered("A", "2024-09-20", "PN1");

        assertThat(completed()).isEqualTo("1");
        assertThat(ledger.count(2024, AS_AT).figure("attended")).isEqualTo("1/1");
    }

    @Test
    void theNewestRecordStandsThoughAnOlderOneComesLater() {
        ledger.recorded("A", 2, "r1", "2024-09-20", "PN7", false).recorded("A", 1, "r1", "2024-09-18", "PN1", false);

        assertThat(completed()).isEqualTo("1");
        assertThat(ledger.count(2024, AS_AT).cell("participation/PN7/count")).isEqualTo("1");
    }

    @Test
    void aRecordMovedToAnotherDayLeavesNoReviewBehind() {
        ledger.recorded("A", 1, "r1", "2024-09-18", "PN1", false).recorded("A", 2, "r1", "2024-09-20", "PN1", false);

        assertThat(completed()).isEqualTo("1");
    }

    @Test
    void aRecordThatSaysCancelledTakesTheReviewBack() {
        ledger.recorded("A", 1, "r1", "2024-09-20", "PN1", false)
                .returned("A", 2024, "2024-09-20", "PN1")
                .recorded("A", 2, "r1", "2024-09-20", "PN1", true);

        assertThat(completed()).isEqualTo("0");
    }

    @Test
    void aPersonsWordStandsThoughTheSourceTakesItsOwnBack() {
        ledger.entered("A", "2024-09-20", "PN1").recorded("A", 2, "r1", "2024-09-20", "PN7", true);

        assertThat(completed()).isEqualTo("1");
        assertThat(ledger.count(2024, AS_AT).figure("attended")).isEqualTo("1/1");
    }

    @Test
    void theReviewOfAChildWhoseRecordHasNotComeCountsNowhere() {
        ledger.entered("B", "2024-09-20", "PN1");

        assertThat(completed()).isEqualTo("0");
    }
}
