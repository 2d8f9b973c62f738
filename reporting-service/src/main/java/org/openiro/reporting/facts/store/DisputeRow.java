package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "review_dispute")
class DisputeRow {

    @Id
    @Column(name = "review_id")
    UUID reviewId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "disputed_since")
    Instant disputedSince;

    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
