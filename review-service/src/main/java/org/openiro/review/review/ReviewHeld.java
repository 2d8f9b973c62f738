package org.openiro.review.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The event {@code review-held.v1}: the whole state of a held review. */
record ReviewHeld(
        UUID reviewId,
        UUID childId,
        @Nullable UUID obligationId,
        LocalDate completedOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate statutoryDueOn,
        @Nullable LocalDate localDueOn,
        @Nullable LocalDate recordedDueOn,
        @Nullable String rule,
        List<String> rules,
        String timeliness,
        @Nullable Integer daysLate,
        @Nullable Integer ageOnTheDay,
        List<String> participationCodes,
        @Nullable String lateReason,
        List<String> contributoryLateReasons,
        @Nullable String chairedBy,
        ConductedBy conductedBy,
        boolean statutory,
        boolean recordedAfterDue,
        Source source,
        boolean shortBreak,
        List<String> findings,
        List<String> irregularities,
        String detailUrl) {

    static final String TYPE = "review-held.v1";

    static ReviewHeld of(Review review, String detailUrl) {
        var outcome = review.outcome();
        return new ReviewHeld(
                review.id(),
                review.childId(),
                outcome.obligationId(),
                Objects.requireNonNull(review.completedOn()),
                review.openedOn(),
                outcome.statutoryDueOn(),
                outcome.localDueOn(),
                review.recordedDueOn(),
                outcome.rule(),
                outcome.rules(),
                Objects.requireNonNull(outcome.timeliness()),
                outcome.daysLate(),
                outcome.ageOnTheDay(),
                review.participationCodes(),
                review.lateReason(),
                review.contributoryLateReasons(),
                review.chairedBy(),
                review.conductedBy(),
                review.statutory(),
                review.recordedAfterDue(),
                review.source(),
                outcome.shortBreak(),
                outcome.findings(),
                outcome.irregularities(),
                detailUrl);
    }
}
