package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.openiro.platform.access.AccessLog;
import org.openiro.platform.http.ProblemException;
import org.openiro.review.child.Child;
import org.openiro.review.child.Children;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.obligation.Obligation;
import org.openiro.review.review.domain.Adjournment;
import org.openiro.review.review.domain.ReviewCommand;
import org.openiro.review.review.domain.ReviewStatus;

/** Records how the meetings of a review that is under way move, begin and go on. None of it moves a due date. */
@ApplicationScoped
class ArrangeMeetings {

    private final Children children;
    private final Reviews reviews;
    private final ReviewCourse course;
    private final ReviewHistoryLog history;
    private final ReviewPublication publication;
    private final DetailUrls urls;
    private final AccessLog accessLog;
    private final Clock clock;

    ArrangeMeetings(
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

    /** Before an adjournment the first meeting is moved, after it the one in which the review goes on. */
    Review rebook(Review review, RebookReviewRequest request) {
        accessLog.touched(review.childId());
        var to = ReviewProblem.step(review, ReviewCommand.REBOOK);
        var meetings = review.meetings();
        ReviewProblem.refuse(meetings.policy()
                .rebooking(request.bookedFor(), request.startsAt(), request.rebookedOn(), LocalDate.now(clock)));
        var work = course.load(children.held(review.childId()));
        review.comes(to, meetings.rebooked(request));
        course.follow(work);
        history.add(review, HistoryEntry.What.REBOOKED);
        publication.send(
                work.child(),
                ReviewBooked.TYPE,
                new ReviewBooked(
                        review.id(),
                        review.childId(),
                        course.open(work).map(Obligation::id).orElse(null),
                        request.bookedFor(),
                        urls.review(review.id())));
        return kept(review);
    }

    Review open(Review review, OpenReviewRequest request) {
        accessLog.touched(review.childId());
        var to = ReviewProblem.step(review, ReviewCommand.OPEN);
        return open(review, to, children.held(review.childId()), request);
    }

    /** One that was not booked here. */
    Review openUnbooked(Child child, OpenReviewRequest request) {
        accessLog.touched(child.id());
        return open(Review.unbooked(child.id()), ReviewStatus.OPENED, child, request);
    }

    private Review open(Review review, ReviewStatus to, Child child, OpenReviewRequest request) {
        ReviewProblem.refuse(review.meetings().policy().opening(request.openedOn(), LocalDate.now(clock)));
        var work = course.load(child);
        if (work.underWay().filter(each -> !each.id().equals(review.id())).isPresent()) {
            throw new ProblemException(ReviewProblem.REVIEW_ALREADY_BOOKED);
        }
        work.add(review);
        review.comes(to, review.meetings().opened(request.openedOn()));
        if (request.chairedBy() != null) {
            review.chairedBy(request.chairedBy());
        }
        course.follow(work);
        reviews.persist(review);
        history.add(review, HistoryEntry.What.OPENED);
        publication.send(work.child(), ReviewOpened.TYPE, ReviewOpened.of(review, urls.review(review.id())));
        return kept(review);
    }

    Review adjourn(Review review, AdjournReviewRequest request) {
        accessLog.touched(review.childId());
        var to = ReviewProblem.step(review, ReviewCommand.ADJOURN);
        ReviewProblem.refuse(review.meetings()
                .policy()
                .adjourning(request.adjournedOn(), request.continuesOn(), LocalDate.now(clock)));
        var work = course.load(children.held(review.childId()));
        var adjournment = new Adjournment(request.adjournedOn(), request.continuesOn(), request.reason());
        review.comes(to, review.meetings().adjourned(adjournment, request.startsAt()));
        course.follow(work);
        history.add(review, HistoryEntry.What.ADJOURNED);
        publication.send(work.child(), ReviewAdjourned.TYPE, ReviewAdjourned.of(review, urls.review(review.id())));
        return kept(review);
    }

    private Review kept(Review review) {
        reviews.flush();
        return review;
    }
}
