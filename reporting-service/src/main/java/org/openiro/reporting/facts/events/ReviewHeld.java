package org.openiro.reporting.facts.events;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openiro.reporting.facts.domain.HeldReview;

/**
 * The fields of {@code review-held.v1} and {@code review-corrected.v1} that figures need. The publisher's class is not
 * among them: it is derived here, from the dates.
 */
record ReviewHeld(
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
        boolean recordedAfterDue,
        boolean shortBreak,
        List<String> findings,
        List<String> irregularities,
        @Nullable Boolean withdrawn) {

    private static final String SECOND_ADJOURNMENT = "SECOND_ADJOURNMENT";

    ReviewHeld {
        requireNonNull(reviewId);
        requireNonNull(childId);
        requireNonNull(completedOn);
        requireNonNull(participationCodes);
        requireNonNull(contributoryLateReasons);
        requireNonNull(findings);
        requireNonNull(irregularities);
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
                participationCodes.stream().distinct().sorted().toList(),
                lateReason,
                contributoryLateReasons.stream().distinct().sorted().toList(),
                statutory,
                irregularities.contains(SECOND_ADJOURNMENT),
                recordedAfterDue,
                shortBreak,
                !findings.isEmpty());
    }
}
