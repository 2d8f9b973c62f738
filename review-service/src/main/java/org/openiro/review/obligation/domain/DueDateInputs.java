package org.openiro.review.obligation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a due date was reckoned from. */
public record DueDateInputs(
        @Nullable LocalDate becameLookedAfterOn,
        @Nullable LocalDate previousReviewOn,
        @Nullable LocalDate authorityToPlaceOn,
        @Nullable LocalDate placedForAdoptionOn,
        boolean shortBreak) {}
