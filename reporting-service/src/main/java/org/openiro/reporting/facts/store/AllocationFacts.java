package org.openiro.reporting.facts.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.openiro.reporting.facts.domain.Allocation;

/** The allocations: of each the newest record stands, begun or ended. */
@ApplicationScoped
public class AllocationFacts implements PanacheRepositoryBase<AllocationRow, UUID> {

    public void keep(UUID allocationId, Allocation allocation, Instant recordedAt) {
        AllocationRow known = findById(allocationId);
        AllocationRow row = known == null ? new AllocationRow() : known;
        row.allocationId = allocationId;
        row.becomes(allocation, recordedAt);
        persist(row);
    }

    List<Allocation> heldWithin(LocalDate from, LocalDate to) {
        return list("heldFrom <= :to and (heldUntil is null or heldUntil > :from)", Map.of("from", from, "to", to))
                .stream()
                .map(AllocationRow::allocation)
                .toList();
    }

    /** Answers the ids of those that were there. */
    public List<UUID> forget(UUID childId) {
        List<UUID> gone =
                list("childId", childId).stream().map(row -> row.allocationId).toList();
        delete("childId", childId);
        return gone;
    }
}
