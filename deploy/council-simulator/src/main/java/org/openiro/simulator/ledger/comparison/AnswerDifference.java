package org.openiro.simulator.ledger.comparison;

import org.openiro.simulator.ledger.ReviewEntry.Answered;
import org.openiro.simulator.ledger.ReviewEntry.ReviewEntered;

/**
 * A review whose class, due date or rule was answered to the person who entered it otherwise than it is counted.
 *
 * @param count what the independent count would have answered
 */
public record AnswerDifference(ReviewEntered entered, Answered count) {

    @Override
    public String toString() {
        return "review of %s entered on %s: product %s, count %s"
                .formatted(entered.heldOn(), entered.on(), shown(entered.answered()), shown(count));
    }

    private static String shown(Answered answered) {
        return "%s by %s (%s)".formatted(answered.timeliness(), answered.statutoryDueOn(), answered.rule());
    }
}
