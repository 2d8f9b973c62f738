package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.child.Children;
import org.openiro.review.review.domain.HoldingPolicy;
import org.openiro.review.review.domain.ReviewCommand;

/** Records that a review was held, booked or not. */
@ApplicationScoped
class HoldReview {

    private final Children children;
    private final Reviews reviews;
    private final ReviewCourse course;
    private final AccessLog accessLog;
    private final Clock clock;

    HoldReview(Children children, Reviews reviews, ReviewCourse course, AccessLog accessLog, Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.course = course;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /**
     * One that is booked, opened or adjourned.
     *
     * @param meetingId of the meeting at which other children were reviewed too
     */
    Review holdBooked(Review review, HoldReviewRequest request, @Nullable UUID meetingId) {
        accessLog.touched(review.childId());
        ReviewProblem.step(review, ReviewCommand.HOLD);
        return hold(children.held(review.childId()), review, request, meetingId);
    }

    Review holdUnbooked(Child child, HoldReviewRequest request, @Nullable UUID meetingId) {
        return hold(child, Review.unbooked(child.id()), request, meetingId);
    }

    /** Nothing that is kept is changed before it is certain that nothing is refused: others go on in this transaction. */
    private Review hold(Child child, Review review, HoldReviewRequest request, @Nullable UUID meetingId) {
        accessLog.touched(child.id());
        var holding = request.holding();
        var refusals = new ArrayList<>(HoldingPolicy.beforeClassifying(
                holding, LocalDate.now(clock), child.facts().dateOfBirth()));
        refusals.addAll(review.meetings().policy().holding(request.heldOn(), request.openedOn()));
        ReviewProblem.refuse(refusals);
        var work = course.load(child);
        if (work.heldOn(request.heldOn()).isPresent()) {
            throw new ProblemException(ReviewProblem.REVIEW_ALREADY_HELD);
        }
        var trial = review.trial();
        trial.held(request);
        ReviewProblem.refuse(Conduct.refusals(work, trial));
        ReviewProblem.refuse(HoldingPolicy.onClassifying(holding, course.classOf(work, trial)));
        review.held(request);
        if (meetingId != null) {
            review.comes(review.status(), review.meetings().together(meetingId));
        }
        work.add(review);
        course.follow(work);
        reviews.flush();
        return review;
    }
}
