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
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

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
        WITHDRAWN_BY_SOURCE;

        /** What replicas of the release before read instead. */
        private What nearest() {
            return switch (this) {
                case BOOKED, REBOOKED, OPENED, ADJOURNED -> BOOKED;
                case AMENDED, CORRECTED -> CORRECTED;
                case CANCELLED, RECORDED_IN_ERROR -> CANCELLED;
                case HELD, TOLD_BY_SOURCE, WITHDRAWN_BY_SOURCE -> this;
            };
        }
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
    private What nearest;

    /** Missing in entries of replicas of the release before. */
    @Enumerated(EnumType.STRING)
    @Column(name = "exactly")
    private @Nullable What exactly;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "change")
    private ReviewChange change;

    protected HistoryEntry() {}

    HistoryEntry(UUID reviewId, Instant at, String by, What what, ReviewChange change) {
        this.id = UUID.randomUUID();
        this.reviewId = reviewId;
        this.at = at;
        this.by = by;
        this.nearest = what.nearest();
        this.exactly = what;
        this.change = change.kept();
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }

    What what() {
        return exactly == null ? nearest : exactly;
    }

    ReviewChange change() {
        return change.told();
    }
}
