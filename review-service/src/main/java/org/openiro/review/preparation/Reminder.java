package org.openiro.review.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.openiro.review.preparation.domain.CountedFrom;
import org.openiro.review.preparation.domain.Occasion;
import org.openiro.review.preparation.domain.Recipient;
import org.openiro.review.preparation.domain.ReminderKind;
import org.openiro.review.preparation.domain.ReminderStatus;
import org.openiro.review.preparation.domain.SentReminder;

/** A reminder that was sent, with whom it is for now and what became of it. */
@Entity
@Table(name = "reminder")
class Reminder {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "obligation_id")
    private UUID obligationId;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "kinds")
    private List<String> kinds;

    @Column(name = "review_on")
    private LocalDate reviewOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "counted_from")
    private CountedFrom countedFrom;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "role")
    private String role;

    @Column(name = "professional")
    private @Nullable String professional;

    @Column(name = "team")
    private @Nullable String team;

    @Column(name = "addressed_on")
    private LocalDate addressedOn;

    @Column(name = "times_addressed")
    private int timesAddressed;

    @Column(name = "acknowledged_on")
    private @Nullable LocalDate acknowledgedOn;

    @Column(name = "acknowledged_by")
    private @Nullable String acknowledgedBy;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    protected Reminder() {}

    Reminder(UUID childId, NextReview review, List<ReminderKind> kinds, Recipient recipient, LocalDate today) {
        this.id = UUID.randomUUID();
        this.childId = childId;
        this.obligationId = review.obligationId();
        this.kinds = kinds.stream().map(Enum::name).toList();
        this.reviewOn = review.occasion().reviewOn();
        this.countedFrom = review.occasion().countedFrom();
        this.sentOn = today;
        address(recipient, today);
    }

    final void address(Recipient recipient, LocalDate on) {
        role = recipient.role();
        professional = recipient.professional();
        team = recipient.team();
        addressedOn = on;
        timesAddressed++;
    }

    void acknowledge(LocalDate on, String by, Instant at) {
        acknowledgedOn = on;
        acknowledgedBy = by;
        acknowledgedAt = at;
    }

    void withdraw(LocalDate on) {
        withdrawnOn = on;
    }

    /** What it was withdrawn for was corrected. */
    void restore() {
        withdrawnOn = null;
    }

    ReminderStatus status() {
        if (acknowledgedOn != null) {
            return ReminderStatus.ACKNOWLEDGED;
        }
        return withdrawnOn == null ? ReminderStatus.OUTSTANDING : ReminderStatus.WITHDRAWN;
    }

    boolean outstanding() {
        return status() == ReminderStatus.OUTSTANDING;
    }

    SentReminder sent() {
        return new SentReminder(id, kinds(), reviewOn, sentOn);
    }

    Recipient recipient() {
        return new Recipient(role, professional, team);
    }

    Occasion occasion() {
        return new Occasion(reviewOn, countedFrom);
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

    UUID obligationId() {
        return obligationId;
    }

    List<ReminderKind> kinds() {
        return kinds.stream().map(ReminderKind::valueOf).toList();
    }

    LocalDate sentOn() {
        return sentOn;
    }

    LocalDate addressedOn() {
        return addressedOn;
    }

    int timesAddressed() {
        return timesAddressed;
    }

    @Nullable
    LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }

    @Nullable
    String acknowledgedBy() {
        return acknowledgedBy;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    @Nullable
    LocalDate withdrawnOn() {
        return withdrawnOn;
    }
}
