package org.openiro.review.decision.domain;

import java.util.ArrayList;
import java.util.List;

/** What may be done with one decision; circulating, and correcting that, is done with several of a review. */
public enum DecisionCommand {
    ANSWER,
    /** The last answer was recorded in error. */
    TAKE_BACK_ANSWER,
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
        if (decision.circulation() != null && (answers.isEmpty() || decision.contested())) {
            allowed.add(ANSWER);
        }
        if (!answers.isEmpty()) {
            allowed.add(TAKE_BACK_ANSWER);
        }
        allowed.add(AMEND);
        allowed.add(CLOSE);
        return List.copyOf(allowed);
    }
}
