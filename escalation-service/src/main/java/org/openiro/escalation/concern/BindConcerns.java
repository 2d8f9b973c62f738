package org.openiro.escalation.concern;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openiro.escalation.child.ChildIdentifier;
import org.openiro.escalation.child.WhenChildKnown;
import org.openiro.escalation.concern.events.ConcernBound;
import org.openiro.escalation.concern.events.ConcernEvents;
import org.openiro.escalation.concern.store.ConcernChildRow;
import org.openiro.escalation.concern.store.ConcernChildren;
import org.openiro.escalation.concern.store.Concerns;

/**
 * Binds the concerns that named a child by an identifier as soon as that child is known. The concern's version stays:
 * what an IRO has read of it and is about to decide holds as before.
 */
@ApplicationScoped
class BindConcerns implements WhenChildKnown {

    private final Concerns concerns;
    private final ConcernChildren children;
    private final ConcernEvents events;
    private final Clock clock;

    BindConcerns(Concerns concerns, ConcernChildren children, ConcernEvents events, Clock clock) {
        this.concerns = concerns;
        this.children = children;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void lookAhead(Set<ChildIdentifier> identifiers) {
        children.lookAhead(identifiers);
    }

    @Override
    public void known(UUID childId, List<ChildIdentifier> identifiers) {
        // In the order of their ids, so that two children that arrive at once never wait for each other.
        SortedMap<UUID, List<ConcernChildRow>> waiting = identifiers.stream()
                .distinct()
                .flatMap(each -> children.waitingFor(each).stream())
                .collect(Collectors.groupingBy(ConcernChildRow::concernId, TreeMap::new, Collectors.toList()));
        waiting.forEach((concernId, rows) -> bind(concernId, childId, rows));
    }

    private void bind(UUID concernId, UUID childId, List<ConcernChildRow> waiting) {
        concerns.hold(concernId);
        boolean named = children.of(concernId).stream().anyMatch(row -> childId.equals(row.childId()));
        for (ConcernChildRow row : waiting) {
            if (named) {
                // Two identifiers have turned out to be one child, who counts once.
                children.delete(row);
            } else {
                row.bind(childId, clock.instant());
                named = true;
            }
        }
        children.flush();
        List<ConcernChildRow> all = children.of(concernId);
        List<UUID> bound = all.stream()
                .map(ConcernChildRow::childId)
                .filter(Objects::nonNull)
                .toList();
        events.publish(new ConcernBound(concernId, bound, all.size()));
    }
}
