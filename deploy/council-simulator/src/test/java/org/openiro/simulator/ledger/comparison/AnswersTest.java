package org.openiro.simulator.ledger.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openiro.simulator.ledger.ReviewEntry.Answered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;
import org.openiro.simulator.ledger.count.SmallLedger;

/** In care since 2 September 2024: the first review is due on 30 September, the second three months after the first. */
class AnswersTest {

    private static final LocalDate FIRST_DUE = LocalDate.of(2024, 9, 30);

    private final SmallLedger ledger =
            new SmallLedger().child("A", "2012-05-14").care("2024-09-02", null).sent();

    @Test
    void theRightAnswersAgree() {
        entered("2024-10-07", true, new Answered("LATE", FIRST_DUE, "FIRST_20WD", 7));
        entered("2024-10-20", false, new Answered("UNKNOWN", null, null, null));
        entered("2025-01-07", true, new Answered("ON_TIME", LocalDate.of(2025, 1, 7), "SECOND_3M", null));

        assertThat(Comparison.answers(ledger.entries())).isEmpty();
    }

    @Test
    void anotherClassDueDateRuleOrNumberOfDaysIsADifference() {
        for (Answered wrong : List.of(
                new Answered("ON_TIME", FIRST_DUE, "FIRST_20WD", 7),
                new Answered("LATE", FIRST_DUE.plusDays(1), "FIRST_20WD", 7),
                new Answered("LATE", FIRST_DUE, "SECOND_3M", 7),
                new Answered("LATE", FIRST_DUE, "FIRST_20WD", 6))) {
            SmallLedger answered = new SmallLedger()
                    .child("A", "2012-05-14")
                    .care("2024-09-02", null)
                    .sent()
                    .note(review("2024-10-07", true, wrong));

            assertThat(Comparison.answers(answered.entries()))
                    .extracting(AnswerDifference::count)
                    .containsExactly(new Answered("LATE", FIRST_DUE, "FIRST_20WD", 7));
        }
    }

    /** What was known when it was entered decides: the record of an earlier review came only afterwards. */
    @Test
    void whatComesLaterDoesNotMakeAnAnswerWrong() {
        entered("2024-10-07", true, new Answered("LATE", FIRST_DUE, "FIRST_20WD", 7));
        ledger.recorded("A", 1, "r1", "2024-09-20", "PN1", false);

        assertThat(Comparison.answers(ledger.entries())).isEmpty();
    }

    private void entered(String heldOn, boolean statutory, Answered answered) {
        ledger.note(review(heldOn, statutory, answered));
    }

    private static ReviewEntered review(String heldOn, boolean statutory, @Nullable Answered answered) {
        return new ReviewEntered(
                SmallLedger.COUNCIL,
                LocalDate.parse(heldOn),
                "A",
                "review of " + heldOn,
                LocalDate.parse(heldOn),
                null,
                "PN1",
                "IRO-1",
                "MEETING",
                null,
                List.of(),
                statutory,
                answered);
    }
}
