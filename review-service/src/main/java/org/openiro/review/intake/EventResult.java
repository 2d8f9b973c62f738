package org.openiro.review.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.openiro.review.intake.domain.Finding;

/** What became of one record that came as an event. */
@Entity
@Immutable
@Table(name = "intake_event_result")
class EventResult {

    /** The results; a record that can never be taken is a dead letter instead. */
    enum Result {
        TAKEN,
        TAKEN_WITH_FINDINGS,
        /** The source had said something as new already. */
        OUTDATED
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "event_id")
    private UUID eventId;

    @Column(name = "event_type")
    private String eventType;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "child_id")
    private UUID childId;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private Result result;

    @Column(name = "unchanged")
    private boolean unchanged;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "findings")
    private List<Finding> findings;

    protected EventResult() {}

    EventResult(
            UUID eventId,
            String eventType,
            Instant receivedAt,
            UUID childId,
            Result result,
            boolean unchanged,
            List<Finding> findings) {
        this.id = UUID.randomUUID();
        this.eventId = eventId;
        this.eventType = eventType;
        this.receivedAt = receivedAt;
        this.childId = childId;
        this.result = result;
        this.unchanged = unchanged;
        this.findings = findings;
    }

    UUID id() {
        return id;
    }

    UUID eventId() {
        return eventId;
    }

    String eventType() {
        return eventType;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    UUID childId() {
        return childId;
    }

    Result result() {
        return result;
    }

    boolean unchanged() {
        return unchanged;
    }

    List<Finding> findings() {
        return findings;
    }
}
