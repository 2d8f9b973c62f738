package org.openiro.reporting.facts.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completed review. It normally carries one participation code; while source rows contradict each other it carries
 * each of them. A meeting that did not consider the Schedule 7 matters is not statutory and has no timeliness.
 */
public record HeldReview(
        UUID reviewId,
        UUID childId,
        @Nullable UUID obligationId,
        LocalDate completedOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate statutoryDueOn,
        @Nullable LocalDate recordedDueOn,
        @Nullable String rule,
        @Nullable Integer ageOnTheDay,
        List<String> participationCodes,
        @Nullable String lateReason,
        List<String> contributoryLateReasons,
        boolean statutory,
        boolean adjournedTwice,
        boolean recordedAfterDue,
        boolean shortBreak,
        boolean withFindings) {

    public HeldReview {
        participationCodes = List.copyOf(participationCodes);
        contributoryLateReasons = List.copyOf(contributoryLateReasons);
    }
}
