package org.openiro.review.policy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What local due dates are reckoned from.
 *
 * @param openFrom the first day on which this review was the one required next
 * @param openUntil the day on which it was held or came to be required no longer; null while it is open
 */
public record PolicyFacts(
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate previousReviewOn,
        @Nullable LocalDate authorityToPlaceOn,
        boolean shortBreak,
        LocalDate openFrom,
        @Nullable LocalDate openUntil) {}
