package org.openiro.review.review;

import java.util.List;
import java.util.Locale;
import org.openiro.platform.http.ProblemCode;
import org.openiro.review.refusal.Refusals;
import org.openiro.review.refusal.domain.Refusal;
import org.openiro.review.review.domain.ReviewCommand;
import org.openiro.review.review.domain.ReviewLife;
import org.openiro.review.review.domain.ReviewStatus;

/** Why a command on a review was not accepted. */
enum ReviewProblem implements ProblemCode {
    REVIEW_REFUSED(422, "The review cannot be recorded like this"),
    REVIEW_ALREADY_BOOKED(409, "The child has a review booked or under way already"),
    REVIEW_ALREADY_HELD(409, "A review of this child on that day is recorded already"),
    REVIEW_NOT_OPEN(409, "The state of the review does not allow this");

    private final int status;
    private final String title;

    ReviewProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /** The command from this state, or the answer with the state's code and every command that is allowed from it. */
    static ReviewStatus step(Review review, ReviewCommand command) {
        return switch (ReviewLife.step(review.status(), command)) {
            case ReviewLife.Step.Taken taken -> taken.to();
            case ReviewLife.Step.NotAllowed refused ->
                throw Refusals.notAllowed(
                        REVIEW_NOT_OPEN, refused.from(), "/v1/reviews/" + review.id(), refused.allowed());
        };
    }

    static void refuse(List<Refusal> refusals) {
        Refusals.refuse(REVIEW_REFUSED, refusals);
    }
}
