package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.child.Children;
import org.openiro.review.review.domain.HoldingPolicy;

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

    Review holdBooked(Review review, HoldReviewRequest request) {
        if (review.status() != ReviewStatus.BOOKED) {
            accessLog.touched(review.childId());
            throw new ProblemException(ReviewProblem.REVIEW_NOT_OPEN);
        }
        return hold(children.held(review.childId()), review, request);
    }

    Review holdUnbooked(Child child, HoldReviewRequest request) {
        return hold(child, Review.unbooked(child.id()), request);
    }

    private Review hold(Child child, Review review, HoldReviewRequest request) {
        accessLog.touched(child.id());
        var holding = request.holding();
        ReviewProblem.refuse(HoldingPolicy.beforeClassifying(
                holding, LocalDate.now(clock), child.facts().dateOfBirth()));
        var work = course.load(child);
        if (work.heldOn(request.heldOn()).isPresent()) {
            throw new ProblemException(ReviewProblem.REVIEW_ALREADY_HELD);
        }
        review.held(request);
        ReviewProblem.refuse(HoldingPolicy.onClassifying(holding, course.classOf(work, review)));
        work.add(review);
        course.follow(work);
        reviews.flush();
        return review;
    }
}
