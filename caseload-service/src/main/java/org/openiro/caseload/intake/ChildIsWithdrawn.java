package org.openiro.caseload.intake;

import static org.openiro.caseload.intake.UnusableFact.required;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openiro.caseload.allocation.WithdrawnAllocations;
import org.openiro.caseload.child.store.Children;
import org.openiro.caseload.child.store.FirstReviews;
import org.openiro.platform.events.EventHandler;
import org.openiro.platform.events.Handling;
import org.openiro.platform.events.ReceivedEvent;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;

/** Removes what is held of a withdrawn child, once: review-service says it on both of its topics. */
@ApplicationScoped
class ChildIsWithdrawn implements EventHandler<ChildWithdrawn> {

    private final Withdrawals withdrawals;
    private final WithdrawnAllocations allocations;
    private final FirstReviews firstReviews;
    private final Children children;

    ChildIsWithdrawn(
            Withdrawals withdrawals, WithdrawnAllocations allocations, FirstReviews firstReviews, Children children) {
        this.withdrawals = withdrawals;
        this.allocations = allocations;
        this.firstReviews = firstReviews;
        this.children = children;
    }

    @Override
    public String type() {
        return "child-withdrawn.v1";
    }

    @Override
    public Class<ChildWithdrawn> dataType() {
        return ChildWithdrawn.class;
    }

    @Override
    public Handling handle(ReceivedEvent<ChildWithdrawn> event) {
        try {
            UUID childId = required(event.data().childId(), "/childId");
            List<String> hashes = required(event.data().identifierHashes(), "/identifierHashes");
            if (withdrawals.withdraw(subjects(childId, hashes))) {
                allocations.remove(childId, Set.copyOf(hashes));
                firstReviews.forgetChild(childId);
                children.forget(childId);
            }
            return Handling.applied();
        } catch (UnusableFact unusable) {
            return unusable.handling();
        }
    }

    private static Collection<Subject> subjects(UUID childId, List<String> hashes) {
        Set<Subject> subjects = new HashSet<>(Set.of(Subject.child(childId)));
        hashes.stream().map(Withdrawals::identifierHashed).forEach(subjects::add);
        return subjects;
    }
}
