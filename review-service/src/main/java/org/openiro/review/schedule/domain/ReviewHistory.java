package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one child when the next due date is asked for; what does not apply is null.
 *
 * @param becameLookedAfterOn the start of this period of care; reviews before it belong to an earlier one
 * @param shortBreak whether regulation 48 (short breaks) applies in place of the standard cycle
 * @param authorityToPlaceOn when authority to place for adoption was obtained
 * @param placedForAdoptionOn when the child was placed for adoption, which replaces every other cycle
 * @param reviewsHeldOn completion dates of statutory reviews, in order
 * @param adjournedOn the meeting of a review that was opened, adjourned and may not be completed yet
 */
public record ReviewHistory(
        @Nullable LocalDate becameLookedAfterOn,
        boolean shortBreak,
        @Nullable LocalDate authorityToPlaceOn,
        @Nullable LocalDate placedForAdoptionOn,
        List<LocalDate> reviewsHeldOn,
        @Nullable LocalDate adjournedOn) {

    public ReviewHistory {
        reviewsHeldOn = List.copyOf(reviewsHeldOn);
    }

    /** The standard cycle of a child with no adoption date, no short break and no adjournment. */
    public static ReviewHistory standard(LocalDate becameLookedAfterOn, List<LocalDate> reviewsHeldOn) {
        return new ReviewHistory(becameLookedAfterOn, false, null, null, reviewsHeldOn, null);
    }

    boolean hasAdoptionDate() {
        return authorityToPlaceOn != null || placedForAdoptionOn != null;
    }

    boolean saysNothing() {
        return becameLookedAfterOn == null && !hasAdoptionDate() && reviewsHeldOn.isEmpty() && adjournedOn == null;
    }
}
