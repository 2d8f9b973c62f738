package org.openiro.review.obligation;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.openiro.review.obligation.domain.Due;
import org.openiro.review.obligation.domain.DueDateInputs;
import org.openiro.review.obligation.domain.DutyEnd;
import org.openiro.review.obligation.domain.Mismatch;
import org.openiro.review.obligation.domain.RequiredReview;

/** One review that the law requires, as last derived, with the due date that stood before its last change. */
@Entity
@Table(name = "obligation")
public class Obligation {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "authority")
    private String authority;

    @Version
    private long version;

    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "period_id")
    private UUID periodId;

    @Column(name = "period_started_on")
    private @Nullable LocalDate periodStartedOn;

    @Column(name = "sequence")
    private int sequence;

    @Column(name = "rule")
    private @Nullable String rule;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "rules")
    private List<String> rules;

    @Column(name = "statutory_due_on")
    private @Nullable LocalDate statutoryDueOn;

    @Column(name = "local_due_on")
    private @Nullable LocalDate localDueOn;

    @Column(name = "local_policy_id")
    private @Nullable UUID localPolicyId;

    @Column(name = "brought_forward_by")
    private @Nullable UUID broughtForwardBy;

    @Column(name = "recorded_due_on")
    private @Nullable LocalDate recordedDueOn;

    @Column(name = "recorded_due_by")
    private @Nullable String recordedDueBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "mismatch")
    private @Nullable Mismatch mismatch;

    @Column(name = "before_due_on")
    private @Nullable LocalDate beforeDueOn;

    @Column(name = "before_rule")
    private @Nullable String beforeRule;

    @Column(name = "moved")
    private boolean moved;

    @Column(name = "duty_ended_on")
    private @Nullable LocalDate dutyEndedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "duty_ended_because")
    private DutyEnd.@Nullable Because dutyEndedBecause;

    @Column(name = "discharged_by")
    private @Nullable UUID dischargedBy;

    @Column(name = "discharged_on")
    private @Nullable LocalDate dischargedOn;

    @Column(name = "opened_on")
    private @Nullable LocalDate openedOn;

    @Column(name = "adjourned_twice")
    private boolean adjournedTwice;

    @Column(name = "short_break")
    private boolean shortBreak;

    @Column(name = "withdrawn")
    private boolean withdrawn;

    @Column(name = "calendar_version")
    private String calendarVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "inputs")
    private DueDateInputs inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "working")
    private Due working;

    @Column(name = "alerts_on")
    private @Nullable LocalDate alertsOn;

    @Column(name = "known_since")
    private Instant knownSince;

    protected Obligation() {}

    static Obligation of(UUID childId, RequiredReview required, Beside beside, String calendarVersion, Instant now) {
        var obligation = new Obligation();
        obligation.id = UUID.randomUUID();
        obligation.childId = childId;
        obligation.knownSince = now;
        obligation.periodId = required.period().id();
        obligation.sequence = required.sequence();
        obligation.statutoryDueOn = required.due().on();
        obligation.rule = required.due().rule();
        obligation.stands(required, beside);
        obligation.countedBy(calendarVersion);
        return obligation;
    }

    final void stands(RequiredReview required, Beside beside) {
        var due = required.due();
        if (!Objects.equals(due.on(), statutoryDueOn)) {
            beforeDueOn = statutoryDueOn;
            beforeRule = rule;
            moved = true;
        }
        var end = required.dutyEnd();
        var discharging = required.dischargedBy();
        periodStartedOn = required.periodStartedOn();
        statutoryDueOn = due.on();
        rule = due.rule();
        rules = due.rules();
        working = due;
        inputs = required.inputs();
        shortBreak = required.inputs().shortBreak();
        dutyEndedOn = end == null ? null : end.on();
        dutyEndedBecause = end == null ? null : end.because();
        dischargedBy = discharging == null ? null : discharging.id();
        dischargedOn = discharging == null ? null : discharging.completedOn();
        openedOn = required.openedOn();
        adjournedTwice = discharging != null && discharging.adjournedTwice();
        var recorded = required.recordedDue();
        recordedDueOn = recorded == null ? null : recorded.on();
        recordedDueBy = recorded == null ? null : recorded.by();
        mismatch = beside.mismatch();
        var local = beside.local();
        localDueOn = local == null ? null : local.on();
        localPolicyId = local == null ? null : local.policyId();
        broughtForwardBy = local == null ? null : local.triggerId();
        withdrawn = false;
    }

    /** The same date counted by another calendar is no change of what is required. */
    final void countedBy(String newCalendarVersion) {
        calendarVersion = newCalendarVersion;
    }

    /**
     * The day on which it became overdue, where that is to be told now: it has come since it was kept. One that had passed when
     * its facts were recorded is none to tell of; one that moves ahead again is.
     *
     * @param overdueFrom the first day on which it is overdue, as its dates stand; null when it never is
     */
    final Optional<LocalDate> becomesOverdue(@Nullable LocalDate overdueFrom, LocalDate today) {
        boolean ahead = overdueFrom != null && overdueFrom.isAfter(today);
        var now = Optional.ofNullable(overdueFrom).filter(day -> !ahead && day.equals(alertsOn));
        alertsOn = ahead ? overdueFrom : null;
        return now;
    }

    /** A correction showed that the law never required it. */
    void withdraw() {
        withdrawn = true;
        alertsOn = null;
        dischargedBy = null;
        dischargedOn = null;
        openedOn = null;
        adjournedTwice = false;
    }

    boolean is(RequiredReview required) {
        return periodId.equals(required.period().id()) && sequence == required.sequence();
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID childId() {
        return childId;
    }

    @Nullable
    LocalDate periodStartedOn() {
        return periodStartedOn;
    }

    int sequence() {
        return sequence;
    }

    public @Nullable String rule() {
        return rule;
    }

    public List<String> rules() {
        return rules;
    }

    public @Nullable LocalDate statutoryDueOn() {
        return statutoryDueOn;
    }

    public @Nullable LocalDate localDueOn() {
        return localDueOn;
    }

    @Nullable
    UUID localPolicyId() {
        return localPolicyId;
    }

    @Nullable
    UUID broughtForwardBy() {
        return broughtForwardBy;
    }

    @Nullable
    LocalDate recordedDueOn() {
        return recordedDueOn;
    }

    @Nullable
    String recordedDueBy() {
        return recordedDueBy;
    }

    @Nullable
    Mismatch mismatch() {
        return mismatch;
    }

    @Nullable
    DueDateBefore before() {
        return moved ? new DueDateBefore(beforeDueOn, beforeRule) : null;
    }

    @Nullable
    LocalDate dutyEndedOn() {
        return dutyEndedOn;
    }

    DutyEnd.@Nullable Because dutyEndedBecause() {
        return dutyEndedBecause;
    }

    @Nullable
    UUID dischargedBy() {
        return dischargedBy;
    }

    public @Nullable LocalDate dischargedOn() {
        return dischargedOn;
    }

    public @Nullable LocalDate openedOn() {
        return openedOn;
    }

    boolean adjournedTwice() {
        return adjournedTwice;
    }

    public boolean shortBreak() {
        return shortBreak;
    }

    boolean withdrawn() {
        return withdrawn;
    }

    public boolean open() {
        return dischargedOn == null && dutyEndedOn == null && !withdrawn;
    }

    /** Not held and not ended before this day, in a period of care that had begun by then; the first such is the next. */
    public boolean requiredOn(LocalDate day) {
        var until = dischargedOn == null ? dutyEndedOn : dischargedOn;
        return !withdrawn
                && (periodStartedOn == null || !day.isBefore(periodStartedOn))
                && (until == null || !day.isAfter(until));
    }

    String calendarVersion() {
        return calendarVersion;
    }

    DueDateInputs inputs() {
        return inputs;
    }

    Due working() {
        return working;
    }

    @Nullable
    LocalDate alertsOn() {
        return alertsOn;
    }

    Instant knownSince() {
        return knownSince;
    }

    void knownSince(Instant since) {
        knownSince = since;
    }
}
