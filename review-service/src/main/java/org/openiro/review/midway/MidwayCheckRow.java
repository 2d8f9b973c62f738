package org.openiro.review.midway;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.openiro.review.entry.ChildEntry;
import org.openiro.review.entry.Entered;
import org.openiro.review.entry.FoundInError;
import org.openiro.review.midway.domain.MidwayBasis;
import org.openiro.review.midway.domain.MidwayFinding;

/** A midway check as it was entered: it changes only by being found in error. */
@Entity
@DynamicUpdate
@Table(name = "midway_check")
class MidwayCheckRow implements ChildEntry {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "checked_by")
    private String checkedBy;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "basis")
    private List<String> basis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "findings")
    private List<String> findings;

    @Column(name = "note")
    private @Nullable String note;

    @Embedded
    private Entered entered;

    @Embedded
    private @Nullable FoundInError error;

    protected MidwayCheckRow() {}

    MidwayCheckRow(UUID childId, RecordCheckRequest request, Entered entered) {
        this.id = UUID.randomUUID();
        this.childId = childId;
        this.checkedOn = request.checkedOn();
        this.checkedBy = request.checkedBy();
        this.basis = request.basis().stream().map(Enum::name).toList();
        this.findings = request.findings().stream().map(Enum::name).toList();
        this.note = request.note();
        this.entered = entered;
    }

    void foundInError(FoundInError found) {
        error = found;
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

    LocalDate checkedOn() {
        return checkedOn;
    }

    String checkedBy() {
        return checkedBy;
    }

    List<MidwayBasis> basis() {
        return basis.stream().map(MidwayBasis::valueOf).toList();
    }

    List<MidwayFinding> findings() {
        return findings.stream().map(MidwayFinding::valueOf).toList();
    }

    @Nullable
    String note() {
        return note;
    }

    Entered entered() {
        return entered;
    }

    @Nullable
    FoundInError error() {
        return error;
    }
}
