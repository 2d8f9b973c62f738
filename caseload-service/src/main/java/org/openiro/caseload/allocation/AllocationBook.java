package org.openiro.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.allocation.domain.ChildRef;
import org.openiro.caseload.allocation.domain.EndReason;
import org.openiro.caseload.allocation.domain.Ending;
import org.openiro.caseload.allocation.domain.Kind;
import org.openiro.caseload.allocation.domain.Source;
import org.openiro.caseload.allocation.events.AllocationEvents;
import org.openiro.caseload.allocation.store.AllocationRecord;
import org.openiro.caseload.allocation.store.Allocations;
import org.openiro.caseload.dates.domain.Span;
import org.openiro.platform.access.CurrentUser;

/**
 * Writes what the rules decided, with its event. Ends are written before beginnings, since the database allows a child
 * one open main allocation at a time.
 */
@ApplicationScoped
class AllocationBook {

    private final Allocations allocations;
    private final AllocationEvents events;
    private final CurrentUser user;
    private final Clock clock;

    AllocationBook(Allocations allocations, AllocationEvents events, CurrentUser user, Clock clock) {
        this.allocations = allocations;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    void end(Collection<AllocationRecord> held, List<Ending> endings) {
        Map<UUID, AllocationRecord> byId =
                held.stream().collect(Collectors.toMap(AllocationRecord::allocationId, Function.identity()));
        for (Ending ending : endings) {
            AllocationRecord allocation = byId.get(ending.allocationId());
            if (allocation != null) {
                allocation.end(ending.endedOn(), ending.reason(), !user.system(), user.subject(), clock.instant());
                allocations.flush();
                events.changed(allocation);
            }
        }
    }

    AllocationRecord begin(ChildRef child, UUID iroId, Kind kind, Source source, Span span) {
        return begin(child, iroId, kind, source, span, EndReason.TRANSFERRED);
    }

    AllocationRecord begin(
            ChildRef child, UUID iroId, Kind kind, Source source, Span span, @Nullable EndReason reason) {
        AllocationRecord allocation =
                AllocationRecord.begin(child, iroId, kind, source, span.from(), user.subject(), clock.instant());
        if (span.to() != null && reason != null) {
            allocation.end(span.to(), reason, source == Source.PERSON, user.subject(), clock.instant());
        }
        allocations.persistAndFlush(allocation);
        allocations.allocated(child);
        events.begun(allocation);
        return allocation;
    }

    void restate(AllocationRecord allocation, Span span, @Nullable EndReason reason) {
        allocation.restate(span, reason, user.subject(), clock.instant());
        allocations.flush();
        events.changed(allocation);
    }

    void bind(AllocationRecord allocation, UUID childId, Span span) {
        if (!span.equals(allocation.span()) && span.to() != null) {
            allocation.end(span.to(), EndReason.TRANSFERRED, true, user.subject(), clock.instant());
        }
        allocation.bind(childId);
        allocations.flush();
        allocations.allocated(new ChildRef.Known(childId));
        events.begun(allocation);
    }
}
