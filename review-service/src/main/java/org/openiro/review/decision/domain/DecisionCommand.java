package org.openiro.review.decision.domain;

import java.util.ArrayList;
import java.util.List;

/** What may be done with one decision; circulating is done with all that a review made. */
public enum DecisionCommand {
    ANSWER,
    AMEND,
    CLOSE,
    /** It was closed in error. */
    REOPEN;

    /** What the state of a decision allows, in the order in which they are declared. */
    public static List<DecisionCommand> allowed(DecisionDates decision) {
        if (decision.closing() != null) {
            return List.of(REOPEN);
        }
        var allowed = new ArrayList<DecisionCommand>();
        var answers = decision.answers();
        if (decision.circulatedOn() != null
                && (answers.isEmpty() || answers.getLast().answer() == Answer.CONTESTED)) {
            allowed.add(ANSWER);
        }
        allowed.add(AMEND);
        allowed.add(CLOSE);
        return List.copyOf(allowed);
    }
}
