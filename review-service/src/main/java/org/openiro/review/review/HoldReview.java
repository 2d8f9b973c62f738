package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
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
    private final PlannedReviews planned;
    private final ReviewCourse course;
    private final AccessLog accessLog;
    private final EntityManager entities;
    private final Clock clock;

    HoldReview(
            Children children,
            Reviews reviews,
            PlannedReviews planned,
            ReviewCourse course,
            AccessLog accessLog,
            EntityManager entities,
            Clock clock) {
        this.children = children;
        this.reviews = reviews;
        this.planned = planned;
        this.course = course;
        this.accessLog = accessLog;
        this.entities = entities;
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
        return hold(load(children.held(review.childId())), review, request, meetingId);
    }

    /**
     * One of which nobody says that it was planned here: it is the review under way all the same when a source that told of this
     * day would mean that one. A meeting that considered no Schedule 7 matters is none, and what is planned stays.
     */
    Review holdUnbooked(Child child, HoldReviewRequest request, @Nullable UUID meetingId) {
        accessLog.touched(child.id());
        var work = load(child);
        var review = Optional.of(request)
                .filter(HoldReviewRequest::discharges)
                .flatMap(said -> planned.thatWasHeld(work, said.heldOn(), said.openedOn()))
                .orElseGet(() -> Review.unbooked(child.id()));
        return hold(work, review, request, meetingId);
    }

    /** Nothing waits to be written yet, also of a child held before at the same meeting: no query need look for it. */
    private ReviewsOfChild load(Child child) {
        entities.setFlushMode(FlushModeType.COMMIT);
        try {
            return course.load(child);
        } finally {
            entities.setFlushMode(FlushModeType.AUTO);
        }
    }

    /** Nothing that is kept is changed before it is certain that nothing is refused: others go on in this transaction. */
    private Review hold(ReviewsOfChild work, Review review, HoldReviewRequest request, @Nullable UUID meetingId) {
        var holding = request.holding();
        var refusals = new ArrayList<>(HoldingPolicy.beforeClassifying(
                holding, LocalDate.now(clock), work.child().facts().dateOfBirth()));
        refusals.addAll(review.meetings().policy().holding(request.heldOn(), request.openedOn()));
        ReviewProblem.refuse(refusals);
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
