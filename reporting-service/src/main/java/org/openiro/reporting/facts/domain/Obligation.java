package org.openiro.reporting.facts.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review that the law requires: its due date and what became of it, as review-service last told it. */
public record Obligation(
        UUID obligationId,
        UUID childId,
        @Nullable String rule,
        @Nullable LocalDate statutoryDueOn,
        @Nullable LocalDate recordedDueOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate dischargedOn,
        @Nullable LocalDate dutyEndedOn,
        boolean adjournedTwice,
        boolean shortBreak) {

    /** The same obligation, known to have been adjourned more than the one time that the law allows. */
    public Obligation withSecondAdjournment() {
        return new Obligation(
                obligationId,
                childId,
                rule,
                statutoryDueOn,
                recordedDueOn,
                openedOn,
                dischargedOn,
                dutyEndedOn,
                true,
                shortBreak);
    }
}
