package org.openiro.review.significantchange;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.Entered;
import org.openiro.review.entry.FoundInError;
import org.openiro.review.significantchange.domain.ChangeKind;
import org.openiro.review.significantchange.domain.Telling;

/** A change as it was entered: the telling is added once, and it may be found in error. */
@Entity
@DynamicUpdate
@Table(name = "significant_change")
class SignificantChange {

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
    private ChangeKind kind;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Embedded
    private @Nullable Telling telling;

    @Embedded
    private @Nullable ChangeSource source;

    @Column(name = "note")
    private @Nullable String note;

    @Embedded
    private Entered entered;

    @Column(name = "telling_recorded_by")
    private @Nullable String tellingRecordedBy;

    @Column(name = "telling_recorded_at")
    private @Nullable Instant tellingRecordedAt;

    @Embedded
    private @Nullable FoundInError error;

    protected SignificantChange() {}

    SignificantChange(UUID childId, ChangeKind kind, LocalDate occurredOn, @Nullable String note, Entered entered) {
        this.id = UUID.randomUUID();
        this.childId = childId;
        this.kind = kind;
        this.occurredOn = occurredOn;
        this.note = note;
        this.entered = entered;
    }

    static SignificantChange told(
            UUID childId, ChangeSource source, ChangeKind kind, LocalDate occurredOn, Entered entered) {
        var change = new SignificantChange(childId, kind, occurredOn, null, entered);
        change.source = source;
        return change;
    }

    final void told(Telling told, Entered by) {
        telling = told;
        tellingRecordedBy = by.by();
        tellingRecordedAt = by.at();
    }

    void foundInError(FoundInError found) {
        error = found;
    }

    /** Of one that a source told: a person entered that the IRO was told. */
    boolean toldByPerson() {
        return tellingRecordedBy != null && !tellingRecordedBy.equals(entered.by());
    }

    /** Of one that a source told: a person entered that it never happened. */
    boolean foundInErrorByPerson() {
        return error != null && !error.by().equals(entered.by());
    }

    @Nullable
    ChangeSource source() {
        return source;
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

    ChangeKind kind() {
        return kind;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    @Nullable
    Telling telling() {
        return telling;
    }

    @Nullable
    String note() {
        return note;
    }

    Entered entered() {
        return entered;
    }

    @Nullable
    String tellingRecordedBy() {
        return tellingRecordedBy;
    }

    @Nullable
    Instant tellingRecordedAt() {
        return tellingRecordedAt;
    }

    @Nullable
    FoundInError error() {
        return error;
    }
}
