package org.openiro.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openiro.caseload.allocation.domain.ChildRef;
import org.openiro.caseload.allocation.events.AllocationEvents;
import org.openiro.caseload.allocation.store.AllocationRecord;
import org.openiro.caseload.allocation.store.Allocations;
import org.openiro.caseload.child.domain.Identifier;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.Subject;
import org.openiro.platform.events.Withdrawals;
import org.openiro.platform.http.FieldError;
import org.openiro.platform.http.ProblemException;

/** Removes the allocations of a withdrawn child, those too that wait for it under an identifier, and refuses new ones. */
@ApplicationScoped
public class WithdrawnAllocations {

    private final Allocations allocations;
    private final AllocationEvents events;
    private final Withdrawals withdrawals;
    private final Erasure erasure;

    WithdrawnAllocations(Allocations allocations, AllocationEvents events, Withdrawals withdrawals, Erasure erasure) {
        this.allocations = allocations;
        this.events = events;
        this.withdrawals = withdrawals;
        this.erasure = erasure;
    }

    /** Announces it also where there was no allocation: that a reader may know is the point. */
    @Transactional
    public void remove(UUID childId, Set<String> identifierHashes) {
        List<Identifier> names = awaited(identifierHashes);
        // In the order in which a child that arrives takes them.
        names.stream()
                .map(ChildRef.Named::new)
                .sorted(Comparator.comparing(ChildRef::toString))
                .forEach(allocations::alone);
        List<AllocationRecord> held = allocations.toChange(new ChildRef.Known(childId));
        List<AllocationRecord> all = Stream.concat(held.stream(), allocations.unbound(names).stream())
                .toList();
        all.forEach(allocations::delete);
        allocations.flush();
        erasure.of(Stream.concat(Stream.of(childId), all.stream().map(AllocationRecord::allocationId))
                .map(UUID::toString)
                .toList());
        events.withdrawn(childId);
    }

    private List<Identifier> awaited(Set<String> identifierHashes) {
        try (Stream<Identifier> awaited = allocations.awaited()) {
            return awaited.filter(
                            name -> identifierHashes.contains(subject(name).id()))
                    .toList();
        }
    }

    /** A withdrawal that comes at this moment waits for the allocation and removes it. */
    void refuse(ChildRef child) {
        boolean withdrawn =
                switch (child) {
                    case ChildRef.Known known -> withdrawn(Subject.child(known.childId()));
                    case ChildRef.Named named -> withdrawn(subject(named.identifier()));
                };
        if (withdrawn) {
            String pointer = child instanceof ChildRef.Known ? "/childId" : "/child/identifier";
            throw new ProblemException(
                    AllocationProblem.CHILD_WITHDRAWN, new FieldError(pointer, "child-withdrawn", "was withdrawn"));
        }
    }

    private boolean withdrawn(Subject subject) {
        return !withdrawals.withdrawn(List.of(subject)).isEmpty();
    }

    private Subject subject(Identifier identifier) {
        return withdrawals.identifier(identifier.scheme(), identifier.identifier());
    }
}
