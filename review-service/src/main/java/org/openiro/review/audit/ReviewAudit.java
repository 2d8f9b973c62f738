package org.openiro.review.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.openiro.review.audit.domain.AuditMethod;
import org.openiro.review.audit.domain.Criterion;
import org.openiro.review.audit.domain.FeedbackFrom;
import org.openiro.review.audit.domain.Grades;
import org.openiro.review.entry.ChildEntry;
import org.openiro.review.entry.Entered;
import org.openiro.review.entry.FoundInError;

/** An audit as the auditor gave it: a moderation is added beside it once, and it may be found in error. */
@Entity
@DynamicUpdate
@Table(name = "review_audit")
class ReviewAudit implements ChildEntry {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "review_id")
    private UUID reviewId;

    @Column(name = "sample_id")
    private @Nullable UUID sampleId;

    @Column(name = "audited_on")
    private LocalDate auditedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "grades")
    private Grades grades;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "not_met")
    private List<String> notMet;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "feedback_from")
    private List<String> feedbackFrom;

    @Column(name = "evidence")
    private String evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "moderation")
    private @Nullable Moderation moderation;

    @Embedded
    private Entered entered;

    @Embedded
    private @Nullable FoundInError error;

    protected ReviewAudit() {}

    ReviewAudit(UUID childId, UUID reviewId, RecordAuditRequest request, Entered entered) {
        this.id = UUID.randomUUID();
        this.childId = childId;
        this.reviewId = reviewId;
        this.sampleId = request.sampleId();
        this.auditedOn = request.auditedOn();
        this.grades = request.grades().grades();
        this.notMet = request.criteriaNotMet().stream().map(Enum::name).toList();
        this.feedbackFrom = request.feedback().stream().map(Enum::name).toList();
        this.evidence = request.evidence();
        this.entered = entered;
    }

    void moderated(Moderation by) {
        moderation = by;
    }

    void foundInError(FoundInError found) {
        error = found;
    }

    /** The grades that count: the second auditor's where there is one. */
    Grades counted() {
        return moderation == null ? grades : moderation.grades();
    }

    AuditMethod method() {
        return sampleId == null ? AuditMethod.CHOSEN : AuditMethod.RANDOM;
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID childId() {
        return childId;
    }

    UUID reviewId() {
        return reviewId;
    }

    @Nullable
    UUID sampleId() {
        return sampleId;
    }

    LocalDate auditedOn() {
        return auditedOn;
    }

    /** Who recorded it: nobody records an audit for somebody else. */
    String auditor() {
        return entered.by();
    }

    Grades grades() {
        return grades;
    }

    List<Criterion> notMet() {
        return notMet.stream().map(Criterion::valueOf).toList();
    }

    List<FeedbackFrom> feedbackFrom() {
        return feedbackFrom.stream().map(FeedbackFrom::valueOf).toList();
    }

    String evidence() {
        return evidence;
    }

    @Nullable
    Moderation moderation() {
        return moderation;
    }

    Instant recordedAt() {
        return entered.at();
    }

    @Nullable
    FoundInError error() {
        return error;
    }
}
