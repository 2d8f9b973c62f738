package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.Allocation;
import org.openiro.reporting.facts.domain.Span;

@Entity
@Table(name = "allocation")
class AllocationRow {

    @Id
    @Column(name = "allocation_id")
    UUID allocationId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "iro_id")
    UUID iroId;

    @Column(name = "main")
    boolean main;

    @Column(name = "from_day")
    LocalDate heldFrom;

    @Column(name = "until_day")
    @Nullable
    LocalDate heldUntil;

    @Column(name = "recorded_at")
    Instant recordedAt;

    void becomes(Allocation allocation, Instant recorded) {
        childId = allocation.childId();
        iroId = allocation.iroId();
        main = allocation.main();
        heldFrom = allocation.span().from();
        heldUntil = allocation.span().until();
        recordedAt = recorded;
    }

    Allocation allocation() {
        return new Allocation(childId, iroId, main, new Span(heldFrom, heldUntil));
    }
}
