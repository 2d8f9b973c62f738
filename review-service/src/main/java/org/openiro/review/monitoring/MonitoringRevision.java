package org.openiro.review.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.openiro.review.monitoring.domain.MonitoringAnswers;

/** The form of a review as somebody filled it in or amended it. Added to, never changed: the last revision counts. */
@Entity
@Immutable
@Table(name = "review_monitoring")
class MonitoringRevision {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "revision")
    private int revision;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "answers")
    private MonitoringAnswers answers;

    @Enumerated(EnumType.STRING)
    @Column(name = "rag")
    private MonitoringAnswers.Rag rag;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "carried_from")
    private @Nullable UUID carriedFrom;

    @Column(name = "by")
    private String by;

    @Column(name = "at")
    private Instant at;

    protected MonitoringRevision() {}

    MonitoringRevision(
            UUID reviewId, int revision, MonitoringFormRequest form, @Nullable String reason, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.reviewId = reviewId;
        this.revision = revision;
        this.assessedOn = form.assessedOn();
        this.answers = form.answers();
        this.rag = form.answers().rag();
        this.note = form.note();
        this.reason = reason;
        this.by = by;
        this.at = at;
    }

    /** The same of another review, which was the one that it speaks of. */
    MonitoringRevision carriedTo(UUID otherReviewId) {
        var carried = new MonitoringRevision();
        carried.id = UUID.randomUUID();
        carried.reviewId = otherReviewId;
        carried.revision = revision;
        carried.assessedOn = assessedOn;
        carried.answers = answers;
        carried.rag = rag;
        carried.note = note;
        carried.reason = reason;
        carried.carriedFrom = reviewId;
        carried.by = by;
        carried.at = at;
        return carried;
    }

    UUID reviewId() {
        return reviewId;
    }

    int revision() {
        return revision;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    MonitoringAnswers answers() {
        return answers;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    String reason() {
        return reason;
    }

    /** The review on which it was recorded; null when it is this one. */
    @Nullable
    UUID carriedFrom() {
        return carriedFrom;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
