package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.openiro.platform.access.AccessLog;
import org.openiro.review.child.Children;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.obligation.Obligation;
import org.openiro.review.review.domain.ReviewCommand;

/** Gives up a review that is booked or was opened. It changes no class: that it was opened stays true. */
@ApplicationScoped
class CancelReview {

    private final Children children;
    private final Reviews reviews;
    private final ReviewCourse course;
    private final ReviewHistoryLog history;
    private final ReviewPublication publication;
    private final DetailUrls urls;
    private final AccessLog accessLog;
    private final Clock clock;

    CancelReview(
            Children children,
            Reviews reviews,
            ReviewCourse course,
            ReviewHistoryLog history,
            ReviewPublication publication,
            DetailUrls urls,
            AccessLog accessLog,
            Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.course = course;
        this.history = history;
        this.publication = publication;
        this.urls = urls;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    Review cancel(Review review, CancelReviewRequest request) {
        accessLog.touched(review.childId());
        var to = ReviewProblem.step(review, ReviewCommand.CANCEL);
        ReviewProblem.refuse(review.meetings().policy().cancelling(request.cancelledOn(), LocalDate.now(clock)));
        var work = course.load(children.held(review.childId()));
        review.ends(to, ReviewEnd.cancelled(request.cancelledOn(), request.reason()));
        history.add(review, HistoryEntry.What.CANCELLED);
        publication.send(
                work.child(),
                ReviewCancelled.TYPE,
                new ReviewCancelled(
                        review.id(),
                        review.childId(),
                        course.open(work).map(Obligation::id).orElse(null),
                        request.cancelledOn(),
                        urls.review(review.id())));
        reviews.flush();
        return review;
    }
}
