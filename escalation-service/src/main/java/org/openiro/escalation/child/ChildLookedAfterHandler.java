package org.openiro.escalation.child;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;

/** Learns a child's identifiers from its newest state and tells whoever waits for them. */
@ApplicationScoped
class ChildLookedAfterHandler implements EventHandler<ChildLookedAfter> {

    private final KnownChildren children;
    private final NewestOnly newest;
    private final Instance<WhenChildKnown> waiting;

    ChildLookedAfterHandler(KnownChildren children, NewestOnly newest, Instance<WhenChildKnown> waiting) {
        this.children = children;
        this.newest = newest;
        this.waiting = waiting;
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
    public Set<Subject> about(ChildLookedAfter child) {
        return Set.of(Subject.child(child.childId()));
    }

    @Override
    public void lookAhead(List<ChildLookedAfter> told) {
        newest.lookAhead(
                "child", told.stream().map(each -> each.childId().toString()).toList());
        Set<ChildIdentifier> identifiers =
                told.stream().flatMap(each -> each.identifiersGiven().stream()).collect(Collectors.toSet());
        children.hold(identifiers);
        waiting.forEach(each -> each.lookAhead(identifiers));
    }

    @Override
    public Handling handle(ReceivedEvent<ChildLookedAfter> event) {
        ChildLookedAfter child = event.data();
        long version = event.envelope().sequence();
        if (!newest.advance("child", child.childId().toString(), version)) {
            return Handling.applied();
        }
        List<ChildIdentifier> identifiers = child.identifiersGiven();
        children.hold(identifiers);
        children.learn(child.childId(), identifiers, version);
        waiting.forEach(each -> each.known(child.childId(), identifiers));
        return Handling.applied();
    }
}
