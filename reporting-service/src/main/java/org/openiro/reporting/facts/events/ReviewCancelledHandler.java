package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.reporting.facts.store.ReviewFacts;

/** A cancelled review was not held. Usually it was only booked, and then nothing was ever kept of it here. */
@ApplicationScoped
class ReviewCancelledHandler implements EventHandler<ReviewCancelled> {

    private final ReviewFacts reviews;
    private final NewestOnly newest;

    ReviewCancelledHandler(ReviewFacts reviews, NewestOnly newest) {
        this.reviews = reviews;
        this.newest = newest;
    }

    @Override
    public String type() {
        return "review-cancelled.v1";
    }

    @Override
    public Class<ReviewCancelled> dataType() {
        return ReviewCancelled.class;
    }

    @Override
    public Set<Subject> about(ReviewCancelled told) {
        return Set.of(Subject.child(told.childId()));
    }

    @Override
    public Handling handle(ReceivedEvent<ReviewCancelled> event) {
        String reviewId = event.data().reviewId().toString();
        if (newest.advance(Subjects.REVIEW, reviewId, event.envelope().sequence())) {
            reviews.cancel(event.data().reviewId(), event.envelope().recordedAt());
        }
        return Handling.applied();
    }
}
