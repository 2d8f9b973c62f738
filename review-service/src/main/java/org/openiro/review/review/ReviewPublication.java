package org.openiro.review.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;
import org.openiro.review.child.Child;
import org.openiro.review.child.DetailUrls;
import org.openiro.review.review.domain.ReviewStatus;

/** Writes into the history and publishes what became different of a child's held reviews, and what else is told of reviews. */
@ApplicationScoped
class ReviewPublication {

    private final Reviews reviews;
    private final ReviewHistoryLog history;
    private final Outbox outbox;
    private final DetailUrls urls;
    private final Clock clock;

    ReviewPublication(Reviews reviews, ReviewHistoryLog history, Outbox outbox, DetailUrls urls, Clock clock) {
        this.reviews = reviews;
        this.history = history;
        this.outbox = outbox;
        this.urls = urls;
        this.clock = clock;
    }

    void send(Child child, String type, Object event) {
        outbox.append(new OutgoingEvent("reviews", type, child.id().toString(), event));
    }

    /** Of the reviews as they now stand; answers whether anything published changed. */
    boolean of(ReviewsOfChild work, LocalDate today) {
        boolean changed = false;
        for (var review : work.held()) {
            changed |= held(work, review, today);
        }
        for (var review : work.takenBack()) {
            takenBack(work, review);
            changed = true;
        }
        return changed;
    }

    private boolean held(ReviewsOfChild work, Review review, LocalDate today) {
        var before = work.before(review);
        if (before.isEmpty()) {
            var dueOn = review.judgedBy();
            review.recordedAfterDue(review.source() == Source.PERSON && dueOn != null && today.isAfter(dueOn));
            reviews.persist(review);
            history.add(
                    review,
                    review.source() == Source.PERSON ? HistoryEntry.What.HELD : HistoryEntry.What.TOLD_BY_SOURCE);
            send(work.child(), ReviewHeld.TYPE, ReviewHeld.of(review, urls.review(review.id())));
            return true;
        }
        var what = work.amended(review) ? HistoryEntry.What.AMENDED : HistoryEntry.What.CORRECTED;
        if (!Objects.equals(review.completedOn(), before.get().completedOn())) {
            var dueOn = review.judgedBy();
            review.recordedAfterDue(review.source() == Source.PERSON && dueOn != null && today.isAfter(dueOn));
        } else if (work.judgedOtherwise(review)) {
            review.recordedAfterDue(enteredAfterDue(review));
        }
        var after = ReviewHeld.of(review, urls.review(review.id()));
        if (after.equals(before.get())) {
            if (work.amended(review)) {
                // What a person confirms stands from now on, though nothing that others are told is different.
                history.add(review, what);
            }
            return false;
        }
        history.add(review, what);
        send(work.child(), ReviewCorrected.TYPE, ReviewCorrected.of(before.get(), after, false));
        return true;
    }

    /** To others the same, whoever took it back: the review counts nowhere. */
    private void takenBack(ReviewsOfChild work, Review review) {
        var before = work.before(review).orElseThrow();
        history.add(
                review,
                review.status() == ReviewStatus.RECORDED_IN_ERROR
                        ? HistoryEntry.What.RECORDED_IN_ERROR
                        : HistoryEntry.What.WITHDRAWN_BY_SOURCE);
        send(work.child(), ReviewCorrected.TYPE, ReviewCorrected.of(before, before, true));
    }

    /** A due date that was corrected, or another that it is judged on, says anew whether a person's entry came after it. */
    private boolean enteredAfterDue(Review review) {
        var dueOn = review.judgedBy();
        return review.source() == Source.PERSON
                && dueOn != null
                && history.ofHoldings(review.id()).stream()
                        .map(entry -> LocalDate.ofInstant(entry.at(), clock.getZone()))
                        .anyMatch(dueOn::isBefore);
    }
}
