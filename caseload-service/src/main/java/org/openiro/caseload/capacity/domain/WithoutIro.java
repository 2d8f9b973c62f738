package org.openiro.caseload.capacity.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A child looked after on the day who has no main IRO.
 *
 * @param lookedAfterSince the first day of the period of care, or the first one known
 * @param iroDueOn the fifth working day after becoming looked after; null after a vacancy, which has no fixed limit, and
 *     where the first day is not known
 * @param firstReviewDueOn what review-service says of this period of care, if it has said it yet
 */
public record WithoutIro(
        UUID childId,
        LocalDate lookedAfterSince,
        boolean shortBreaks,
        @Nullable LocalDate iroDueOn,
        @Nullable LocalDate firstReviewDueOn,
        Waiting waiting) {}
