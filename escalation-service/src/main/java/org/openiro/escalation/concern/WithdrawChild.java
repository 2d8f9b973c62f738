package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openiro.escalation.child.ChildIdentifier;
import org.openiro.escalation.child.WhenChildWithdrawn;
import org.openiro.escalation.concern.events.ChildWithdrawn;
import org.openiro.escalation.concern.events.ConcernBound;
import org.openiro.escalation.concern.events.ConcernEvents;
import org.openiro.escalation.concern.store.ConcernChildRow;
import org.openiro.escalation.concern.store.ConcernChildren;
import org.openiro.escalation.concern.store.ConcernSteps;
import org.openiro.escalation.concern.store.Concerns;
import org.openiro.platform.events.Erasure;
import org.openiro.platform.events.Withdrawals;

/**
 * Takes a withdrawn child out of the concerns: one about this child alone goes with its history, of one about others too
 * only the child goes. Its version stays: what an IRO has read of it and is about to decide holds as before.
 */
@ApplicationScoped
class WithdrawChild implements WhenChildWithdrawn {

    private final Concerns concerns;
    private final ConcernChildren children;
    private final ConcernSteps steps;
    private final ConcernEvents events;
    private final Withdrawals withdrawals;
    private final Erasure erasure;

    WithdrawChild(
            Concerns concerns,
            ConcernChildren children,
            ConcernSteps steps,
            ConcernEvents events,
            Withdrawals withdrawals,
            Erasure erasure) {
        this.concerns = concerns;
        this.children = children;
        this.steps = steps;
        this.events = events;
        this.withdrawals = withdrawals;
        this.erasure = erasure;
    }

    @Override
    public void withdrawn(UUID childId, Set<String> called) {
        // In the order of their ids, so that two children of one concern never wait for each other.
        SortedMap<UUID, List<ConcernChildRow>> named = Stream.concat(
                        children.named(childId).stream(),
                        awaited(called).stream().flatMap(each -> children.waitingFor(each).stream()))
                .collect(Collectors.groupingBy(ConcernChildRow::concernId, TreeMap::new, Collectors.toList()));
        List<UUID> gone = new ArrayList<>();
        named.forEach((concernId, rows) -> {
            if (!stands(concernId, rows)) {
                gone.add(concernId);
            }
        });
        erasure.fromPublished("childIds", childId);
        erasure.of(Stream.concat(Stream.of(childId), gone.stream())
                .map(UUID::toString)
                .toList());
        events.publish(new ChildWithdrawn(childId, gone));
    }

    private List<ChildIdentifier> awaited(Set<String> called) {
        try (Stream<ChildIdentifier> awaited = children.awaited()) {
            return awaited.filter(each -> called.contains(withdrawals
                            .identifier(each.scheme(), each.identifier())
                            .id()))
                    .toList();
        }
    }

    /** Takes the child out; answers whether anybody is left whom the concern is about. */
    private boolean stands(UUID concernId, List<ConcernChildRow> withdrawn) {
        concerns.hold(concernId);
        withdrawn.forEach(children::delete);
        children.flush();
        List<ConcernChildRow> left = children.of(concernId);
        if (left.isEmpty()) {
            steps.forget(concernId);
            concerns.deleteById(concernId);
            concerns.flush();
            return false;
        }
        erasure.answers(List.of(concernId.toString()));
        List<UUID> bound = left.stream()
                .map(ConcernChildRow::childId)
                .filter(Objects::nonNull)
                .toList();
        events.publish(new ConcernBound(concernId, bound, left.size()));
        return true;
    }
}
