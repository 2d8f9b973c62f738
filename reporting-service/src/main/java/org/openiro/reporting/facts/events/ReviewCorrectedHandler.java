package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;

@ApplicationScoped
class ReviewCorrectedHandler implements EventHandler<ReviewHeld> {

    private final HeldReviewTaker taker;

    ReviewCorrectedHandler(HeldReviewTaker taker) {
        this.taker = taker;
    }

    @Override
    public String type() {
        return "review-corrected.v1";
    }

    @Override
    public Class<ReviewHeld> dataType() {
        return ReviewHeld.class;
    }

    @Override
    public Set<Subject> about(ReviewHeld told) {
        return Set.of(Subject.child(told.childId()));
    }

    @Override
    public Handling handle(ReceivedEvent<ReviewHeld> event) {
        return taker.take(event);
    }
}
