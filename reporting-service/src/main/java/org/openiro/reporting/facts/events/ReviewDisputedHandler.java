package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.reporting.facts.store.ChildFacts;
import org.openiro.reporting.facts.store.DisputeFacts;

/** Kept whether or not the review is here yet: of both the newest state stands. */
@ApplicationScoped
class ReviewDisputedHandler implements EventHandler<ReviewDisputed> {

    private final ChildFacts children;
    private final DisputeFacts disputes;
    private final NewestOnly newest;

    ReviewDisputedHandler(ChildFacts children, DisputeFacts disputes, NewestOnly newest) {
        this.children = children;
        this.disputes = disputes;
        this.newest = newest;
    }

    @Override
    public String type() {
        return "review-disputed.v1";
    }

    @Override
    public Class<ReviewDisputed> dataType() {
        return ReviewDisputed.class;
    }

    @Override
    public Set<Subject> about(ReviewDisputed told) {
        return Set.of(Subject.child(told.childId()));
    }

    @Override
    public Handling handle(ReceivedEvent<ReviewDisputed> event) {
        ReviewDisputed told = event.data();
        if (!children.knows(told.childId())) {
            return Handling.waitingFor(Subjects.CHILD, told.childId().toString());
        }
        if (newest.advance(
                Subjects.DISPUTE, told.reviewId().toString(), event.envelope().sequence())) {
            disputes.keep(
                    told.reviewId(),
                    told.childId(),
                    told.disputedSince(),
                    told.settledAt(),
                    event.envelope().recordedAt());
        }
        return Handling.applied();
    }
}
