package org.openiro.reporting.facts.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.NewestOnly;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.reporting.facts.store.AllocationFacts;
import org.openiro.reporting.facts.store.ChildFacts;
import org.openiro.reporting.facts.store.IroFacts;

/** Takes an allocation, begun or ended, once its child and its IRO are known; of both records the newest stands. */
@ApplicationScoped
class AllocationTaker {

    private final ChildFacts children;
    private final IroFacts iros;
    private final AllocationFacts allocations;
    private final NewestOnly newest;

    AllocationTaker(ChildFacts children, IroFacts iros, AllocationFacts allocations, NewestOnly newest) {
        this.children = children;
        this.iros = iros;
        this.allocations = allocations;
        this.newest = newest;
    }

    Handling take(ReceivedEvent<AllocationTold> event) {
        AllocationTold told = event.data();
        if (!children.knows(told.childId())) {
            return Handling.waitingFor(Subjects.CHILD, told.childId().toString());
        }
        if (!iros.knows(told.iroId())) {
            return Handling.waitingFor(Subjects.IRO, told.iroId().toString());
        }
        if (newest.advance(
                Subjects.ALLOCATION,
                told.allocationId().toString(),
                event.envelope().sequence())) {
            allocations.keep(
                    told.allocationId(), told.allocation(), event.envelope().recordedAt());
        }
        return Handling.applied();
    }
}
