package org.openiro.review.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** Who did what with a review, and when. Added to, never changed. */
@Entity
@Immutable
@Table(name = "review_history")
class HistoryEntry {

    /** What was done. */
    enum What {
        BOOKED,
        REBOOKED,
        OPENED,
        ADJOURNED,
        HELD,
        CANCELLED,
        TOLD_BY_SOURCE,
        /** By a person, on purpose. */
        AMENDED,
        /** Because something else was corrected. */
        CORRECTED,
        RECORDED_IN_ERROR,
        WITHDRAWN_BY_SOURCE
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "at")
    private Instant at;

    @Column(name = "by")
    private String by;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    private What what;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "change")
    private ReviewChange change;

    protected HistoryEntry() {}

    HistoryEntry(UUID reviewId, Instant at, String by, What what, ReviewChange change) {
        this.id = UUID.randomUUID();
        this.reviewId = reviewId;
        this.at = at;
        this.by = by;
        this.what = what;
        this.change = change;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }

    What what() {
        return what;
    }

    ReviewChange change() {
        return change;
    }
}
