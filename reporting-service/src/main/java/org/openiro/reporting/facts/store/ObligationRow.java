package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.Obligation;

@Entity
@Table(name = "obligation")
class ObligationRow {

    @Id
    @Column(name = "obligation_id")
    UUID obligationId;

    @TenantId
    @Column(name = "authority")
    String authority;

    @Column(name = "child_id")
    UUID childId;

    @Column(name = "rule")
    @Nullable
    String rule;

    @Column(name = "statutory_due_on")
    @Nullable
    LocalDate statutoryDueOn;

    @Column(name = "recorded_due_on")
    @Nullable
    LocalDate recordedDueOn;

    @Column(name = "opened_on")
    @Nullable
    LocalDate openedOn;

    @Column(name = "discharged_on")
    @Nullable
    LocalDate dischargedOn;

    @Column(name = "duty_ended_on")
    @Nullable
    LocalDate dutyEndedOn;

    @Column(name = "short_break")
    boolean shortBreak;

    @Column(name = "withdrawn")
    boolean withdrawn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    void becomes(Obligation obligation, boolean nowWithdrawn, Instant recorded) {
        childId = obligation.childId();
        rule = obligation.rule();
        statutoryDueOn = obligation.statutoryDueOn();
        recordedDueOn = obligation.recordedDueOn();
        openedOn = obligation.openedOn();
        dischargedOn = obligation.dischargedOn();
        dutyEndedOn = obligation.dutyEndedOn();
        shortBreak = obligation.shortBreak();
        withdrawn = nowWithdrawn;
        recordedAt = recorded;
    }

    Obligation obligation() {
        return new Obligation(
                obligationId,
                childId,
                rule,
                statutoryDueOn,
                recordedDueOn,
                openedOn,
                dischargedOn,
                dutyEndedOn,
                false,
                shortBreak);
    }
}
