package org.openiro.review.arrangement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.openiro.review.arrangement.domain.Arrangement;

/** What somebody said is arranged for a review. Added to, never changed: the last revision counts. */
@Entity
@Immutable
@Table(name = "review_arrangement")
class ArrangementRevision {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "revision")
    private int revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "arrangement")
    private Arrangement arrangement;

    @Column(name = "by")
    private String by;

    @Column(name = "at")
    private Instant at;

    protected ArrangementRevision() {}

    ArrangementRevision(UUID reviewId, int revision, Arrangement arrangement, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.reviewId = reviewId;
        this.revision = revision;
        this.arrangement = arrangement;
        this.by = by;
        this.at = at;
    }

    UUID reviewId() {
        return reviewId;
    }

    int revision() {
        return revision;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
