package org.openiro.review.decision.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a decision from which its standing follows.
 *
 * @param dueOn by when it is to be carried out, as it was agreed last
 * @param firstDueOn the due day by which it is judged: that which stood first when it passed; until one passes, {@code dueOn}
 * @param circulation null until it went out
 * @param answers in the order in which they were given
 * @param closing null while it is open
 */
public record DecisionDates(
        LocalDate dueOn,
        LocalDate firstDueOn,
        @Nullable Circulation circulation,
        List<DecisionAnswer> answers,
        @Nullable Closing closing) {

    public DecisionDates {
        answers = List.copyOf(answers);
    }

    /** It goes out, unless it has or was closed before it did. */
    public boolean waitsToGoOut() {
        return circulation == null && closing == null;
    }

    /** Whether it counts: it was not recorded in error. */
    public boolean stands() {
        return closing == null || closing.outcome() != DecisionOutcome.RECORDED_IN_ERROR;
    }

    /** What says it as it was meant, of one that was recorded in error; else null. */
    public @Nullable UUID replacedBy() {
        return closing == null || stands() ? null : closing.replacedBy();
    }

    /** Whether the last word of the manager is against it. */
    public boolean contested() {
        return !answers.isEmpty() && answers.getLast().answer() == Answer.CONTESTED;
    }

    /** When its due day had passed it was moved to a later one. */
    public boolean movedAfterItPassed() {
        return !dueOn.equals(firstDueOn);
    }

    /** Whether anything of it is dated before this day: that of its review, which was corrected since. */
    public boolean before(LocalDate reviewedOn) {
        var happened = Stream.concat(
                answers.stream().map(DecisionAnswer::answeredOn),
                Stream.ofNullable(closing).map(Closing::closedOn));
        var out = Stream.ofNullable(circulation).map(Circulation::circulatedOn);
        return Stream.concat(Stream.concat(Stream.of(dueOn), out), happened).anyMatch(day -> day.isBefore(reviewedOn));
    }
}
