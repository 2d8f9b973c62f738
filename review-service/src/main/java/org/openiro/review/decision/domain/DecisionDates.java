package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    /** Whether anything of it is dated before this day: that of its review, which was corrected since. */
    public boolean before(LocalDate reviewedOn) {
        var happened = Stream.concat(
                answers.stream().map(DecisionAnswer::answeredOn),
                Stream.ofNullable(closing).map(Closing::closedOn));
        return Stream.concat(Stream.concat(Stream.of(dueOn), Stream.ofNullable(circulatedOn)), happened)
                .anyMatch(day -> day.isBefore(reviewedOn));
    }
}
