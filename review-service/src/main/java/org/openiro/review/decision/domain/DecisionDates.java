package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a decision from which its standing follows.
 *
 * @param answers in the order in which they were given
 */
public record DecisionDates(
        LocalDate dueOn,
        @Nullable LocalDate circulatedOn,
        List<DecisionAnswer> answers,
        @Nullable Closing closing) {

    public DecisionDates {
        answers = List.copyOf(answers);
    }
}
