package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.reporting.facts.store.ChildFacts;
import org.openiro.reporting.facts.store.ObligationFacts;

@ApplicationScoped
class ReviewDueHandler implements EventHandler<ReviewDue> {

    private final ChildFacts children;
    private final ObligationFacts obligations;
    private final NewestOnly newest;

    ReviewDueHandler(ChildFacts children, ObligationFacts obligations, NewestOnly newest) {
        this.children = children;
        this.obligations = obligations;
        this.newest = newest;
    }

    @Override
    public String type() {
        return "review-due.v1";
    }

    @Override
    public Class<ReviewDue> dataType() {
        return ReviewDue.class;
    }

    @Override
    public Set<Subject> about(ReviewDue told) {
        return Set.of(Subject.child(told.childId()));
    }

    @Override
    public void lookAhead(List<ReviewDue> told) {
        newest.lookAhead(
                Subjects.OBLIGATION,
                told.stream().map(each -> each.obligationId().toString()).toList());
    }

    @Override
    public boolean writtenTogether(ReviewDue told) {
        return true;
    }

    @Override
    public Handling handle(ReceivedEvent<ReviewDue> event) {
        ReviewDue due = event.data();
        if (!children.knows(due.childId())) {
            return Handling.waitingFor(Subjects.CHILD, due.childId().toString());
        }
        if (newest.advance(
                Subjects.OBLIGATION,
                due.obligationId().toString(),
                event.envelope().sequence())) {
            obligations.keep(
                    due.obligation(),
                    Boolean.TRUE.equals(due.withdrawn()),
                    event.envelope().recordedAt());
        }
        return Handling.applied();
    }
}
