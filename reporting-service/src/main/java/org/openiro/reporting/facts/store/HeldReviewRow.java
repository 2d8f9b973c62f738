package org.openiro.reporting.facts.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.HeldReview;

@Entity
@Table(name = "held_review")
class HeldReviewRow extends ReviewRow {

    @Column(name = "obligation_id")
    @Nullable
    UUID obligationId;

    @Column(name = "completed_on")
    LocalDate completedOn;

    @Column(name = "opened_on")
    @Nullable
    LocalDate openedOn;

    @Column(name = "statutory_due_on")
    @Nullable
    LocalDate statutoryDueOn;

    @Column(name = "recorded_due_on")
    @Nullable
    LocalDate recordedDueOn;

    @Column(name = "rule")
    @Nullable
    String rule;

    @Column(name = "age_on_the_day")
    @Nullable
    Integer ageOnTheDay;

    @Column(name = "participation_codes", columnDefinition = "text[]")
    String[] participationCodes;

    @Column(name = "late_reason")
    @Nullable
    String lateReason;

    @Column(name = "contributory_late_reasons", columnDefinition = "text[]")
    String[] contributoryLateReasons;

    @Column(name = "statutory")
    boolean statutory;

    @Column(name = "adjourned_twice")
    boolean adjournedTwice;

    @Column(name = "recorded_after_due")
    boolean recordedAfterDue;

    @Column(name = "short_break")
    boolean shortBreak;

    @Column(name = "with_findings")
    boolean withFindings;

    @Column(name = "withdrawn")
    boolean withdrawn;

    void becomes(HeldReview review, boolean nowWithdrawn, Instant recorded) {
        childId = review.childId();
        obligationId = review.obligationId();
        completedOn = review.completedOn();
        openedOn = review.openedOn();
        statutoryDueOn = review.statutoryDueOn();
        recordedDueOn = review.recordedDueOn();
        rule = review.rule();
        ageOnTheDay = review.ageOnTheDay();
        participationCodes = review.participationCodes().toArray(String[]::new);
        lateReason = review.lateReason();
        contributoryLateReasons = review.contributoryLateReasons().toArray(String[]::new);
        statutory = review.statutory();
        adjournedTwice = review.adjournedTwice();
        recordedAfterDue = review.recordedAfterDue();
        shortBreak = review.shortBreak();
        withFindings = review.withFindings();
        withdrawn = nowWithdrawn;
        recordedAt = recorded;
    }

    HeldReview review() {
        return new HeldReview(
                reviewId,
                childId,
                obligationId,
                completedOn,
                openedOn,
                statutoryDueOn,
                recordedDueOn,
                rule,
                ageOnTheDay,
                List.of(participationCodes),
                lateReason,
                List.of(contributoryLateReasons),
                statutory,
                adjournedTwice,
                recordedAfterDue,
                shortBreak,
                withFindings);
    }
}
