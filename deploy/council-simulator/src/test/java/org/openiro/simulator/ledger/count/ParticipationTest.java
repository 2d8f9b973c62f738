package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipationTest {

    private static final String AS_AT = "2026-11-25";

    private static SmallLedger inCare(String born) {
        return new SmallLedger().child("A", born).care("2024-09-02", null).sent();
    }

    /** Four on 20 September 2024: on that day the child counts as four. */
    @ParameterizedTest
    @CsvSource({
        "2024-09-19, PN0, UNDER_FOUR",
        "2024-09-20, PN0, NOT_RECORDED",
        "2024-09-19, PN1, NOT_RECORDED",
        "2024-09-20, PN1, PN1",
    })
    void theFourthBirthdayCountsAsFour(String heldOn, String code, String row) {
        SmallLedger.Counted counted =
                inCare("2020-09-20").returned("A", 2024, heldOn, code).count(2024, AS_AT);

        assertThat(counted.cell("participation/" + row + "/count")).isEqualTo("1");
        assertThat(counted.figure("participationNotRecorded")).isEqualTo(row.equals("NOT_RECORDED") ? "1" : "0");
        assertThat(counted.figure("attended")).isEqualTo(row.equals("PN1") ? "1/1" : "0/0");
    }

    @ParameterizedTest
    @CsvSource({
        "PN1, 1, 1, 1",
        "PN2, 1, 1, 1",
        "PN3, 1, 1, 1",
        "PN4, 0, 1, 1",
        "PN5, 1, 0, 1",
        "PN6, 1, 0, 1",
        "PN7, 0, 0, 0",
    })
    void eachCodeSaysWhetherViewsWereConveyedWhoAttendedAndWhoTookPart(
            String code, String viewsConveyed, String attended, String tookPart) {
        SmallLedger.Counted counted =
                inCare("2012-05-14").entered("A", "2024-09-20", code).count(2024, AS_AT);

        assertThat(counted.figure("viewsConveyed")).isEqualTo(viewsConveyed + "/1");
        assertThat(counted.figure("attended")).isEqualTo(attended + "/1");
        assertThat(counted.figure("tookPart")).isEqualTo(tookPart + "/1");
    }

    @Test
    void aReviewWithoutACodeIsOutsideTheBaseAndNotRecorded() {
        SmallLedger.Counted counted =
                inCare("2012-05-14").returned("A", 2024, "2024-09-20", null).count(2024, AS_AT);

        assertThat(counted.figure("tookPart")).isEqualTo("0/0");
        assertThat(counted.cell("participationNotRecorded/Code missing")).isEqualTo("1");
        assertThat(counted.cell("reviewsHeldOnTime/rowsWithFindings")).isEqualTo("1");
    }

    @Test
    void aChildOfUnknownAgeIsOutsideTheBase() {
        SmallLedger.Counted counted =
                inCare(null).returned("A", 2024, "2024-09-20", "PN1").count(2024, AS_AT);

        assertThat(counted.figure("tookPart")).isEqualTo("0/0");
        assertThat(counted.cell("participationNotRecorded/Age not known")).isEqualTo("1");
        assertThat(counted.figure("participationNotRecorded")).isEqualTo("0");
    }

    @Test
    void rowsThatDifferCountUntilAPersonSettlesThem() {
        SmallLedger ledger =
                inCare("2012-05-14").returned("A", 2024, "2024-09-20", "PN1").returned("A", 2024, "2024-09-20", "PN7");

        assertThat(ledger.count(2024, AS_AT).figure("tookPart")).isEqualTo("1/2");
        assertThat(ledger.count(2024, AS_AT).cell("participationNotRecorded/Rows that contradict each other"))
                .isEqualTo("2");
        assertThat(ledger.count(2024, AS_AT).figure("reviewsCompleted"))
                .as("one review all the same")
                .isEqualTo("1");

        ledger.entered("A", "2024-09-20", "PN1");
        assertThat(ledger.count(2024, AS_AT).figure("tookPart")).isEqualTo("1/1");
    }
}
