package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.openiro.platform.access.AccessLog;
import org.openiro.review.child.Children;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.review.domain.Refusal;
import org.openiro.review.review.domain.ReviewCommand;

/**
 * Takes back a review that never happened as it was recorded. What it did to what is required of the child is undone as by
 * any correction; the review stays to be seen, and counts nowhere.
 */
@ApplicationScoped
class RecordInError {

    private final Children children;
    private final Reviews reviews;
    private final ReviewCourse course;
    private final ReviewHistoryLog history;
    private final ReviewPublication publication;
    private final DetailUrls urls;
    private final AccessLog accessLog;
    private final Clock clock;

    RecordInError(
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

    Review take(Review review, RecordInErrorRequest request) {
        accessLog.touched(review.childId());
        var to = ReviewProblem.step(review, ReviewCommand.RECORD_IN_ERROR);
        if (request.foundOn().isAfter(LocalDate.now(clock))) {
            ReviewProblem.refuse(
                    List.of(new Refusal("foundOn", "after-today", "an error cannot have been found after today")));
        }
        var work = course.load(children.held(review.childId()));
        var held = review.held();
        var obligationId = review.outcome().obligationId();
        review.ends(to, ReviewEnd.recordedInError(request.foundOn(), request.reason()));
        course.follow(work);
        if (!held) {
            history.add(review, HistoryEntry.What.RECORDED_IN_ERROR);
            publication.send(
                    work.child(),
                    ReviewCancelled.TYPE,
                    new ReviewCancelled(
                            review.id(), review.childId(), obligationId, request.foundOn(), urls.review(review.id())));
        }
        reviews.flush();
        return review;
    }
}
