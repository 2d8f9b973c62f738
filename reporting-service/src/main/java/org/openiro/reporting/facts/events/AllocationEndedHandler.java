package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;

@ApplicationScoped
class AllocationEndedHandler implements EventHandler<AllocationTold> {

    private final AllocationTaker taker;

    AllocationEndedHandler(AllocationTaker taker) {
        this.taker = taker;
    }

    @Override
    public String type() {
        return "allocation-ended.v1";
    }

    @Override
    public Class<AllocationTold> dataType() {
        return AllocationTold.class;
    }

    @Override
    public Set<Subject> about(AllocationTold told) {
        return Set.of(Subject.child(told.childId()));
    }

    @Override
    public Handling handle(ReceivedEvent<AllocationTold> event) {
        return taker.take(event);
    }
}
