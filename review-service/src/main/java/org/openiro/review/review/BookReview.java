package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.obligation.Obligation;

/** Books a review; one booking at a time for a child. A booking moves no due date. */
@ApplicationScoped
class BookReview {

    private final Reviews reviews;
    private final ReviewCourse course;
    private final ReviewHistoryLog history;
    private final ReviewPublication publication;
    private final DetailUrls urls;
    private final AccessLog accessLog;

    BookReview(
            Reviews reviews,
            ReviewCourse course,
            ReviewHistoryLog history,
            ReviewPublication publication,
            DetailUrls urls,
            AccessLog accessLog) {
        this.reviews = reviews;
        this.course = course;
        this.history = history;
        this.publication = publication;
        this.urls = urls;
        this.accessLog = accessLog;
    }

    /** @param meetingId of the meeting at which other children are reviewed too */
    Review book(Child child, BookReviewRequest request, @Nullable UUID meetingId) {
        accessLog.touched(child.id());
        var work = course.load(child);
        if (work.underWay().isPresent()) {
            throw new ProblemException(ReviewProblem.REVIEW_ALREADY_BOOKED);
        }
        var review = Review.booked(child.id(), request.bookedFor(), request.startsAt(), request.chairedBy());
        review.comes(review.status(), review.meetings().together(meetingId));
        reviews.persist(review);
        history.add(review, HistoryEntry.What.BOOKED);
        publication.send(
                child,
                ReviewBooked.TYPE,
                new ReviewBooked(
                        review.id(),
                        child.id(),
                        course.open(work).map(Obligation::id).orElse(null),
                        request.bookedFor(),
                        urls.review(review.id())));
        reviews.flush();
        return review;
    }
}
