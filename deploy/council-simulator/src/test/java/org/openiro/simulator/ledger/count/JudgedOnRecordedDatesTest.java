package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import org.junit.jupiter.api.Test;

/** First due on 30 September 2024, twenty working days after care began; its source says 8 October. */
class JudgedOnRecordedDatesTest {

    private final SmallLedger ledger =
            new SmallLedger().child("A", "2012-05-14").care("2024-09-02", null).sent();

    @Test
    void aReviewBeforeTheDayThatTheCouncilNamedIsJudgedOnWhatItsSourceHolds() {
        ledger.recorded("A", 1, "R1", "2024-10-07", "2024-10-08", "PN1", false);
        assertThat(classOf("2024-10-07")).isEqualTo("LATE");

        ledger.judgedFrom("2024-10-07");
        assertThat(classOf("2024-10-07")).as("the day itself is not before").isEqualTo("LATE");

        ledger.judgedFrom("2024-10-08");
        assertThat(classOf("2024-10-07")).isEqualTo("ON_TIME");
        assertThat(lists()).isEmpty();
    }

    @Test
    void daysLateAreCountedFromTheDateJudgedOn() {
        ledger.recorded("A", 1, "R1", "2024-10-10", "2024-10-08", "PN1", false);
        assertThat(lists()).isEqualTo("due 2024-09-30, 10 days late");

        ledger.judgedFrom("2024-11-01");
        assertThat(lists()).isEqualTo("due 2024-09-30, 2 days late");
    }

    @Test
    void aReviewThatNoSourceToldIsJudgedByTheLaw() {
        ledger.judgedFrom("2024-11-01").entered("A", "2024-10-07", "PN1");
        assertThat(classOf("2024-10-07")).isEqualTo("LATE");

        ledger.recorded("A", 1, "R1", "2024-10-07", "2024-10-08", "PN1", false);
        assertThat(classOf("2024-10-07")).as("told after a person entered it").isEqualTo("ON_TIME");

        ledger.recorded("A", 2, "R1", "2024-10-09", "2024-10-08", "PN1", false);
        assertThat(classOf("2024-10-07")).as("its source means another by now").isEqualTo("LATE");
    }

    @Test
    void aReviewOutsideOfAnyDutyIsJudgedOnTheRecordedDateAlone() {
        ledger.recorded("A", 1, "R1", "2024-08-05", "2024-08-02", "PN1", false);
        assertThat(classOf("2024-08-05")).isEqualTo("UNKNOWN");

        ledger.judgedFrom("2024-11-01");
        assertThat(classOf("2024-08-05")).isEqualTo("LATE");
        assertThat(lists()).isEqualTo("due null, 3 days late");
    }

    private String classOf(String heldOn) {
        return ExpectedClasses.of(ledger.entries(), COUNCIL, day("2024-12-31")).stream()
                .filter(each -> day(heldOn).equals(each.heldOn()))
                .findFirst()
                .orElseThrow()
                .timeliness();
    }

    /** The rows of late reviews without a reason. */
    private String lists() {
        return String.join(
                "; ",
                LateWithoutReason.rows(Noted.of(ledger.entries(), COUNCIL, day("2024-12-31")))
                        .values());
    }
}
