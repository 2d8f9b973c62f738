package org.openiro.review.review.domain;

import static org.openiro.review.review.domain.ReviewCommand.ADJOURN;
import static org.openiro.review.review.domain.ReviewCommand.AMEND;
import static org.openiro.review.review.domain.ReviewCommand.CANCEL;
import static org.openiro.review.review.domain.ReviewCommand.HOLD;
import static org.openiro.review.review.domain.ReviewCommand.OPEN;
import static org.openiro.review.review.domain.ReviewCommand.REBOOK;
import static org.openiro.review.review.domain.ReviewCommand.RECORD_IN_ERROR;

import java.util.List;
import java.util.Map;

/**
 * Which command leads a review from one state to the next. A booking is given up by cancelling it; only what is said to have
 * happened can have been recorded in error. What was cancelled or recorded in error stays as it is.
 */
public final class ReviewLife {

    private static final Map<ReviewStatus, Map<ReviewCommand, ReviewStatus>> STEPS = Map.of(
            ReviewStatus.BOOKED,
            Map.of(
                    REBOOK, ReviewStatus.BOOKED,
                    OPEN, ReviewStatus.OPENED,
                    HOLD, ReviewStatus.HELD,
                    CANCEL, ReviewStatus.CANCELLED),
            ReviewStatus.OPENED,
            Map.of(
                    ADJOURN, ReviewStatus.ADJOURNED,
                    HOLD, ReviewStatus.HELD,
                    CANCEL, ReviewStatus.CANCELLED,
                    RECORD_IN_ERROR, ReviewStatus.RECORDED_IN_ERROR),
            ReviewStatus.ADJOURNED,
            Map.of(
                    REBOOK, ReviewStatus.ADJOURNED,
                    ADJOURN, ReviewStatus.ADJOURNED,
                    HOLD, ReviewStatus.HELD,
                    CANCEL, ReviewStatus.CANCELLED,
                    RECORD_IN_ERROR, ReviewStatus.RECORDED_IN_ERROR),
            ReviewStatus.HELD,
            Map.of(AMEND, ReviewStatus.HELD, RECORD_IN_ERROR, ReviewStatus.RECORDED_IN_ERROR),
            ReviewStatus.CANCELLED,
            Map.of(),
            ReviewStatus.RECORDED_IN_ERROR,
            Map.of());

    private ReviewLife() {}

    /** What a command comes to. */
    public sealed interface Step {

        record Taken(ReviewStatus to) implements Step {}

        record NotAllowed(ReviewStatus from, List<ReviewCommand> allowed) implements Step {}
    }

    public static Step step(ReviewStatus from, ReviewCommand command) {
        var to = steps(from).get(command);
        return to == null ? new Step.NotAllowed(from, allowed(from)) : new Step.Taken(to);
    }

    /** In the order in which they are declared. */
    public static List<ReviewCommand> allowed(ReviewStatus from) {
        return steps(from).keySet().stream().sorted().toList();
    }

    private static Map<ReviewCommand, ReviewStatus> steps(ReviewStatus from) {
        return STEPS.getOrDefault(from, Map.of());
    }
}
