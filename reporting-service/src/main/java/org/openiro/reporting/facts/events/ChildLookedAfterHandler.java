package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.PendingFacts;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.reporting.facts.store.ChildFacts;

@ApplicationScoped
class ChildLookedAfterHandler implements EventHandler<ChildLookedAfter> {

    private final ChildFacts children;
    private final NewestOnly newest;
    private final PendingFacts pending;

    ChildLookedAfterHandler(ChildFacts children, NewestOnly newest, PendingFacts pending) {
        this.children = children;
        this.newest = newest;
        this.pending = pending;
    }

    @Override
    public String type() {
        return "child-looked-after.v1";
    }

    @Override
    public Class<ChildLookedAfter> dataType() {
        return ChildLookedAfter.class;
    }

    @Override
    public Set<Subject> about(ChildLookedAfter told) {
        return Set.of(Subject.child(told.childId()));
    }

    @Override
    public void lookAhead(List<ChildLookedAfter> told) {
        List<String> ids = told.stream().map(each -> each.childId().toString()).toList();
        newest.lookAhead(Subjects.CHILD, ids);
        pending.lookAhead(Subjects.CHILD, ids);
    }

    @Override
    public boolean writtenTogether(ChildLookedAfter told) {
        return true;
    }

    @Override
    public Handling handle(ReceivedEvent<ChildLookedAfter> event) {
        String childId = event.data().childId().toString();
        if (newest.advance(Subjects.CHILD, childId, event.envelope().sequence())) {
            children.keep(event.data().child(), event.envelope().recordedAt());
            pending.release(Subjects.CHILD, childId);
        }
        return Handling.applied();
    }
}
