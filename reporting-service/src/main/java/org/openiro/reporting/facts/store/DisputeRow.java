package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "review_dispute")
class DisputeRow extends ReviewRow {

    @Column(name = "disputed_since")
    Instant disputedSince;

    @Column(name = "settled_at")
    @Nullable
    Instant settledAt;
}
