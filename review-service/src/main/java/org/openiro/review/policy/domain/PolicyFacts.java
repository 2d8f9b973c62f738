package org.openiro.review.policy.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What local policies look at of a review that the law requires. */
public record PolicyFacts(
        @Nullable LocalDate dateOfBirth,
        @Nullable LocalDate previousReviewOn,
        @Nullable LocalDate authorityToPlaceOn,
        boolean shortBreak) {}
