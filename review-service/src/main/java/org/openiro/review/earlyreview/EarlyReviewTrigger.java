package org.openiro.review.earlyreview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.earlyreview.domain.Decision;
import org.openiro.review.earlyreview.domain.TriggerKind;
import org.openiro.review.policy.domain.BroughtForward;

/** Something that may bring a child's review forward, with what the IRO decided. */
@Entity
@Table(name = "early_review_trigger")
class EarlyReviewTrigger {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TriggerKind kind;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision")
    private @Nullable Decision decision;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "review_by")
    private @Nullable LocalDate reviewBy;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "against_the_law")
    private boolean againstTheLaw;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "withdrawn_reason")
    private @Nullable String withdrawnReason;

    @Column(name = "withdrawn_by")
    private @Nullable String withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected EarlyReviewTrigger() {}

    EarlyReviewTrigger(UUID childId, RecordTriggerRequest request, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.childId = childId;
        this.kind = request.kind();
        this.occurredOn = request.occurredOn();
        this.endsOn = request.endsOn();
        this.note = request.note();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    void decide(DecideTriggerRequest request, boolean leavesTheLawUndone, String by, Instant at) {
        decision = request.decision();
        decidedOn = request.decidedOn();
        reviewBy = request.reviewBy();
        reason = request.reason();
        againstTheLaw = leavesTheLawUndone;
        decidedBy = by;
        decidedAt = at;
    }

    void withdraw(String why, String by, Instant at) {
        withdrawnReason = why;
        withdrawnBy = by;
        withdrawnAt = at;
    }

    /** The date by which the IRO wants the review; none when no date was given or the trigger was recorded in error. */
    @Nullable
    BroughtForward broughtForward() {
        return reviewBy == null || decidedOn == null || withdrawnAt != null
                ? null
                : new BroughtForward(id, decidedOn, reviewBy);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID childId() {
        return childId;
    }

    TriggerKind kind() {
        return kind;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    String note() {
        return note;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    Decision decision() {
        return decision;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    LocalDate reviewBy() {
        return reviewBy;
    }

    @Nullable
    String reason() {
        return reason;
    }

    boolean againstTheLaw() {
        return againstTheLaw;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String withdrawnReason() {
        return withdrawnReason;
    }

    @Nullable
    String withdrawnBy() {
        return withdrawnBy;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
