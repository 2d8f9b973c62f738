package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What is kept of a review, of whichever of its facts: one row each, with when its publisher recorded the newest. */
@MappedSuperclass
abstract class ReviewRow {

    @Id
    @Column(name = "review_id")
    UUID reviewId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
