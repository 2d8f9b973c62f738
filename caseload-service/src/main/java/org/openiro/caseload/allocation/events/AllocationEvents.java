package org.openiro.caseload.allocation.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.openiro.caseload.allocation.store.AllocationRecord;
import org.openiro.caseload.publicurl.PublicUrl;
import org.openiro.platform.events.Outbox;
import org.openiro.platform.events.OutgoingEvent;

/**
 * Publishes an allocation as it stands on the topic {@code allocations}, keyed by the child's id; nothing as long as the
 * child has not arrived.
 */
@ApplicationScoped
public class AllocationEvents {

    private static final String TOPIC = "allocations";
    private static final String ALLOCATED = "iro-allocated.v1";
    private static final String ENDED = "allocation-ended.v1";

    private final Outbox outbox;
    private final PublicUrl publicUrl;

    AllocationEvents(Outbox outbox, PublicUrl publicUrl) {
        this.outbox = outbox;
        this.publicUrl = publicUrl;
    }

    /** A new allocation; one that is entered with its end is published as both. */
    public void begun(AllocationRecord allocation) {
        allocation.childId().ifPresent(child -> {
            append(ALLOCATED, child, allocated(allocation, child));
            stands(allocation);
        });
    }

    /** An allocation whose days have changed. */
    public void changed(AllocationRecord allocation) {
        if (allocation.span().open()) {
            begun(allocation);
        } else {
            stands(allocation);
        }
    }

    /** After this, nothing is said of the child any more. */
    public void withdrawn(UUID child) {
        append("child-withdrawn.v1", child, new ChildWithdrawn(child));
    }

    private void stands(AllocationRecord allocation) {
        LocalDate endedOn = allocation.span().to();
        if (endedOn != null) {
            allocation.childId().ifPresent(child -> append(ENDED, child, ended(allocation, child, endedOn)));
        }
    }

    private IroAllocated allocated(AllocationRecord allocation, UUID child) {
        return new IroAllocated(
                allocation.allocationId(),
                child,
                allocation.iroId(),
                allocation.span().from(),
                allocation.kind(),
                allocation.source(),
                detailUrl(allocation));
    }

    private AllocationEnded ended(AllocationRecord allocation, UUID child, LocalDate endedOn) {
        return new AllocationEnded(
                allocation.allocationId(),
                child,
                allocation.iroId(),
                allocation.kind(),
                allocation.span().from(),
                endedOn,
                allocation.endReason().orElseThrow(),
                detailUrl(allocation));
    }

    private URI detailUrl(AllocationRecord allocation) {
        return publicUrl.of("/v1/allocations/" + allocation.allocationId());
    }

    private void append(String type, UUID child, Object data) {
        outbox.append(new OutgoingEvent(TOPIC, type, child.toString(), data));
    }
}
