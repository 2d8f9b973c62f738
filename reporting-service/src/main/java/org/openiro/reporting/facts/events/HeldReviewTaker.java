package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.reporting.facts.store.ChildFacts;
import org.openiro.reporting.facts.store.ReviewFacts;

/** Takes a review's whole state, whether it was just held or corrected: of both the newest stands. */
@ApplicationScoped
class HeldReviewTaker {

    private final ChildFacts children;
    private final ReviewFacts reviews;
    private final NewestOnly newest;

    HeldReviewTaker(ChildFacts children, ReviewFacts reviews, NewestOnly newest) {
        this.children = children;
        this.reviews = reviews;
        this.newest = newest;
    }

    Handling take(ReceivedEvent<ReviewHeld> event) {
        ReviewHeld held = event.data();
        if (!children.knows(held.childId())) {
            return Handling.waitingFor(Subjects.CHILD, held.childId().toString());
        }
        if (newest.advance(
                Subjects.REVIEW, held.reviewId().toString(), event.envelope().sequence())) {
            reviews.keep(
                    held.review(),
                    Boolean.TRUE.equals(held.withdrawn()),
                    event.envelope().recordedAt());
        }
        return Handling.applied();
    }
}
