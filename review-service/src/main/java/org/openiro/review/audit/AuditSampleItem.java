package org.openiro.review.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** A review that was drawn, in its place by rank, the first being 1. */
@Entity
@Immutable
@Table(name = "audit_sample_item")
class AuditSampleItem {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "sample_id")
    private UUID sampleId;

    @Column(name = "place")
    private int place;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "child_id")
    private UUID childId;

    protected AuditSampleItem() {}

    AuditSampleItem(UUID sampleId, int place, UUID reviewId, UUID childId) {
        this.id = UUID.randomUUID();
        this.sampleId = sampleId;
        this.place = place;
        this.reviewId = reviewId;
        this.childId = childId;
    }

    int place() {
        return place;
    }

    UUID reviewId() {
        return reviewId;
    }

    UUID childId() {
        return childId;
    }
}
