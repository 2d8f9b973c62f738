package org.openiro.simulator.ledger.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openiro.simulator.ledger.count.SmallLedger.COUNCIL;
import static org.openiro.simulator.ledger.count.SmallLedger.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.count.ExpectedClasses.Expected;

/** First due on 30 September 2024, twenty working days after care began; held on 7 October, so next due on 7 January. */
class ExpectedClassesTest {

    private final SmallLedger ledger =
            new SmallLedger().child("A", "2012-05-14").care("2024-09-02", null).sent();

    @Test
    void whatIsNotHeldYetIsPendingOnItsDueDateAndOverdueOnTheDayAfter() {
        assertThat(on("2024-09-30")).containsExactly(expected(null, "2024-09-30", "PENDING"));
        assertThat(on("2024-10-01")).containsExactly(expected(null, "2024-09-30", "OVERDUE"));
    }

    @Test
    void aReviewThatWasHeldHasItsClassAndTheNextIsOpen() {
        ledger.entered("A", "2024-10-07", "PN1");

        assertThat(on("2024-10-08"))
                .containsExactly(expected("2024-10-07", "2024-09-30", "LATE"), expected(null, "2025-01-07", "PENDING"));
    }

    @Test
    void whatWasNotedLaterIsNotKnownYet() {
        ledger.entered("A", "2024-10-07", "PN1");

        assertThat(on("2024-10-06")).containsExactly(expected(null, "2024-09-30", "OVERDUE"));
    }

    @Test
    void aMeetingWithoutTheSchedule7MattersHasNoDueDate() {
        ledger.entered("A", null, "2024-09-20", "PN1", "2024-09-20", false);

        assertThat(on("2024-09-20"))
                .containsExactly(expected("2024-09-20", null, "UNKNOWN"), expected(null, "2024-09-30", "PENDING"));
    }

    private List<Expected> on(String asAt) {
        return ExpectedClasses.of(ledger.entries(), COUNCIL, day(asAt));
    }

    private static Expected expected(@Nullable String heldOn, @Nullable String dueOn, String timeliness) {
        return new Expected("A", day(heldOn), day(dueOn), timeliness);
    }
}
