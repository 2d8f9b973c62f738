package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Children;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.obligation.Obligation;
import org.openiro.review.review.domain.Refusal;

/** Cancels a booking. A review that was held cannot be cancelled. */
@ApplicationScoped
class CancelReview {

    private final Children children;
    private final Reviews reviews;
    private final ReviewCourse course;
    private final ReviewHistoryLog history;
    private final DetailUrls urls;
    private final AccessLog accessLog;
    private final Clock clock;

    CancelReview(
            Children children,
            Reviews reviews,
            ReviewCourse course,
            ReviewHistoryLog history,
            DetailUrls urls,
            AccessLog accessLog,
            Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.course = course;
        this.history = history;
        this.urls = urls;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    Review cancel(Review review, CancelReviewRequest request) {
        accessLog.touched(review.childId());
        if (review.status() != ReviewStatus.BOOKED) {
            throw new ProblemException(ReviewProblem.REVIEW_NOT_OPEN);
        }
        if (request.cancelledOn().isAfter(LocalDate.now(clock))) {
            ReviewProblem.refuse(List.of(
                    new Refusal("cancelledOn", "after-today", "a review cannot have been cancelled after today")));
        }
        var child = children.held(review.childId());
        review.cancelled(request.cancelledOn(), request.reason());
        history.add(review, HistoryEntry.What.CANCELLED);
        course.send(
                child,
                ReviewCancelled.TYPE,
                new ReviewCancelled(
                        review.id(),
                        child.id(),
                        course.open(course.load(child)).map(Obligation::id).orElse(null),
                        request.cancelledOn(),
                        urls.review(review.id())));
        reviews.flush();
        return review;
    }
}
