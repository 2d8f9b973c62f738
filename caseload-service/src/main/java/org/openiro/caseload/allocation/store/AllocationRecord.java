package org.openiro.caseload.allocation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.caseload.allocation.domain.ChildRef;
import org.openiro.caseload.allocation.domain.EndReason;
import org.openiro.caseload.allocation.domain.Held;
import org.openiro.caseload.allocation.domain.Kind;
import org.openiro.caseload.allocation.domain.Source;
import org.openiro.caseload.child.domain.Identifier;
import org.openiro.caseload.dates.domain.Span;

/** One allocation as recorded, by whom, and by whom it was ended. */
@Entity
@Table(name = "allocation")
public class AllocationRecord {

    @Id
    @Column(name = "allocation_id")
    UUID allocationId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Version
    @Column(name = "version")
    long version;

    // That the child has arrived is no reason to turn away who is just ending the allocation.
    @OptimisticLock(excluded = true)
    @Column(name = "child_id")
    @Nullable
    UUID childId;

    @Column(name = "child_scheme")
    @Nullable
    String childScheme;

    @Column(name = "child_identifier")
    @Nullable
    String childIdentifier;

    @Column(name = "iro_id")
    UUID iroId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", columnDefinition = "text")
    Kind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", columnDefinition = "text")
    Source source;

    @Column(name = "started_on")
    LocalDate startedOn;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason", columnDefinition = "text")
    @Nullable
    EndReason endReason;

    @Column(name = "ended_by_person")
    boolean endedByPerson;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "end_recorded_by")
    @Nullable
    String endRecordedBy;

    @Column(name = "end_recorded_at")
    @Nullable
    Instant endRecordedAt;

    protected AllocationRecord() {}

    public static AllocationRecord begin(
            ChildRef child, UUID iroId, Kind kind, Source source, LocalDate from, String who, Instant when) {
        AllocationRecord allocation = new AllocationRecord();
        allocation.allocationId = UUID.randomUUID();
        switch (child) {
            case ChildRef.Known known -> allocation.childId = known.childId();
            case ChildRef.Named named -> {
                allocation.childScheme = named.identifier().scheme();
                allocation.childIdentifier = named.identifier().identifier();
            }
        }
        allocation.iroId = iroId;
        allocation.kind = kind;
        allocation.source = source;
        allocation.startedOn = from;
        allocation.recordedBy = who;
        allocation.recordedAt = when;
        return allocation;
    }

    public void end(LocalDate endedOn, EndReason reason, boolean byPerson, String who, Instant when) {
        this.endedOn = endedOn;
        endReason = reason;
        endedByPerson = byPerson;
        endRecordedBy = who;
        endRecordedAt = when;
    }

    /** Takes what the source system now says of an imported allocation. */
    public void restate(Span span, @Nullable EndReason reason, String who, Instant when) {
        startedOn = span.from();
        endedOn = span.to();
        endReason = reason;
        endRecordedBy = span.open() ? null : who;
        endRecordedAt = span.open() ? null : when;
    }

    /** The child whom it named by an identifier has arrived. */
    public void bind(UUID child) {
        childId = child;
    }

    public Span span() {
        return new Span(startedOn, endedOn);
    }

    public Held held() {
        return new Held(allocationId, iroId, kind, source, span(), endedByPerson);
    }

    public ChildRef child() {
        return childId == null
                ? new ChildRef.Named(
                        new Identifier(Objects.requireNonNull(childScheme), Objects.requireNonNull(childIdentifier)))
                : new ChildRef.Known(childId);
    }

    public Optional<UUID> childId() {
        return Optional.ofNullable(childId);
    }

    /** The identifier by which it was entered, also after the child has arrived. */
    public Optional<Identifier> enteredAs() {
        return childScheme == null || childIdentifier == null
                ? Optional.empty()
                : Optional.of(new Identifier(childScheme, childIdentifier));
    }

    public UUID allocationId() {
        return allocationId;
    }

    public UUID iroId() {
        return iroId;
    }

    public Kind kind() {
        return kind;
    }

    public Source source() {
        return source;
    }

    public Optional<EndReason> endReason() {
        return Optional.ofNullable(endReason);
    }

    public long version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
