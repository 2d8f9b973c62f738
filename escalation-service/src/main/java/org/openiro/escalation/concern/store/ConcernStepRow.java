package org.openiro.escalation.concern.store;

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
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.openiro.escalation.concern.domain.Step;

/** One line of a concern's history: what, on which day, recorded when and by whom. Written once. */
@Entity
@Immutable
@Table(name = "concern_step")
public class ConcernStepRow {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Column(name = "concern_id")
    private UUID concernId;

    private int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Step.Kind step;

    @Column(name = "happened_on")
    private LocalDate happenedOn;

    private @Nullable Integer stage;

    private @Nullable String outcome;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    protected ConcernStepRow() {}

    ConcernStepRow(UUID concernId, int number, Step step, Instant recordedAt, String recordedBy) {
        this.id = UUID.randomUUID();
        this.concernId = concernId;
        this.number = number;
        this.step = step.kind();
        this.happenedOn = step.happenedOn();
        this.stage = step.stage();
        this.outcome = step.outcome();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
    }

    public UUID concernId() {
        return concernId;
    }

    public int number() {
        return number;
    }

    public Step step() {
        return new Step(step, happenedOn, stage, outcome);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }
}
