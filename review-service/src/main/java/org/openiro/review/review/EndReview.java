package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.review.child.Children;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.obligation.Obligation;
import org.openiro.review.review.domain.ReviewCommand;

/**
 * Ends a review that is not completed, or that never happened as it was recorded: the one changes no class, and what the
 * other did to what is required of the child is undone as by any correction. Both stay to be seen.
 */
@ApplicationScoped
class EndReview {

    private final Children children;
    private final Reviews reviews;
    private final ReviewCourse course;
    private final ReviewDisputes disputes;
    private final ReviewHistoryLog history;
    private final ReviewPublication publication;
    private final DetailUrls urls;
    private final AccessLog accessLog;
    private final Clock clock;

    EndReview(
            Children children,
            Reviews reviews,
            ReviewCourse course,
            ReviewDisputes disputes,
            ReviewHistoryLog history,
            ReviewPublication publication,
            DetailUrls urls,
            AccessLog accessLog,
            Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.course = course;
        this.disputes = disputes;
        this.history = history;
        this.publication = publication;
        this.urls = urls;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Gives up a review that is booked or was opened; that it was opened stays true. */
    Review cancel(Review review, CancelReviewRequest request) {
        accessLog.touched(review.childId());
        var to = ReviewProblem.step(review, ReviewCommand.CANCEL);
        ReviewProblem.refuse(review.meetings().policy().cancelling(request.cancelledOn(), LocalDate.now(clock)));
        var work = course.load(children.held(review.childId()));
        review.ends(to, ReviewEnd.cancelled(request.cancelledOn(), request.reason()));
        var obligationId = course.open(work).map(Obligation::id).orElse(null);
        return notHeld(work, review, HistoryEntry.What.CANCELLED, obligationId, request.cancelledOn());
    }

    /** Takes back what never happened; a review that was held counts nowhere any more. */
    Review recordInError(Review review, RecordInErrorRequest request) {
        accessLog.touched(review.childId());
        var to = ReviewProblem.step(review, ReviewCommand.RECORD_IN_ERROR);
        ReviewProblem.refuse(review.meetings()
                .policy()
                .findingInError(request.foundOn(), review.completedOn(), LocalDate.now(clock)));
        var work = course.load(children.held(review.childId()));
        var held = review.held();
        disputes.recordedInError(review);
        var obligationId = review.outcome().obligationId();
        review.ends(to, ReviewEnd.recordedInError(request.foundOn(), request.reason()));
        course.follow(work);
        if (!held) {
            return notHeld(work, review, HistoryEntry.What.RECORDED_IN_ERROR, obligationId, request.foundOn());
        }
        reviews.flush();
        return review;
    }

    /** Others hear of it as of a review that will not be held. */
    private Review notHeld(
            ReviewsOfChild work, Review review, HistoryEntry.What what, @Nullable UUID obligationId, LocalDate on) {
        history.add(review, what);
        publication.send(
                work.child(),
                ReviewCancelled.TYPE,
                new ReviewCancelled(review.id(), review.childId(), obligationId, on, urls.review(review.id())));
        reviews.flush();
        return review;
    }
}
