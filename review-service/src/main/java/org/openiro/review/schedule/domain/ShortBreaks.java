package org.openiro.review.schedule.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Care Planning Regulations 2010 reg 48(3): for a child in agreed short breaks the first review is due within 3 months
 * of the first stay, and each later one within 6 months, in place of the standard cycle.
 */
final class ShortBreaks implements Regime {

    @Override
    public Optional<Candidate> next(ReviewHistory child, CountedReviews reviews) {
        LocalDate start = child.becameLookedAfterOn();
        if (!child.shortBreak() || child.placedForAdoptionOn() != null || (start == null && child.hasAdoptionDate())) {
            return Optional.empty();
        }
        List<LocalDate> heldOn = reviews.heldOn();
        if (heldOn.isEmpty()) {
            return Optional.ofNullable(start)
                    .map(day -> Candidate.months(DueDateRule.SHORTBREAK_FIRST_3M, "becameLookedAfterOn", day, 3));
        }
        return Optional.of(Candidate.months(DueDateRule.SHORTBREAK_NEXT_6M, "reviewHeldOn", heldOn.getLast(), 6));
    }
}
