package org.openiro.simulator.ledger.comparison;

import java.time.LocalDate;
import org.openiro.simulator.ledger.ReviewEntry.Answered;

/**
 * A review whose class, due date or rule was answered to the person who entered or corrected it otherwise than it is counted.
 *
 * @param saidOn the day on which it was
 * @param count what the independent count would have answered
 */
public record AnswerDifference(LocalDate heldOn, LocalDate saidOn, Answered answered, Answered count) {

    @Override
    public String toString() {
        return "review of %s entered on %s: product %s, count %s"
                .formatted(heldOn, saidOn, shown(answered), shown(count));
    }

    private static String shown(Answered answered) {
        return "%s by %s (%s)".formatted(answered.timeliness(), answered.statutoryDueOn(), answered.rule());
    }
}
